// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

/** The checksum of IP and UDP: the complement of the sum of all 16-bit numbers with the carries added back (RFC 1071). */
final class InternetChecksum {

    private InternetChecksum() {
    }

    /** Adds the bytes in [from, to) as big-endian 16-bit numbers, an odd one padded with zero. */
    static long sum(byte[] b, int from, int to, long start) {
        long s = start;
        int i = from;
        for (; i + 1 < to; i += 2) {
            s += (b[i] & 0xff) << 8 | b[i + 1] & 0xff;
        }
        return i < to ? s + ((b[i] & 0xff) << 8) : s;
    }

    /** The checksum of what was summed up: 0 when the sum already contains a right one. */
    static int of(long sum) {
        long s = sum;
        while (s >>> 16 != 0) {
            s = (s & 0xffff) + (s >>> 16);
        }
        return (int) ~s & 0xffff;
    }
}
