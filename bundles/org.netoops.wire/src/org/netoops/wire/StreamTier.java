// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;

/**
 * Streams that are equally worth keeping. Each tier has a share of the places and of the memory that no other tier can take from it, and may
 * use what others leave: forged senders, who are always strangers, push out only each other.
 */
final class StreamTier {

    final int places;
    final long bytes;
    /** Longest silent first. */
    final LinkedHashMap<Stream, Stream> streams = new LinkedHashMap<>(64, 0.75f, true);
    /** Those that hold something, the one that holds longest since its last change first. */
    final LinkedHashSet<Stream> holders = new LinkedHashSet<>();
    long held;
    private Stream latest;

    StreamTier(int places, long bytes) {
        this.places = places;
        this.bytes = bytes;
    }

    void add(Stream s) {
        s.tier = this;
        streams.put(s, s);
        latest = s;
        held += s.held;
        if (s.held > 0) {
            holders.add(s);
        }
    }

    void remove(Stream s) {
        streams.remove(s);
        holders.remove(s);
        held -= s.held;
        latest = null;
    }

    /** It was heard of now. Costs nothing for one that sends many datagrams in a row. */
    void touch(Stream s) {
        if (s != latest) {
            streams.get(s);
            latest = s;
        }
    }

    Stream eldest() {
        return streams.firstEntry().getKey();
    }
}
