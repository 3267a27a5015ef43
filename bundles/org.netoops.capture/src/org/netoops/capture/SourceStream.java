// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.io.IOException;
import java.io.InputStream;

/** What is left of a source as a stream, which ends when the reading is cancelled. */
final class SourceStream extends InputStream {

    private final CaptureInput in;

    SourceStream(CaptureInput in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        return in.pos < in.limit || in.fill() ? in.buf[in.pos++] & 0xff : -1;
    }

    @Override
    public int read(byte[] b, int off, int len) throws IOException {
        if (len == 0) {
            return 0;
        }
        if (in.pos == in.limit && !in.fill()) {
            return -1;
        }
        int n = Math.min(len, in.limit - in.pos);
        System.arraycopy(in.buf, in.pos, b, off, n);
        in.pos += n;
        return n;
    }

    @Override
    public int available() {
        return in.limit - in.pos;
    }
}
