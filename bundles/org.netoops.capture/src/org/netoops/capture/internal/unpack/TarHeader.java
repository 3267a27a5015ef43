// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture.internal.unpack;

import java.nio.charset.StandardCharsets;

/**
 * The 512 bytes in front of a file in a tar archive: v7, ustar and GNU (POSIX.1-1988, GNU tar manual).
 *
 * @param name with the prefix in front
 * @param type one character, see tar's manual
 * @param size of what follows, in bytes; -1 when the field makes no sense
 * @param time of the last change, in seconds since 1970; -1 when the field makes no sense
 */
record TarHeader(String name, char type, long size, long time) {

    static final int LENGTH = 512;
    private static final int CHECKSUM = 148;
    private static final int CHECKSUM_LENGTH = 8;

    /** Whether these bytes begin with a header whose checksum is right. Very old programs summed up signed bytes. */
    static boolean isHeader(byte[] b) {
        if (b.length < LENGTH || b[0] == 0) {
            return false;
        }
        long unsigned = 0;
        long signed = 0;
        for (int i = 0; i < LENGTH; i++) {
            int c = i >= CHECKSUM && i < CHECKSUM + CHECKSUM_LENGTH ? ' ' : b[i];
            unsigned += c & 0xff;
            signed += c;
        }
        long stated = number(b, CHECKSUM, CHECKSUM_LENGTH);
        return stated == unsigned || stated == signed;
    }

    static TarHeader of(byte[] b) {
        String name = text(b, 0, 100);
        boolean posix = b[257] == 'u' && b[258] == 's' && b[259] == 't' && b[260] == 'a' && b[261] == 'r' && b[262] == 0;
        String prefix = posix ? text(b, 345, 155) : "";
        return new TarHeader(prefix.isEmpty() ? name : prefix + "/" + name, (char) (b[156] & 0xff), number(b, 124, 12), number(b, 136, 12));
    }

    /** Octal digits, or with the highest bit set a binary number; -1 when it is neither or has more than 63 bits. */
    private static long number(byte[] b, int at, int length) {
        long v = 0;
        if ((b[at] & 0x80) != 0) {
            v = b[at] & 0x7f;
            for (int i = at + 1; i < at + length; i++) {
                if (v >>> 55 != 0) {
                    return -1;
                }
                v = v << 8 | b[i] & 0xff;
            }
            return v;
        }
        int i = at;
        while (i < at + length && b[i] == ' ') {
            i++;
        }
        for (; i < at + length && b[i] != 0 && b[i] != ' '; i++) {
            if (b[i] < '0' || b[i] > '7') {
                return -1;
            }
            v = v << 3 | b[i] - '0';
        }
        return v;
    }

    private static String text(byte[] b, int at, int length) {
        int end = at;
        while (end < at + length && b[end] != 0) {
            end++;
        }
        return new String(b, at, end - at, StandardCharsets.UTF_8);
    }
}
