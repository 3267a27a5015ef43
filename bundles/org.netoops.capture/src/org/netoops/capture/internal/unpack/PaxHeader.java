// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture.internal.unpack;

import java.nio.charset.StandardCharsets;

/**
 * What matters of an extended header of tar: records "length key=value\n" (POSIX.1-2001).
 *
 * @param path   name of the file, or null
 * @param size   of the file, or -1
 * @param sparse whether its content is a map of holes with the rest, as GNU tar writes it
 */
record PaxHeader(String path, long size, boolean sparse) {

    static PaxHeader of(byte[] b) {
        String path = null;
        long size = -1;
        boolean sparse = false;
        int at = 0;
        while (at < b.length) {
            int digits = at;
            int length = 0;
            while (digits < b.length && b[digits] >= '0' && b[digits] <= '9' && length <= b.length) {
                length = length * 10 + b[digits++] - '0';
            }
            int end = at + length;
            if (end > b.length || digits + 1 >= end || b[digits] != ' ') {
                break;
            }
            String record = new String(b, digits + 1, end - digits - 2, StandardCharsets.UTF_8);
            if (record.startsWith("path=")) {
                path = record.substring(5);
            } else if (record.startsWith("size=")) {
                size = number(record.substring(5));
            }
            sparse |= record.startsWith("GNU.sparse.");
            at = end;
        }
        return new PaxHeader(path, size, sparse);
    }

    private static long number(String s) {
        try {
            return Math.max(-1, Long.parseLong(s));
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
