// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive.internal.codec;

/** Reads what {@link Packer} wrote. Every method throws {@link DamagedException} when the bytes end early or make no sense. */
final class Unpacker {
    private final byte[] in;
    private int at;

    Unpacker(byte[] in) {
        this.in = in;
    }

    long number() throws DamagedException {
        long v = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            int b = next();
            v |= (long) (b & 0x7F) << shift;
            if (b < 0x80) {
                return v;
            }
        }
        throw new DamagedException("a number has too many digits");
    }

    long signed() throws DamagedException {
        long v = number();
        return v >>> 1 ^ -(v & 1);
    }

    /** A count or length of things that take at least one byte each: larger than what is left means damage. */
    int count() throws DamagedException {
        long n = number();
        if (n < 0 || n > in.length - at) {
            throw new DamagedException("a length is larger than what follows");
        }
        return (int) n;
    }

    String text() throws DamagedException {
        char[] c = new char[count()];
        for (int i = 0; i < c.length; i++) {
            int b = next();
            if (b < 0x80) {
                c[i] = (char) b;
            } else if (b < 0xE0) {
                c[i] = (char) ((b & 0x1F) << 6 | next() & 0x3F);
            } else {
                int high = (b & 0xF) << 12 | (next() & 0x3F) << 6;
                c[i] = (char) (high | next() & 0x3F);
            }
        }
        return new String(c);
    }

    private int next() throws DamagedException {
        if (at >= in.length) {
            throw new DamagedException("it ends early");
        }
        return in[at++] & 0xFF;
    }
}
