// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.capture;

import java.util.Locale;

/** Bytes as lines of offset, hexadecimal digits and characters, and the way from a place in that text to the byte and back. */
final class HexText {
    /** Bytes in a line. */
    static final int ROW = 16;
    private static final int OFFSET = 8;
    private static final int HEX = OFFSET + 2;
    private static final int ASCII = HEX + 3 * ROW + 2;
    /** Characters in a full line with its end. */
    static final int LINE = ASCII + ROW + 1;

    private HexText() {
    }

    /** The text; its last line is filled up so that all are of one length. */
    static String of(byte[] bytes) {
        StringBuilder b = new StringBuilder((bytes.length / ROW + 1) * LINE);
        for (int row = 0; row < bytes.length; row += ROW) {
            b.append(String.format(Locale.ROOT, "%06x    ", row)); //$NON-NLS-1$
            for (int i = row; i < row + ROW; i++) {
                b.append(i == row + ROW / 2 ? " " : "").append(i < bytes.length ? hex(bytes[i]) : "  ").append(' '); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            }
            b.append(' ');
            for (int i = row; i < row + ROW; i++) {
                b.append(i < bytes.length ? character(bytes[i]) : ' ');
            }
            b.append('\n');
        }
        return b.toString();
    }

    private static String hex(byte b) {
        return "" + Character.forDigit(b >> 4 & 15, 16) + Character.forDigit(b & 15, 16); //$NON-NLS-1$
    }

    private static char character(byte b) {
        return b >= 0x20 && b < 0x7f ? (char) b : '.';
    }

    /** Where the byte's two digits begin. */
    static int hexAt(int offset) {
        int i = offset % ROW;
        return offset / ROW * LINE + HEX + 3 * i + (i >= ROW / 2 ? 1 : 0);
    }

    /** Where the byte's character is. */
    static int characterAt(int offset) {
        return offset / ROW * LINE + ASCII + offset % ROW;
    }

    /** The byte that a place in the text stands for, or -1. */
    static int byteAt(int place, int length) {
        int in = place % LINE;
        int i = -1;
        if (in >= ASCII && in < ASCII + ROW) {
            i = in - ASCII;
        } else if (in >= HEX && in < ASCII - 1) {
            int digits = in - HEX;
            i = Math.min(ROW - 1, (digits > 3 * ROW / 2 ? digits - 1 : digits) / 3);
        }
        int offset = place / LINE * ROW + i;
        return i < 0 || offset >= length ? -1 : offset;
    }

    /** Some bytes as digits with blanks between, for copying. */
    static String digits(byte[] bytes, int start, int end) {
        StringBuilder b = new StringBuilder();
        for (int i = start; i < end; i++) {
            b.append(i == start ? "" : " ").append(hex(bytes[i])); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return b.toString();
    }
}
