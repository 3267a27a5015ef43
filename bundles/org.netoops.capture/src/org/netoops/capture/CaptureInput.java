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

    final byte[] buf;
    int pos;
    int limit;

    private final InputStream in;
    private final CaptureMonitor monitor;
    private final long total;
    private long read;
    private long told;
    private boolean cancelled;
    private boolean ended;

    /** @param total size in bytes, or -1 when unknown */
    CaptureInput(InputStream in, CaptureMonitor monitor, long total) {
        this(in, monitor, total, 4 * CHUNK);
    }

    private CaptureInput(InputStream in, CaptureMonitor monitor, long total, int capacity) {
        this.in = in;
        this.monitor = monitor;
        this.total = total;
        this.buf = new byte[capacity];
    }

    /** The first bytes, which stay unread. */
    byte[] head() throws IOException {
        while (limit < HEAD && (limit < HEAD_MIN || in.available() > 0) && fill()) {
            // one more chunk
        }
        return Arrays.copyOf(buf, Math.min(limit, HEAD));
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
        int n = in.read(buf, limit, Math.min(CHUNK, buf.length - limit));
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
        monitor.progress(read, total);
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
        return cancelled;
    }
}
