// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * A quick reader of the records that nearly all netconsole traffic consists of: {@code [release,]prio,seq,time,-[,caller=X];text\n} in one datagram, the text
 * in printable ASCII, with escapes of anything but line ends, data lines behind it. Whatever is different is left to {@link ExtendedDecoder}. One object reads one
 * record after the other and allocates nothing.
 */
final class ExtendedScan {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;
    /** So many digits always fit a long. */
    private static final int MAX_DIGITS = 18;
    private static final byte[] CALLER = {',', 'c', 'a', 'l', 'l', 'e', 'r', '='};

    private static final int MAX_RELEASE = 63;

    private int pos;
    /** Bytes of the release in front, 0 when there is none. */
    int releaseLength;
    long seq;
    long timeMicros;
    int bodyStart;
    int textEnd;
    /** Whether the text has escapes. */
    boolean escaped;

    /** True when [from, to) is such a record; the fields tell it then. */
    boolean read(byte[] b, int from, int to) {
        pos = release(b, from, to);
        int prio = pos;
        releaseLength = Math.max(0, pos - from - 1);
        if (to - pos < 8 || number(b, to) < 0 || pos - prio > 3 || b[pos++] != ',') {
            return false;
        }
        seq = number(b, to);
        if (seq < 0 || b[pos++] != ',') {
            return false;
        }
        timeMicros = number(b, to);
        if (timeMicros < 0 || to - pos < 3 || b[pos] != ',' || b[pos + 1] != '-') {
            return false;
        }
        pos += 2;
        if (b[pos] == ',' && !caller(b, to) || pos >= to || b[pos] != ';') {
            return false;
        }
        bodyStart = pos + 1;
        escaped = false;
        textEnd = plainEnd(b, bodyStart, to);
        while (oneLineEscape(b, textEnd, to)) {
            escaped = true;
            textEnd = plainEnd(b, textEnd + 4, to);
        }
        return textEnd < to && b[textEnd] == '\n' && b[to - 1] != 0;
    }

    /** Behind a first field that has a dot in it, or {@code from}. */
    private static int release(byte[] b, int from, int to) {
        int limit = Math.min(to, from + MAX_RELEASE + 1);
        boolean dot = false;
        for (int i = from; i < limit && b[i] > ' ' && b[i] != ';'; i++) {
            if (b[i] == ',') {
                return dot ? i + 1 : from;
            }
            dot |= b[i] == '.';
        }
        return from;
    }

    /** A decimal number that something follows, or -1. */
    private long number(byte[] b, int to) {
        long n = 0;
        int start = pos;
        int limit = Math.min(to, start + MAX_DIGITS + 1);
        int i = start;
        for (; i < limit; i++) {
            int digit = b[i] - '0';
            if (digit < 0 || digit > 9) {
                break;
            }
            n = n * 10 + digit;
        }
        pos = i;
        return i == start || i == limit ? -1 : n;
    }

    private boolean caller(byte[] b, int to) {
        int i = pos;
        for (byte c : CALLER) {
            if (i >= to || b[i++] != c) {
                return false;
            }
        }
        if (i >= to || b[i] != 'T' && b[i] != 'C') {
            return false;
        }
        int digits = ++i;
        while (i < to && b[i] >= '0' && b[i] <= '9') {
            i++;
        }
        pos = i;
        return i > digits && i - digits <= 10;
    }

    /** {@code \xNN} that stands for something else than a line feed, a carriage return or NUL, with which lines end. */
    private static boolean oneLineEscape(byte[] b, int i, int to) {
        if (to - i < 4 || b[i] != '\\' || b[i + 1] != 'x') {
            return false;
        }
        int high = Character.digit(b[i + 2], 16);
        int low = Character.digit(b[i + 3], 16);
        return high >= 0 && low >= 0 && (high > 0 || low != 0 && low != '\n' && low != '\r');
    }

    /** Index of the first byte that is no printable ASCII, or the backslash. Eight bytes at a time, as this is most of the work. */
    private static int plainEnd(byte[] b, int from, int to) {
        int i = from;
        for (; i + 8 <= to; i += 8) {
            long x = (long) LONGS.get(b, i);
            long del = x ^ 0x7f * ONES;
            long backslash = x ^ '\\' * ONES;
            // the lowest mark of each of these is exact, and only the lowest is used
            long special = (x | x - ' ' * ONES & ~x | del - ONES & ~del | backslash - ONES & ~backslash) & HIGHS;
            if (special != 0) {
                return i + (Long.numberOfTrailingZeros(special) >>> 3);
            }
        }
        while (i < to && b[i] >= ' ' && b[i] < 0x7f && b[i] != '\\') {
            i++;
        }
        return i;
    }
}
