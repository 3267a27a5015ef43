// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture.table;

import java.net.InetSocketAddress;
import java.util.List;
import org.netoops.log.Transport;
import org.netoops.log.Verification;

/** What datagrams make together: a dump, or one sender's stream of messages in one boot. Any thread. */
public abstract class Unit {

    /** Silence after which nothing more is expected, as in the receiver. */
    private static final long IDLE_NANOS = 3_000_000_000L;

    private final Transport format;
    private final InetSocketAddress from;
    private final String name;
    private final long firstRow;
    private int index;
    private long lastRow;
    private long lastTime;
    private long datagrams;
    private long bytes;
    private long duplicates;
    private long conflicts;
    private Verification verification = Verification.NONE;

    Unit(Transport format, InetSocketAddress from, String name, long firstRow) {
        this.format = format;
        this.from = from;
        this.name = name;
        this.firstRow = firstRow;
        this.lastRow = firstRow;
    }

    /** Counts a datagram of it. */
    final synchronized void count(long row, long time, int size, DatagramState state) {
        lastRow = row;
        lastTime = Math.max(lastTime, time);
        datagrams++;
        bytes += size;
        duplicates += state == DatagramState.DUPLICATE ? 1 : 0;
        conflicts += state == DatagramState.CONFLICT ? 1 : 0;
    }

    final void index(int number) {
        index = number;
    }

    final synchronized void verification(Verification known) {
        verification = known;
    }

    /** Its number among the units of its table, from 0. */
    public final int index() {
        return index;
    }

    /** Its format. */
    public final Transport format() {
        return format;
    }

    /** Its sender. */
    public final InetSocketAddress from() {
        return from;
    }

    /** What it is called: "dump 4711", "messages to 6666". */
    public final String name() {
        return name;
    }

    /** The row of its first datagram. */
    public final long firstRow() {
        return firstRow;
    }

    /** The row of its last datagram so far. */
    public final synchronized long lastRow() {
        return lastRow;
    }

    /** Its datagrams, repeated ones included. */
    public final synchronized long datagrams() {
        return datagrams;
    }

    /** Payload bytes of all of them. */
    public final synchronized long bytes() {
        return bytes;
    }

    /** Datagrams that only repeated others. */
    public final synchronized long duplicates() {
        return duplicates;
    }

    /** Datagrams that contradicted others. */
    public final synchronized long conflicts() {
        return conflicts;
    }

    /** What is known about its sender. */
    public final synchronized Verification verification() {
        return verification;
    }

    /** Whether it is whole: TEXT, COMPLETE, PENDING or INCOMPLETE. */
    final DatagramState state(long clock) {
        if (parts() < 0) {
            return DatagramState.TEXT;
        }
        return missing() == 0 ? DatagramState.COMPLETE : silent(clock) ? DatagramState.INCOMPLETE : DatagramState.PENDING;
    }

    /** The state of a datagram that needs others of it. */
    DatagramState stateOfParts(long clock) {
        return silent(clock) ? DatagramState.INCOMPLETE : DatagramState.PENDING;
    }

    private synchronized boolean silent(long clock) {
        return clock - lastTime > IDLE_NANOS;
    }

    /** Parts that it has or should have; -1 when its format does not tell. */
    public abstract long parts();

    /** Parts that came. */
    public abstract long received();

    /** Parts that are not there and were not repaired. */
    public abstract long missing();

    /** Parts that did not come and were made from others. */
    public abstract long repaired();

    /** Its parts in the order of the log, equal neighbours together; at most {@code max} runs, the rest of them as one of state UNKNOWN. */
    public abstract List<Run> runs(int max);

    /** Parts of its bookkeeping, for bounding what all units hold. */
    abstract int held();

    /** Memory is short: forgets which parts came, keeps how many. */
    abstract void forget();
}
