// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture.internal.unpack;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** Compressed bytes through a buffer. Those in [{@link #pos}, {@link #limit}) of {@link #buf} are read and not yet used. */
final class ByteSource {

    final byte[] buf = new byte[8 << 10];
    int pos;
    int limit;
    private final InputStream in;

    ByteSource(InputStream in) {
        this.in = in;
    }

    /** Reads on when all is used; false at the end. */
    boolean fill() throws IOException {
        if (pos == limit) {
            int n = in.read(buf, 0, buf.length);
            pos = 0;
            limit = Math.max(0, n);
        }
        return pos < limit;
    }

    /** The next byte, or -1 at the end. */
    int read() throws IOException {
        return fill() ? buf[pos++] & 0xff : -1;
    }

    /** The next byte, which has to be there. */
    int need() throws IOException {
        if (!fill()) {
            throw new EOFException("it ends too early");
        }
        return buf[pos++] & 0xff;
    }

    /** A little-endian number of up to four bytes. */
    long little(int bytes) throws IOException {
        long v = 0;
        for (int i = 0; i < bytes; i++) {
            v |= (long) need() << 8 * i;
        }
        return v;
    }

    /** Copies exactly {@code n} bytes. */
    void copy(byte[] to, int off, int n) throws IOException {
        int done = 0;
        while (done < n) {
            if (!fill()) {
                throw new EOFException("it ends too early");
            }
            int part = Math.min(n - done, limit - pos);
            System.arraycopy(buf, pos, to, off + done, part);
            pos += part;
            done += part;
        }
    }

    void skip(long n) throws IOException {
        for (long left = n; left > 0;) {
            if (!fill()) {
                throw new EOFException("it ends too early");
            }
            int part = (int) Math.min(left, limit - pos);
            pos += part;
            left -= part;
        }
    }
}
