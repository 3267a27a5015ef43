// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import java.util.ArrayList;
import java.util.List;

/**
 * Records that look like the repetition of others and may as well be the start of the next boot: many kernels say the same in their first moments.
 * They wait until a record decides it.
 */
final class DoubtfulRecords {

    /** {@code sequence} is the number of the datagram. */
    record Doubtful(ExtendedFragment fragment, long sequence) {
    }

    private static final int MAX = BootMemory.HEAD;
    private static final int MAX_BYTES = 64 << 10;
    private static final int OVERHEAD = 150;

    private List<Doubtful> records = List.of();
    private int bytes;
    private long latest;

    boolean isEmpty() {
        return records.isEmpty();
    }

    boolean full() {
        return records.size() >= MAX || bytes >= MAX_BYTES;
    }

    void add(ExtendedFragment f, long sequence, long now) {
        if (records.isEmpty()) {
            records = new ArrayList<>();
        }
        records.add(new Doubtful(f, sequence));
        bytes += f.bytes().length + OVERHEAD;
        latest = now;
    }

    /** Gives all out in order of arrival, and forgets them. */
    List<Doubtful> take() {
        List<Doubtful> taken = records;
        records = List.of();
        bytes = 0;
        return taken;
    }

    /** Bytes of memory that they cost. */
    int bytes() {
        return bytes;
    }

    /** When the last one came. */
    long latest() {
        return latest;
    }
}
