// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

/**
 * Something that is fed with datagrams and may hold some back: a netconsole sender, or a dump.
 * Kept in a {@link StreamTable}, which knows how long it was silent, how much it holds and when it wants to be woken.
 */
abstract class Stream {

    /** Bytes held back, written by {@link StreamTable#holds}. */
    long held;
    /** When it is woken, written by {@link StreamTable#wake}; {@link Long#MAX_VALUE} means never. */
    long wakeAt = Long.MAX_VALUE;
    /** Orders streams that wake at the same time. */
    long id;
    /** What the table knows it by. */
    Object key;
    /** Who answers for its place and its memory. */
    StreamOwner owner;
    /** How much it is worth keeping. */
    StreamTier tier;
    /** When it was first heard of. */
    long since;
    /** Datagrams so far, no longer counted once it is known. */
    int heard;

    /** The time asked for has come. */
    abstract void wake(long now);

    /** Memory is short: hands on or forgets what is held. True when something waited for more and did not get it. */
    abstract boolean release(long now);

    /** No more datagrams: hands on what is held and ends its log. */
    abstract void close(long now);
}
