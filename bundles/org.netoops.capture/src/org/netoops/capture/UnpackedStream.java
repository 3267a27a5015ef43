// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.io.IOException;
import java.io.InputStream;
import org.netoops.capture.internal.unpack.BulkStream;
import org.netoops.capture.internal.unpack.Damage;

/** What comes out of a decompressor: counted, with damage put in words, and with what was unpacked before the damage not lost. */
final class UnpackedStream extends BulkStream {

    /** Libraries forget what they unpacked in the same call when they meet damage, so no call asks for much. */
    private static final int STEP = 1024;

    private final InputStream in;
    private final CaptureInput packed;
    private final String title;
    private final UnpackBudget budget;
    private IOException failure;

    UnpackedStream(InputStream in, CaptureInput packed, String title, UnpackBudget budget) {
        this.in = in;
        this.packed = packed;
        this.title = title;
        this.budget = budget;
    }

    @Override
    public int read(byte[] b, int off, int len) throws IOException {
        int n = 0;
        while (n < len && failure == null) {
            int got = step(b, off + n, Math.min(STEP, len - n));
            if (got < 0) {
                break;
            }
            n += got;
        }
        if (n > 0 || len == 0) {
            return n;
        }
        if (failure != null && !packed.cancelled()) {
            throw failure;
        }
        return -1;
    }

    private int step(byte[] b, int off, int len) {
        try {
            int n = Damage.told(() -> in.read(b, off, len));
            budget.use(Math.max(0, n));
            return n;
        } catch (IOException e) {
            failure = packed.failed() || budget.spent() ? e : new IOException(damage(e.getMessage()), e);
        } catch (OutOfMemoryError e) {
            failure = new IOException(title + " needs more memory to unpack it than there is; unpack it first", e);
        }
        return -1;
    }

    private String damage(String reason) {
        return "its " + title + " data are damaged at about byte " + packed.offset() + " of the packed file: " + reason;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
