// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture.internal.unpack;

import java.io.IOException;
import java.io.InputStream;

/**
 * Counts what a library reads, and stops it when one call reads more than it may. Libraries keep names and comments of any length in memory and go
 * along a chain of headers by recursion: so both are bounded.
 */
final class MeteredStream extends BulkStream {

    private final InputStream in;
    private long count;
    private long end = Long.MAX_VALUE;
    private String problem;

    MeteredStream(InputStream in) {
        this.in = in;
    }

    /** Bytes read so far. */
    long count() {
        return count;
    }

    /** From now on so many bytes may be read; who wants more gets an IOException with this message. */
    void allow(long bytes, String problem) {
        this.end = count + bytes;
        this.problem = problem;
    }

    /** From now on any number of bytes may be read. */
    void allowAll() {
        end = Long.MAX_VALUE;
    }

    @Override
    public int read(byte[] b, int off, int len) throws IOException {
        if (len == 0) {
            return 0;
        }
        if (count >= end) {
            throw new IOException(problem);
        }
        int n = in.read(b, off, (int) Math.min(len, end - count));
        count += Math.max(0, n);
        return n;
    }

    @Override
    public int available() throws IOException {
        return in.available();
    }
}
