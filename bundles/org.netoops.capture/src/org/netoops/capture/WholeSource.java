// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.io.IOException;
import java.util.Arrays;

/** Takes a whole source into memory, for formats that are small by nature and cannot be read in one pass. */
final class WholeSource {

    private WholeSource() {
    }

    /** The bytes of a source up to {@code max}; that there were more is reported. Memory grows with what comes. */
    static byte[] read(CaptureInput in, CaptureRun run, int max) throws IOException {
        byte[] all = new byte[Math.min(max, CaptureInput.CHUNK)];
        int n = 0;
        while (in.pos < in.limit || in.fill()) {
            int take = Math.min(in.limit - in.pos, max - n);
            if (take == 0) {
                run.problem("only its first " + max + " bytes are read: this kind of file has no use for more");
                break;
            }
            if (n + take > all.length) {
                all = Arrays.copyOf(all, (int) Math.min(max, Math.max(n + take, 2L * all.length)));
            }
            System.arraycopy(in.buf, in.pos, all, n, take);
            in.pos += take;
            n += take;
        }
        return Arrays.copyOf(all, n);
    }
}
