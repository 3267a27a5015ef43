// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/** What happened to the datagrams, counted where it happened. Safe to read from any thread. */
public final class WireCounters {

    /** The things counted. */
    public enum Counter {
        /** Datagrams taken. */
        DATAGRAMS,
        /** Payload bytes taken. */
        BYTES,
        /** Datagrams of each format. */
        BASIC, EXTENDED, V1, V2,
        /** Packets that claim a format and break its rules; kept as evidence and passed on as text where possible. */
        MALFORMED,
        /** Packets of a known format in a version that is not known. */
        UNSUPPORTED,
        /** Messages or packets known to be missing. */
        LOST,
        /** Repetitions that carried nothing new. */
        DUPLICATE,
        /** Repetitions with other content. */
        CONFLICT,
        /** Fragments or dumps given up because a bound was reached. */
        EVICTED,
        /** Lost packets that parity brought back. */
        REPAIRED,
        /** Packets whose tag does not fit, and packets signed with a key that we don't have. */
        BAD_TAG, UNKNOWN_KEY,
        /** Dumps that are verified and were received before. */
        REPLAYED,
        /** Dumps of unverified senders that were not unpacked because so many came at once. */
        WITHHELD,
        /** Dumps handed on complete and with gaps. */
        DUMPS_COMPLETE, DUMPS_PARTIAL
    }

    private final Map<Counter, LongAdder> counts = new EnumMap<>(Counter.class);

    public WireCounters() {
        for (Counter c : Counter.values()) {
            counts.put(c, new LongAdder());
        }
    }

    /** Adds one. */
    public void count(Counter c) {
        counts.get(c).increment();
    }

    /** Adds {@code n}. */
    public void add(Counter c, long n) {
        counts.get(c).add(n);
    }

    /** The count so far. */
    public long get(Counter c) {
        return counts.get(c).sum();
    }
}
