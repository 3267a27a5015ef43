// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.netoops.wire.Datagram;

/** Datagrams of one sender in order of their numbers, packed into chunks of bytes; the oldest chunk leaves first. */
final class DatagramRing {
    /** Number, seconds, nanoseconds, length. */
    private static final int HEADER = 24;
    private static final int SMALLEST_CHUNK = 512;
    /** What a chunk costs beside its bytes. */
    private static final int CHUNK_OVERHEAD = 80;

    private static final class Chunk {
        final ByteBuffer bytes;
        final long first;
        long last;
        int end;

        Chunk(ByteBuffer bytes, long first) {
            this.bytes = bytes;
            this.first = first;
        }
    }

    final InetSocketAddress from;
    final InetSocketAddress to;
    /** False when it was forgotten, and another ring is to take what comes. */
    boolean kept = true;
    private final Deque<Chunk> chunks = new ArrayDeque<>(4);
    private final ChunkPool pool;
    private long bytes;

    DatagramRing(InetSocketAddress from, InetSocketAddress to, ChunkPool pool) {
        this.from = from;
        this.to = to;
        this.pool = pool;
    }

    /** Appends; returns the bytes that this cost. */
    int add(long sequence, long seconds, int nanos, byte[] b, int start, int end) {
        int need = HEADER + end - start;
        Chunk c = chunks.peekLast();
        int cost = 0;
        if (c == null || c.bytes.capacity() - c.end < need) {
            c = new Chunk(room(c, need), sequence);
            chunks.addLast(c);
            cost = c.bytes.capacity() + CHUNK_OVERHEAD;
            bytes += cost;
        }
        c.bytes.putLong(c.end, sequence).putLong(c.end + 8, seconds).putInt(c.end + 16, nanos).putInt(c.end + 20, end - start);
        c.bytes.put(c.end + HEADER, b, start, end - start);
        c.end += need;
        c.last = sequence;
        return cost;
    }

    /** Small for a sender of whom little came, so that a million of them cost little. */
    private ByteBuffer room(Chunk before, int need) {
        return pool.take(Math.max(need, before == null ? SMALLEST_CHUNK : Math.min(pool.largest(), 4 * before.bytes.capacity())));
    }

    /** Removes the oldest chunk; returns the bytes freed. */
    int removeOldest() {
        Chunk c = chunks.removeFirst();
        pool.give(c.bytes);
        int cost = c.bytes.capacity() + CHUNK_OVERHEAD;
        bytes -= cost;
        return cost;
    }

    int chunks() {
        return chunks.size();
    }

    long bytes() {
        return bytes;
    }

    /** The datagram with this number, or null. */
    Datagram get(long sequence) {
        List<Datagram> found = between(sequence, sequence);
        return found.isEmpty() ? null : found.getFirst();
    }

    /** Datagrams with numbers from {@code first} to {@code last}. */
    List<Datagram> between(long first, long last) {
        List<Datagram> found = new ArrayList<>();
        if (chunks.isEmpty() || chunks.peekFirst().first > last || chunks.peekLast().last < first) {
            return found;
        }
        for (Chunk c : chunks) {
            if (c.first > last) {
                break;
            }
            if (c.last >= first) {
                collect(c, first, last, found);
            }
        }
        return found;
    }

    private void collect(Chunk c, long first, long last, List<Datagram> found) {
        int length;
        for (int i = 0; i < c.end; i += HEADER + length) {
            long sequence = c.bytes.getLong(i);
            length = c.bytes.getInt(i + 20);
            if (sequence >= first && sequence <= last) {
                byte[] payload = new byte[length];
                c.bytes.get(i + HEADER, payload);
                Instant time = Instant.ofEpochSecond(c.bytes.getLong(i + 8), c.bytes.getInt(i + 16));
                found.add(new Datagram(sequence, from, to, time, payload));
            }
        }
    }
}
