// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Builds console lines from records. One serves all streams of a receiver: a long line must not leave a large buffer with each sender. */
final class LineBuilder {

    private byte[] line = new byte[1024];
    private int length;

    /** Starts a line with {@code [    3.346606][  T123] }, as printk puts it in front of console lines; the caller may be null. */
    LineBuilder prefix(long micros, String caller) {
        length = 0;
        line[length++] = '[';
        number(micros / 1_000_000, 5, ' ');
        line[length++] = '.';
        number(micros % 1_000_000, 6, '0');
        line[length++] = ']';
        if (caller != null) {
            line[length++] = '[';
            for (int i = caller.length(); i < 6; i++) {
                line[length++] = ' ';
            }
            byte[] c = caller.getBytes(StandardCharsets.ISO_8859_1);
            System.arraycopy(c, 0, line, length, c.length);
            length += c.length;
            line[length++] = ']';
        }
        line[length++] = ' ';
        return this;
    }

    private void number(long v, int width, char fill) {
        int digits = 1;
        for (long rest = v / 10; rest > 0; rest /= 10) {
            digits++;
        }
        for (int i = digits; i < width; i++) {
            line[length++] = (byte) fill;
        }
        long rest = v;
        for (int i = length + digits - 1; i >= length; i--) {
            line[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += digits;
    }

    /** Characters so far; all of them ASCII after {@link #prefix}. */
    int length() {
        return length;
    }

    LineBuilder text(byte[] b, int from, int to) {
        int n = to - from;
        if (line.length - length < n) {
            line = Arrays.copyOf(line, length + n);
        }
        System.arraycopy(b, from, line, length, n);
        length += n;
        return this;
    }

    /** The line as characters. */
    String line() {
        return Text.decode(line, 0, length);
    }
}
