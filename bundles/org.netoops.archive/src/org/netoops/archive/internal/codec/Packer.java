// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive.internal.codec;

import java.io.ByteArrayOutputStream;

/** Writes numbers and strings in few bytes; {@link Unpacker} reads them. */
final class Packer {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(8192);

    /** Seven bits a byte, lowest first; all 64-bit values, small ones in few bytes. */
    void number(long value) {
        long v = value;
        while ((v & ~0x7FL) != 0) {
            out.write((int) (v & 0x7F | 0x80));
            v >>>= 7;
        }
        out.write((int) v);
    }

    /** A number that may be negative: its sign goes into the lowest bit. */
    void signed(long value) {
        number(value << 1 ^ value >> 63);
    }

    /**
     * A string, UTF-16 unit by unit as one to three bytes. UTF-8 proper would lose unpaired surrogates, and a log that was received
     * must come back as it was received.
     */
    void text(String s) {
        number(s.length());
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c < 0x80) {
                out.write(c);
            } else if (c < 0x800) {
                out.write(0xC0 | c >> 6);
                out.write(0x80 | c & 0x3F);
            } else {
                out.write(0xE0 | c >> 12);
                out.write(0x80 | c >> 6 & 0x3F);
                out.write(0x80 | c & 0x3F);
            }
        }
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}
