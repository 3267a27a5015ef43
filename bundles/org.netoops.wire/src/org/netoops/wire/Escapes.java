// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** The {@code \xNN} escapes that the kernel puts for control and non-ASCII bytes and for the backslash. */
final class Escapes {

    private Escapes() {
    }

    static boolean present(byte[] b, int from, int to) {
        for (int i = from; i + 3 < to; i++) {
            if (b[i] == '\\' && b[i + 1] == 'x') {
                return true;
            }
        }
        return false;
    }

    /** Undoes the escapes once; what is no complete escape stays as it is. */
    static byte[] undo(byte[] b, int from, int to) {
        byte[] out = new byte[to - from];
        int n = 0;
        for (int i = from; i < to; i++) {
            if (b[i] == '\\' && i + 3 < to && b[i + 1] == 'x') {
                int high = Character.digit(b[i + 2], 16);
                int low = Character.digit(b[i + 3], 16);
                if (high >= 0 && low >= 0) {
                    out[n++] = (byte) (high << 4 | low);
                    i += 3;
                    continue;
                }
            }
            out[n++] = b[i];
        }
        return n == out.length ? out : Arrays.copyOf(out, n);
    }

    /** Appends a byte the way the kernel writes it. */
    static void append(ByteArrayOutputStream out, byte b) {
        int c = b & 0xff;
        if (c < 0x20 || c >= 0x7f || c == '\\') {
            out.write('\\');
            out.write('x');
            out.write(Character.forDigit(c >> 4, 16));
            out.write(Character.forDigit(c & 15, 16));
        } else {
            out.write(c);
        }
    }
}
