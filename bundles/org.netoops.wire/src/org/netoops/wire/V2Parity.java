// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

/**
 * Parity of log packets as RAID 6 has it: P is the sum of a group's payloads, Q the sum with member {@code j} times 2<sup>j</sup>, both in
 * GF(2<sup>8</sup>) modulo x<sup>8</sup>+x<sup>4</sup>+x<sup>3</sup>+x<sup>2</sup>+1. Shorter payloads count as filled up with zeros.
 */
final class V2Parity {

    private static final int POLYNOMIAL = 0x11d;
    private static final int ORDER = 255;
    private static final byte[] EXP = new byte[2 * ORDER];
    private static final int[] LOG = new int[256];

    static {
        int x = 1;
        for (int i = 0; i < ORDER; i++) {
            EXP[i] = (byte) x;
            EXP[i + ORDER] = (byte) x;
            LOG[x] = i;
            x <<= 1;
            if (x > 0xff) {
                x ^= POLYNOMIAL;
            }
        }
    }

    private V2Parity() {
    }

    /** Adds payload {@code b[from, from + n)} times 2<sup>exponent</sup> to {@code sum}. */
    static void add(byte[] sum, byte[] b, int from, int n, int exponent) {
        int e = exponent % ORDER;
        for (int i = 0; i < n; i++) {
            int v = b[from + i] & 0xff;
            if (e == 0) {
                sum[i] ^= (byte) v;
            } else if (v != 0) {
                sum[i] ^= EXP[LOG[v] + e];
            }
        }
    }

    /** Multiplies by 2<sup>exponent</sup>, which may be negative. */
    static void scale(byte[] b, int exponent) {
        multiply(b, Math.floorMod(exponent, ORDER));
    }

    private static void multiply(byte[] b, int log) {
        for (int i = 0; i < b.length; i++) {
            int v = b[i] & 0xff;
            if (v != 0) {
                b[i] = EXP[LOG[v] + log];
            }
        }
    }

    /**
     * Finds two lost payloads from what is left of both sums once all others are taken out.
     *
     * @param p the sum of the two; becomes member {@code y}
     * @param q their weighted sum; becomes member {@code x}
     */
    static void solve(byte[] p, byte[] q, int x, int y) {
        // q + 2^y p = (2^x + 2^y) X
        add(q, p, 0, p.length, y);
        int factor = (EXP[x % ORDER] ^ EXP[y % ORDER]) & 0xff;
        multiply(q, ORDER - LOG[factor]);
        add(p, q, 0, q.length, 0);
    }
}
