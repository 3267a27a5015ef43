// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * A source read through one buffer, which its readers look into directly. Tells progress and asks for cancellation as it goes.
 * The bytes in [{@link #pos}, {@link #limit}) of {@link #buf} are read and not yet used.
 */
final class CaptureInput {

    /** Bytes asked for at once, and between two reports of progress. */
    static final int CHUNK = 64 << 10;
    /** Enough of a source to tell its format. */
    private static final int HEAD = 8 << 10;
    /** Enough when no more has come yet, as from a terminal or a live pipe. */
    private static final int HEAD_MIN = 64;
    /** Enough for the first header of an archive, whose empty fields are NULs. */
    private static final int HEAD_BINARY = 512;

    final byte[] buf;
    int pos;
    int limit;

    private final InputStream in;
    private final CaptureMonitor monitor;
    private final long total;
    /** What this comes out of, or null. */
    private final CaptureInput outer;
    private long read;
    private long told;
    private boolean cancelled;
    private boolean failed;
    private boolean ended;

    /** @param total size in bytes, or -1 when unknown */
    CaptureInput(InputStream in, CaptureMonitor monitor, long total) {
        this(in, monitor, total, null);
    }

    /** What comes out of another source, whose progress is what counts. */
    CaptureInput(InputStream in, CaptureInput outer) {
        this(in, outer.monitor, -1, outer);
    }

    private CaptureInput(InputStream in, CaptureMonitor monitor, long total, CaptureInput outer) {
        this.in = in;
        this.monitor = monitor;
        this.total = total;
        this.outer = outer;
        this.buf = new byte[4 * CHUNK];
    }

    /** The first bytes, which stay unread. */
    byte[] head() throws IOException {
        try {
            while (limit < HEAD && (outer != null || limit < HEAD_MIN || in.available() > 0 || limit < HEAD_BINARY && holdsNul()) && fill()) {
                // one more chunk
            }
        } catch (IOException e) {
            // what came before is read first; the failure comes again with the next read
            if (limit == 0) {
                throw e;
            }
        }
        return Arrays.copyOf(buf, Math.min(limit, HEAD));
    }

    private boolean holdsNul() {
        for (int i = 0; i < limit; i++) {
            if (buf[i] == 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Reads on; unused bytes move to the front of the buffer.
     *
     * @return false when nothing came: end, cancelled, or the buffer is full of unused bytes
     */
    boolean fill() throws IOException {
        if (ended || monitorStops()) {
            return false;
        }
        if (pos > 0) {
            System.arraycopy(buf, pos, buf, 0, limit - pos);
            limit -= pos;
            pos = 0;
        }
        int n;
        try {
            n = in.read(buf, limit, Math.min(CHUNK, buf.length - limit));
        } catch (IOException e) {
            failed = true;
            throw e;
        }
        if (n < 0) {
            ended = true;
            return false;
        }
        limit += n;
        read += n;
        if (read - told >= CHUNK) {
            tell();
        }
        return n > 0;
    }

    private boolean monitorStops() {
        cancelled = cancelled || monitor.cancelled();
        return cancelled;
    }

    /** Tells the last progress. */
    void finish() {
        if (told != read) {
            tell();
        }
    }

    private void tell() {
        told = read;
        if (outer == null) {
            monitor.progress(read, total);
        }
    }

    /** Makes {@code n} bytes available from {@link #pos}; n is at most half of the buffer. False when the source ends before. */
    boolean require(int n) throws IOException {
        while (limit - pos < n) {
            if (!fill()) {
                return false;
            }
        }
        return true;
    }

    /** Bytes read of the source. */
    long bytesRead() {
        return read;
    }

    /** Offset of {@link #pos} in the source. */
    long offset() {
        return read - (limit - pos);
    }

    boolean cancelled() {
        return cancelled || outer != null && outer.cancelled();
    }

    /** Whether the source could not be read on. */
    boolean failed() {
        return failed;
    }
}
