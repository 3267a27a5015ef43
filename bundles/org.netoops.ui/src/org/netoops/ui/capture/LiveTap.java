// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.capture;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.netoops.capture.table.DatagramTable;
import org.netoops.collector.DatagramTap;
import org.netoops.wire.AssembledDump;
import org.netoops.wire.Datagram;

/**
 * Hands what the collector receives to a table, on a thread of its own: looking must not slow down collecting. What comes faster than the table
 * takes it is counted as not shown.
 */
final class LiveTap implements DatagramTap, Runnable {
    private static final int QUEUE = 1 << 15;
    private static final long BYTES_MAX = 32L << 20;

    private final ArrayBlockingQueue<Object> queue = new ArrayBlockingQueue<>(QUEUE);
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong missed = new AtomicLong();
    private final DatagramTable table;
    private volatile boolean closed;

    LiveTap(DatagramTable table) {
        this.table = table;
        Thread thread = new Thread(this, "netoops capture view"); //$NON-NLS-1$
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void datagram(Datagram datagram) {
        int n = datagram.payload().length;
        if (bytes.get() > BYTES_MAX || !queue.offer(datagram)) {
            missed.incrementAndGet();
        } else {
            bytes.addAndGet(n);
        }
    }

    @Override
    public void dump(AssembledDump dump) {
        // one that finds no room leaves its datagrams without a word on their tags, which they can do without
        queue.offer(dump);
    }

    /** No more is taken. */
    void close() {
        closed = true;
    }

    @Override
    public void run() {
        try {
            while (!closed) {
                Object next = queue.poll(200, TimeUnit.MILLISECONDS);
                long lost = missed.getAndSet(0);
                if (lost > 0) {
                    table.missed(lost);
                }
                if (next instanceof Datagram d) {
                    bytes.addAndGet(-d.payload().length);
                    table.add(d);
                } else if (next instanceof AssembledDump dump) {
                    table.dump(dump);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
