// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import java.util.Arrays;

/** The last records of one sender that nobody wanted as lines, as they came. The places are used again and again. */
final class QuietLines {

    /** Takes a record that is wanted after all. */
    interface Taker {
        void take(long number, long sequence, byte[] record);
    }

    private final byte[][] records = new byte[LineInterest.CONTEXT][];
    private final int[] lengths = new int[LineInterest.CONTEXT];
    private final long[] numbers = new long[LineInterest.CONTEXT];
    private final long[] sequences = new long[LineInterest.CONTEXT];
    private int next;
    private int size;

    /** Keeps a record instead of the oldest. */
    void add(long number, long sequence, byte[] b, int from, int to) {
        int n = to - from;
        byte[] place = records[next];
        if (place == null || place.length < n) {
            // a little more than needed: the records of a sender have different lengths, and each place sees them all in time
            place = new byte[n + 31 & -32];
            records[next] = place;
        }
        System.arraycopy(b, from, place, 0, n);
        lengths[next] = n;
        numbers[next] = number;
        sequences[next] = sequence;
        next = next + 1 == records.length ? 0 : next + 1;
        size = Math.min(size + 1, records.length);
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Gives all out, oldest first, and forgets them. */
    void takeAll(Taker taker) {
        for (int i = size; i > 0; i--) {
            int at = Math.floorMod(next - i, records.length);
            taker.take(numbers[at], sequences[at], Arrays.copyOf(records[at], lengths[at]));
        }
        size = 0;
    }

    void clear() {
        size = 0;
    }
}
