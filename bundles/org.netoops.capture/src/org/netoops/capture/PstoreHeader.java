// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.nio.charset.StandardCharsets;

/**
 * The first line of each part of a dump in pstore (fs/pstore/platform.c): {@code Panic#2 Part3}.
 *
 * @param reason why the kernel dumped: Panic, Oops, Emergency, Shutdown, Unknown, in old kernels also Restart, Halt and Poweroff
 * @param count  number of the dump since boot, from 1
 * @param part   number of the part, 1 holds the newest lines
 * @param end    index behind the line
 */
record PstoreHeader(String reason, int count, int part, int end) {

    /** Longer than any real one. */
    static final int LENGTH_MAX = 48;
    private static final int REASON_MAX = 16;
    private static final int NUMBER_DIGITS = 8;

    /** The header at {@code at}, or null when there is none. */
    static PstoreHeader at(byte[] b, int at) {
        int end = Math.min(b.length, at + LENGTH_MAX);
        int nl = at;
        while (nl < end && b[nl] != '\n') {
            nl++;
        }
        if (nl >= end) {
            return null;
        }
        String s = new String(b, at, nl - at, StandardCharsets.ISO_8859_1);
        int hash = s.indexOf('#');
        int part = s.indexOf(" Part", Math.max(hash, 0));
        if (hash < 2 || hash > REASON_MAX || part < 0 || !s.chars().limit(hash).allMatch(PstoreHeader::letter)) {
            return null;
        }
        int count = number(s, hash + 1, part);
        int number = number(s, part + 5, s.endsWith("\r") ? s.length() - 1 : s.length());
        return count < 0 || number < 0 ? null : new PstoreHeader(s.substring(0, hash), count, number, nl + 1);
    }

    private static boolean letter(int c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private static int number(String s, int from, int to) {
        if (from >= to || to - from > NUMBER_DIGITS || !s.chars().skip(from).limit(to - from).allMatch(c -> c >= '0' && c <= '9')) {
            return -1;
        }
        return Integer.parseInt(s, from, to, 10);
    }

    /** "Panic#2", the same in all parts of a dump. */
    String dump() {
        return reason + "#" + count;
    }
}
