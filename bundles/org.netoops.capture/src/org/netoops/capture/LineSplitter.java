// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Cuts a source into lines at line feeds; carriage returns in front of one belong to it. Line numbers are those of wc and editors.
 * A line ends at {@link #LINE_MAX} bytes, what it holds beyond is skipped. NUL bytes are left out and counted: no log means them.
 */
final class LineSplitter {

    /** Longest line handed on, in bytes. */
    static final int LINE_MAX = 64 << 10;

    /** As many in front of a line feed don't make a line of full length too long. */
    private static final int CARRIAGE_RETURNS = 4;

    private final CaptureInput in;
    private final ByteScan scan = new ByteScan();
    private long number;
    private long offset;
    private long skipped;
    private long nuls;
    private long firstNulLine;
    private String text;

    LineSplitter(CaptureInput in) {
        this.in = in;
    }

    /** Goes to the next line; false at the end and when cancelled. */
    boolean next() throws IOException {
        number++;
        skipped = 0;
        scan.start();
        int from = 0;
        skipNuls();
        while (true) {
            int nl = scan.newline(in.buf, in.pos + from, in.limit);
            if (nl >= 0) {
                take(nl);
                in.pos = nl + 1;
                return true;
            }
            from = in.limit - in.pos;
            if (from > LINE_MAX + CARRIAGE_RETURNS) {
                cut(from);
                skipRest();
                return true;
            }
            if (!in.fill()) {
                return last();
            }
            if (from == 0) {
                skipNuls();
            }
        }
    }

    /** What stands behind the last line feed; an unfinished line of a cancelled source is none. */
    private boolean last() {
        if (in.pos == in.limit || in.cancelled()) {
            return false;
        }
        take(in.limit);
        in.pos = in.limit;
        return true;
    }

    /** NULs at the start of a line may be megabytes: they must not use up its length. */
    private void skipNuls() throws IOException {
        do {
            int start = in.pos;
            while (in.pos < in.limit && in.buf[in.pos] == 0) {
                in.pos++;
            }
            countNuls(in.pos - start);
        } while (in.pos == in.limit && in.limit > 0 && in.buf[in.limit - 1] == 0 && in.fill());
    }

    private void countNuls(long n) {
        if (n > 0 && nuls == 0) {
            firstNulLine = number;
        }
        nuls += n;
    }

    private void take(int end) {
        int e = end;
        while (e > in.pos && in.buf[e - 1] == '\r') {
            e--;
        }
        if (e - in.pos > LINE_MAX) {
            cut(end - in.pos);
        } else {
            decode(e);
        }
    }

    /** Keeps the first bytes of a line of which {@code have} bytes are known so far, without the half of a character at the cut. */
    private void cut(int have) {
        int end = in.pos + LINE_MAX;
        for (int i = 0; i < 3 && (in.buf[end] & 0xc0) == 0x80; i++) {
            end--;
        }
        skipped = have - (end - in.pos);
        decode(end);
    }

    private void skipRest() throws IOException {
        in.pos = in.limit;
        while (in.fill()) {
            int nl = scan.newline(in.buf, in.pos, in.limit);
            skipped += (nl < 0 ? in.limit : nl) - in.pos;
            in.pos = nl < 0 ? in.limit : nl + 1;
            if (nl >= 0) {
                return;
            }
        }
    }

    private void decode(int end) {
        byte[] b = in.buf;
        int start = in.pos;
        offset = in.offset();
        int length = end - start;
        if (scan.sawNul()) {
            b = withoutNuls(b, start, end);
            countNuls(length - b.length);
            start = 0;
            length = b.length;
        }
        text = scan.sawHigh() ? utf8OrLatin1(b, start, length) : new String(b, start, length, StandardCharsets.ISO_8859_1);
    }

    static byte[] withoutNuls(byte[] b, int start, int end) {
        byte[] out = new byte[end - start];
        int n = 0;
        for (int i = start; i < end; i++) {
            if (b[i] != 0) {
                out[n++] = b[i];
            }
        }
        return Arrays.copyOf(out, n);
    }

    static String utf8OrLatin1(byte[] b, int start, int length) {
        String s = new String(b, start, length, StandardCharsets.UTF_8);
        if (s.indexOf('\uFFFD') < 0) {
            return s;
        }
        // The replacement character may be meant; only a text that does not give back its bytes was no UTF-8.
        byte[] back = s.getBytes(StandardCharsets.UTF_8);
        boolean same = Arrays.equals(back, 0, back.length, b, start, start + length);
        return same ? s : new String(b, start, length, StandardCharsets.ISO_8859_1);
    }

    /** 1-based number of the line. */
    long number() {
        return number;
    }

    /** Counts line feeds that a reader took out of the source itself. */
    void skippedLines(long n) {
        number += n;
    }

    /** Byte offset of its first byte that is no NUL. */
    long offset() {
        return offset;
    }

    /** Its text without line end. */
    String text() {
        return text;
    }

    /** Bytes of the line that are not in {@link #text()} because it is too long. */
    long skipped() {
        return skipped;
    }

    long nuls() {
        return nuls;
    }

    long firstNulLine() {
        return firstNulLine;
    }
}
