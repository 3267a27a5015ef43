// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What came out of a deflated piece of data.
 *
 * @param bytes    what could be unpacked, also when it is damaged behind that
 * @param consumed bytes of the input that belong to the stream
 * @param end      how it ended
 */
record Inflated(byte[] bytes, int consumed, End end) {

    /** How unpacking ended. */
    enum End { WHOLE, DAMAGED, CUT_OFF, TOO_LARGE }

    private static final int CHUNK = 16 << 10;

    boolean whole() {
        return end == End.WHOLE;
    }

    /**
     * Unpacks a stream in [from, to) of {@code b}, at most {@code max} bytes of it.
     *
     * @param raw deflate without zlib's header and check sum (RFC 1951 instead of RFC 1950)
     */
    static Inflated of(byte[] b, int from, int to, boolean raw, int max) {
        Inflater inflater = new Inflater(raw);
        try {
            inflater.setInput(b, from, to - from);
            return inflate(inflater, max);
        } finally {
            inflater.end();
        }
    }

    private static Inflated inflate(Inflater inflater, int max) {
        byte[] out = new byte[Math.min(CHUNK, max)];
        int n = 0;
        End end = End.WHOLE;
        try {
            while (!inflater.finished()) {
                if (n == out.length) {
                    if (n == max) {
                        end = End.TOO_LARGE;
                        break;
                    }
                    out = Arrays.copyOf(out, (int) Math.min(max, 2L * n));
                }
                int got = inflater.inflate(out, n, out.length - n);
                n += got;
                if (got == 0 && !inflater.finished()) {
                    end = End.CUT_OFF;
                    break;
                }
            }
        } catch (DataFormatException e) {
            // the bytes before the damage are still good
            end = End.DAMAGED;
            n = (int) Math.min(inflater.getBytesWritten(), out.length);
        }
        return new Inflated(Arrays.copyOf(out, n), (int) inflater.getBytesRead(), end);
    }
}
