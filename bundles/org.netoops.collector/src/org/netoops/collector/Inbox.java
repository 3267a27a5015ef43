// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.netoops.wire.Datagram;

/** The bounded queue between socket and parser: bounded in datagrams and in bytes, never blocking the side that receives. */
final class Inbox {
    /** What a queued datagram costs beside its payload: records, addresses, array headers. */
    private static final int OVERHEAD = 200;

    private final ArrayBlockingQueue<Datagram> queue;
    private final long maxBytes;
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong rejected = new AtomicLong();

    Inbox(int capacity) {
        this(capacity, Math.min(256L << 20, Runtime.getRuntime().maxMemory() / 4));
    }

    Inbox(int capacity, long maxBytes) {
        this.queue = new ArrayBlockingQueue<>(Math.max(1, capacity));
        this.maxBytes = maxBytes;
    }

    /** Takes a datagram, or counts it as rejected when it would break a bound. */
    boolean offer(Datagram datagram) {
        long cost = datagram.payload().length + OVERHEAD;
        if (bytes.addAndGet(cost) <= maxBytes && queue.offer(datagram)) {
            return true;
        }
        bytes.addAndGet(-cost);
        rejected.incrementAndGet();
        return false;
    }

    /** The next datagram, or null when none came in time. */
    Datagram poll(long millis) throws InterruptedException {
        Datagram d = queue.poll();
        if (d == null && millis > 0) {
            d = queue.poll(millis, TimeUnit.MILLISECONDS);
        }
        if (d != null) {
            bytes.addAndGet(-(d.payload().length + OVERHEAD));
        }
        return d;
    }

    /** Datagrams given up so far. */
    long rejected() {
        return rejected.get();
    }
}
