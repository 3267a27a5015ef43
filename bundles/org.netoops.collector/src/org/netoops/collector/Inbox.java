// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.locks.LockSupport;
import org.netoops.wire.Datagram;

/**
 * The bounded queue between socket and parser: bounded in datagrams and in bytes, never blocking the side that receives. One thread offers, one
 * polls. The receiver wakes the parser only out of a deep sleep: waking it for each datagram costs more than receiving one, and in a burst the
 * socket buffer overruns for it. In between the parser looks again every millisecond.
 */
final class Inbox {
    /** What a queued datagram costs beside its payload: records, addresses, array headers. */
    private static final int OVERHEAD = 200;
    private static final long NAP_NANOS = TimeUnit.MILLISECONDS.toNanos(1);
    private static final int NAPS = 100;

    private final AtomicReferenceArray<Datagram> slots;
    private final long maxBytes;
    private final AtomicLong head = new AtomicLong();
    private final AtomicLong tail = new AtomicLong();
    private final AtomicLong bytesIn = new AtomicLong();
    private final AtomicLong bytesOut = new AtomicLong();
    private final AtomicLong rejected = new AtomicLong();
    private volatile Thread sleeper;
    private int naps;

    Inbox(int capacity) {
        this(capacity, Math.min(256L << 20, Runtime.getRuntime().maxMemory() / 4));
    }

    Inbox(int capacity, long maxBytes) {
        this.slots = new AtomicReferenceArray<>(Math.max(1, capacity));
        this.maxBytes = maxBytes;
    }

    /** Takes a datagram, or counts it as rejected when it would break a bound. For one thread only. */
    boolean offer(Datagram datagram) {
        long cost = cost(datagram);
        long t = tail.getPlain();
        if (t - head.getAcquire() >= slots.length() || bytesIn.getPlain() + cost - bytesOut.getAcquire() > maxBytes) {
            rejected.incrementAndGet();
            return false;
        }
        bytesIn.setPlain(bytesIn.getPlain() + cost);
        slots.setRelease((int) (t % slots.length()), datagram);
        // not a release only: the sleeper must be looked for after the datagram can be seen, as the parser does it the other way round
        tail.set(t + 1);
        Thread s = sleeper;
        if (s != null) {
            LockSupport.unpark(s);
        }
        return true;
    }

    /** The next datagram, or null when none came within this time (a little more when there is much to do elsewhere). For one thread only. */
    Datagram poll(long millis) throws InterruptedException {
        Datagram d = take();
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
            if (tail.get() == head.getPlain() && nanos > 0) {
                LockSupport.parkNanos(nanos);
            }
        } finally {
            sleeper = null;
        }
    }

    private Datagram take() {
        long h = head.getPlain();
        if (h == tail.getAcquire()) {
            return null;
        }
        naps = 0;
        int i = (int) (h % slots.length());
        Datagram d = slots.getAcquire(i);
        slots.setPlain(i, null);
        bytesOut.setRelease(bytesOut.getPlain() + cost(d));
        head.setRelease(h + 1);
        return d;
    }

    /** Datagrams given up so far. */
    long rejected() {
        return rejected.get();
    }

    private static long cost(Datagram d) {
        return d.payload().length + OVERHEAD;
    }
}
