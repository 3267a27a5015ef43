// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture.internal.unpack;

import java.io.EOFException;
import java.io.IOException;

/** Bits of a bzip2 stream, highest first, and its checksum. */
final class Bzip2Bits {

    private static final int[] CRC = new int[256];

    static {
        for (int i = 0; i < 256; i++) {
            int c = i << 24;
            for (int k = 0; k < 8; k++) {
                c = c << 1 ^ (c < 0 ? 0x04c1_1db7 : 0);
            }
            CRC[i] = c;
        }
    }

    private final ByteSource in;
    private long held;
    private int count;
    /** Bits that were made up because the data end. */
    private int beyond;

    Bzip2Bits(ByteSource in) {
        this.in = in;
    }

    static int crc(int crc, int b) {
        return crc << 8 ^ CRC[crc >>> 24 ^ b & 0xff];
    }

    /** The next bits without using them up, at most 32; zeros behind the end. */
    long peek(int n) throws IOException {
        while (count < n) {
            int b = in.read();
            beyond += b < 0 ? 8 : 0;
            held = held << 8 | Math.max(0, b);
            count += 8;
        }
        return held >>> count - n & (1L << n) - 1;
    }

    void use(int n) throws IOException {
        count -= n;
        if (count < beyond) {
            throw new EOFException("it ends too early");
        }
    }

    /** The next bits, at most 32. */
    long read(int n) throws IOException {
        long v = peek(n);
        use(n);
        return v;
    }

    /** Goes to the next whole byte: streams begin on bytes. */
    void align() throws IOException {
        use(count % 8);
    }

    /** Whether no further byte comes. */
    boolean end() throws IOException {
        peek(8);
        return count - beyond < 8;
    }
}
