// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.netoops.capture.internal.unpack.BulkStream;

/** Text in UTF-16, as PowerShell and some editors save it: read as if it were UTF-8, so offsets are those of that text. */
final class Utf16Format implements CaptureFormat {

    private static final int LOOK = 64;

    @Override
    public String name() {
        return "UTF-16 text";
    }

    @Override
    public boolean matches(byte[] head) {
        return order(head) != 0;
    }

    /** 1 when the high byte of a unit comes first, -1 when it comes last, 0 when it is no such text. */
    private static int order(byte[] head) {
        if (head.length < 2) {
            return 0;
        }
        int mark = (head[0] & 0xff) << 8 | head[1] & 0xff;
        if (mark == 0xfeff || mark == 0xfffe) {
            return mark == 0xfeff ? 1 : -1;
        }
        int n = Math.min(LOOK, head.length) & ~1;
        int[] zeros = new int[2];
        for (int i = 0; i < n; i++) {
            zeros[i & 1] += head[i] == 0 ? 1 : 0;
        }
        // without the mark: nothing but letters of ASCII
        return n < 8 || zeros[0] + zeros[1] != n / 2 ? 0 : zeros[0] == n / 2 ? 1 : zeros[1] == n / 2 ? -1 : 0;
    }

    @Override
    public void read(CaptureInput in, CaptureRun run, CaptureOptions options) throws IOException {
        in.require(2);
        byte[] head = Arrays.copyOfRange(in.buf, in.pos, Math.min(in.limit, in.pos + LOOK));
        boolean bigEndian = order(head) > 0;
        if ((head[0] & head[1] & 0xfe) == 0xfe) {
            in.pos += 2;
        }
        CaptureInput utf8 = new CaptureInput(new Transcoder(in, bigEndian), CaptureMonitor.NONE, -1);
        new TextFormat().read(utf8, run, options);
    }

    /** Gives the text in UTF-8, a piece at a time. */
    private static final class Transcoder extends BulkStream {
        private static final int UNITS = 4 << 10;
        private final CaptureInput in;
        private final boolean bigEndian;
        private byte[] out = {};
        private int at;
        private char high;

        Transcoder(CaptureInput in, boolean bigEndian) {
            this.in = in;
            this.bigEndian = bigEndian;
        }

        @Override
        public int read(byte[] b, int off, int len) throws IOException {
            while (at == out.length) {
                if (!refill()) {
                    return -1;
                }
            }
            int n = Math.min(len, out.length - at);
            System.arraycopy(out, at, b, off, n);
            at += n;
            return n;
        }

        private boolean refill() throws IOException {
            if (!in.require(2)) {
                return false;
            }
            int units = Math.min(UNITS, (in.limit - in.pos) / 2);
            StringBuilder s = new StringBuilder(units + 1);
            if (high != 0) {
                s.append(high);
            }
            for (int i = 0; i < units; i++, in.pos += 2) {
                int a = in.buf[in.pos] & 0xff;
                int b = in.buf[in.pos + 1] & 0xff;
                s.append((char) (bigEndian ? a << 8 | b : b << 8 | a));
            }
            // a pair must not be cut
            high = Character.isHighSurrogate(s.charAt(s.length() - 1)) ? s.charAt(s.length() - 1) : 0;
            s.setLength(s.length() - (high != 0 ? 1 : 0));
            out = s.toString().getBytes(StandardCharsets.UTF_8);
            at = 0;
            return true;
        }
    }
}
