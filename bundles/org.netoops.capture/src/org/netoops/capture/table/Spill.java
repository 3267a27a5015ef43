// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Bytes kept in a temporary file instead of in memory: the last {@code capacity} of them. Any thread. A disk that takes no more costs the bytes,
 * never the caller: what is not there reads as null.
 */
final class Spill implements Closeable {

    private static final int BUFFER = 256 << 10;
    /** Read at once: rows are looked at one after the other. Longer than any item. */
    private static final int WINDOW = 128 << 10;

    private final FileChannel file;
    private final long capacity;
    private final ByteBuffer tail = ByteBuffer.allocate(BUFFER);
    private final ByteBuffer window = ByteBuffer.allocate(WINDOW).limit(0);
    private long windowAt;
    /** Everything before this is in the file, as far as it is kept. */
    private long flushed;
    private String failure;

    /**
     * @param capacity bytes kept, at least a few times those of the longest item
     * @throws IOException when no temporary file can be made
     */
    Spill(long capacity) throws IOException {
        this.capacity = Math.max(capacity, 4L * BUFFER);
        Path path = Files.createTempFile("netoops-capture", ".tmp");
        this.file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        try {
            // where an open file can be deleted it goes even if the program is killed
            Files.delete(path);
        } catch (IOException e) {
            // it goes when it is closed
        }
    }

    /** Appends the bytes of both; returns where they are, or -1 when they cannot be kept. */
    synchronized long append(byte[] head, byte[] body) {
        int n = head.length + body.length;
        if (failure != null || n > WINDOW) {
            return -1;
        }
        long end = flushed + tail.position();
        long lapEnd = (end / capacity + 1) * capacity;
        if (tail.remaining() < n || end + n > lapEnd) {
            flush();
            if (failure != null) {
                return -1;
            }
            if (flushed + n > lapEnd) {
                flushed = lapEnd;
            }
        }
        long at = flushed + tail.position();
        tail.put(head).put(body);
        return at;
    }

    private void flush() {
        tail.flip();
        long at = flushed % capacity;
        // a buffer that was filled before the end of a lap may reach beyond it only by mistake
        assert at + tail.limit() <= capacity;
        try {
            while (tail.hasRemaining()) {
                at += file.write(tail, at);
            }
            flushed += tail.limit();
        } catch (IOException e) {
            failure = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            flushed += tail.limit();
        }
        tail.clear();
    }

    /** Bytes appended earlier, or null when they are no longer there. */
    synchronized byte[] read(long at, int n) {
        if (at < 0 || at < flushed + tail.position() - capacity) {
            return null;
        }
        byte[] bytes = new byte[n];
        if (at >= flushed) {
            System.arraycopy(tail.array(), (int) (at - flushed), bytes, 0, n);
            return bytes;
        }
        if (at < windowAt || at + n > windowAt + window.limit()) {
            fill(at);
        }
        if (at + n > windowAt + window.limit()) {
            return null;
        }
        window.get((int) (at - windowAt), bytes);
        return bytes;
    }

    private void fill(long at) {
        long lapEnd = (at / capacity + 1) * capacity;
        windowAt = at;
        window.clear().limit((int) Math.min(Math.min(flushed, lapEnd) - at, WINDOW));
        try {
            long from = at % capacity;
            while (window.hasRemaining() && file.read(window, from + window.position()) >= 0) {
                // on
            }
        } catch (IOException e) {
            // reads as not there
        }
        window.flip();
    }

    /** Why bytes can no longer be kept, or null. */
    synchronized String failure() {
        return failure;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
