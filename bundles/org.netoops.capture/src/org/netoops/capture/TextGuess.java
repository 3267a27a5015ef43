// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

/**
 * Tells text from binary data. Logs hold escape sequences, runs of NULs (a file system after a crash) and garbage of a serial line, so a
 * share of strange bytes is tolerated. Letters of Latin-1 are none: a short line may have many.
 */
final class TextGuess {

    /** One strange byte in this many is still text; compressed or machine data has one in five and more. */
    private static final int STRANGE_SHARE = 7;

    private TextGuess() {
    }

    static boolean isText(byte[] head) {
        int strange = 0;
        int counted = 0;
        int i = 0;
        while (i < head.length) {
            int c = head[i] & 0xff;
            int step = 1;
            if (c == 0) {
                // a run counts once, or the padding of a crashed file system would look like machine data
                step = nulRun(head, i);
                strange++;
            } else if (c >= 0x80) {
                step = utf8(head, i);
                strange += step == 0 && (c < 0xa0 || c == 0xff) ? 1 : 0;
            } else if (c == 0x7f || (c < 0x20 && !isTextControl(c))) {
                strange++;
            }
            counted++;
            i += Math.max(1, step);
        }
        return head.length == 0 || (counted > 1 || head[0] != 0) && strange * STRANGE_SHARE <= Math.max(counted, STRANGE_SHARE);
    }

    private static boolean isTextControl(int c) {
        return (c >= 0x07 && c <= 0x0d) || c == 0x1b;
    }

    private static int nulRun(byte[] b, int from) {
        int i = from;
        while (i < b.length && b[i] == 0) {
            i++;
        }
        return i - from;
    }

    /** Length of the UTF-8 sequence at {@code at}, 0 when there is none; one that the end cuts counts as whole. */
    private static int utf8(byte[] b, int at) {
        int c = b[at] & 0xff;
        int length = c >= 0xc2 && c < 0xe0 ? 2 : c >= 0xe0 && c < 0xf0 ? 3 : c >= 0xf0 && c < 0xf5 ? 4 : 0;
        for (int i = 1; i < length && at + i < b.length; i++) {
            if ((b[at + i] & 0xc0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}
