// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * The bounded queue between socket and parser: a ring of bytes that datagrams are copied into one behind the other, so that none costs an
 * object, and never blocking the side that receives. One thread offers, one polls. The receiver wakes the parser only out of a deep sleep: waking
 * it for each datagram costs more than receiving one, and in a burst the socket buffer overruns for it. In between the parser looks again every
 * millisecond.
 */
final class Inbox {
    /** Room for nearly all that 256 kernels send when each dumps 64 KiB of log three times over in netoops v1. */
    static final int BYTES = 64 << 20;
    /** In front of each payload: length, scope, address, time, port and socket. */
    private static final int HEADER = 40;
    /** In place of a length: the ring goes on at its beginning. */
    private static final int WRAP = -1;
    /** As long as the parser keeps up only this much of the ring is used, which stays in the processor's caches. */
    private static final int WARM = 256 << 10;
    private static final long NAP_NANOS = TimeUnit.MILLISECONDS.toNanos(1);
    private static final int NAPS = 100;

    /** Outside of the heap: so large an object there makes the collector of garbage work all the time. */
    private final ByteBuffer ring;
    private final int size;
    private final int mask;
    private final int capacity;
    private final AtomicLong rejected = new AtomicLong();
    private final Received current = new Received();
    private volatile Thread sleeper;

    /** Positions count all bytes that ever went through; the ring is a power of two. Written by the receiver: */
    private final AtomicLong tail = new AtomicLong();
    private long filled;
    private long count;
    /** Written by the parser: */
    private final AtomicLong head = new AtomicLong();
    private final AtomicLong polled = new AtomicLong();
    private long taken;
    private long takenCount;
    private int naps;

    Inbox(int capacity) {
        this(capacity, BYTES);
    }

    /**
     * @param capacity datagrams
     * @param bytes    of payloads with what each costs beside; rounded up to a power of two
     */
    Inbox(int capacity, int bytes) {
        this.size = Math.max(64, Integer.highestOneBit(bytes - 1) << 1);
        this.ring = ByteBuffer.allocateDirect(size).order(ByteOrder.nativeOrder());
        this.mask = size - 1;
        this.capacity = Math.max(1, capacity);
    }

    /**
     * Takes a datagram, or counts it as rejected when it would break a bound; {@link #publish} lets the parser see it. For one thread only.
     *
     * @param payload {@code length} bytes of it from {@code at} on
     */
    boolean offer(int socket, long high, long low, int scope, int port, long micros, ByteBuffer payload, int at, int length) {
        int need = HEADER + length + 7 & -8;
        long h = head.getAcquire();
        int p = (int) filled & mask;
        int skip = size - p;
        boolean wrap = need > skip || p > WARM && h == filled;
        if (count - polled.getAcquire() >= capacity || filled + need + (wrap ? skip : 0) - h > size) {
            rejected.incrementAndGet();
            return false;
        }
        if (wrap) {
            ring.putInt(p, WRAP);
            filled += skip;
            p = 0;
        }
        ring.putInt(p, length).putInt(p + 4, scope).putLong(p + 8, high).putLong(p + 16, low).putLong(p + 24, micros);
        ring.putInt(p + 32, port).putInt(p + 36, socket).put(p + HEADER, payload, at, length);
        filled += need;
        count++;
        return true;
    }

    /** Whether it is nearly full: what is taken from the system now may have to be given up. For the thread that offers. */
    boolean crowded() {
        return filled - head.getAcquire() > size - size / 8 || count - polled.getAcquire() > capacity - capacity / 8;
    }

    /** Lets the parser see what was offered. For the thread that offers. */
    void publish() {
        // not a release only: the sleeper must be looked for after the datagrams can be seen, as the parser does it the other way round
        tail.set(filled);
        Thread s = sleeper;
        if (s != null) {
            LockSupport.unpark(s);
        }
    }

    /**
     * The next datagram, or null when none came within this time (a little more when there is much to do elsewhere). The one before it is given
     * back. For one thread only.
     */
    Received poll(long millis) throws InterruptedException {
        Received d = take();
        if (d != null || millis <= 0) {
            return d;
        }
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        do {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            if (naps < NAPS) {
                naps++;
                LockSupport.parkNanos(NAP_NANOS);
            } else {
                sleep(end - System.nanoTime());
            }
            d = take();
        } while (d == null && System.nanoTime() < end);
        return d;
    }

    private void sleep(long nanos) {
        sleeper = Thread.currentThread();
        try {
            if (tail.get() == taken && nanos > 0) {
                LockSupport.parkNanos(nanos);
            }
        } finally {
            sleeper = null;
        }
    }

    private Received take() {
        giveBack();
        if (taken == tail.getAcquire()) {
            return null;
        }
        naps = 0;
        int p = (int) taken & mask;
        int length = ring.getInt(p);
        if (length == WRAP) {
            taken += size - p;
            p = 0;
            length = ring.getInt(p);
        }
        Received r = current;
        r.scope = ring.getInt(p + 4);
        r.high = ring.getLong(p + 8);
        r.low = ring.getLong(p + 16);
        r.micros = ring.getLong(p + 24);
        r.port = ring.getInt(p + 32);
        r.socket = ring.getInt(p + 36);
        r.length = length;
        ring.get(p + HEADER, r.bytes, 0, length);
        taken += HEADER + length + 7 & -8;
        takenCount++;
        return r;
    }

    private void giveBack() {
        if (head.getPlain() != taken) {
            polled.setRelease(takenCount);
            head.setRelease(taken);
        }
    }

    /** Datagrams given up so far. */
    long rejected() {
        return rejected.get();
    }
}
