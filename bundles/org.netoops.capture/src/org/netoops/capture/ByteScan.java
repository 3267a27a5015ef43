// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds line feeds eight bytes at a time, and notes on the way whether a line holds NULs or bytes that are not ASCII. */
final class ByteScan {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;
    private static final long LINE_FEEDS = ONES * '\n';

    private long high;
    private long nul;

    /** A new line begins. */
    void start() {
        high = 0;
        nul = 0;
    }

    /** Index of the first line feed in [from, to), or -1. What is before it is noted. */
    int newline(byte[] b, int from, int to) {
        int i = from;
        long h = high;
        long z = nul;
        for (; i + 8 <= to; i += 8) {
            long v = (long) LONGS.get(b, i);
            long hit = zeros(v ^ LINE_FEEDS);
            if (hit != 0) {
                // the lowest mark is exact, so what lies below it is the line's
                long before = (hit & -hit) - 1 >>> 7;
                high = h | v & before & HIGHS;
                nul = z | zeros(v) & before;
                return i + (Long.numberOfTrailingZeros(hit) >>> 3);
            }
            h |= v & HIGHS;
            z |= zeros(v);
        }
        for (; i < to && b[i] != '\n'; i++) {
            h |= b[i] & 0x80;
            z |= b[i] == 0 ? 1 : 0;
        }
        high = h;
        nul = z;
        return i < to ? i : -1;
    }

    /** Marks the high bit of bytes that are zero; marks above the first one may be wrong. */
    private static long zeros(long v) {
        return v - ONES & ~v & HIGHS;
    }

    boolean sawHigh() {
        return high != 0;
    }

    boolean sawNul() {
        return nul != 0;
    }
}
