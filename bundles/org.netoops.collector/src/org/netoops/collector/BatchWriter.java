// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.netoops.archive.Archive;
import org.netoops.archive.ArchiveChange;
import org.netoops.archive.ArchiveException;
import org.netoops.archive.Evidence;
import org.netoops.archive.NewOccurrence;
import org.netoops.log.LogLine;

/**
 * The one thread that writes to the archive. Crashes wait a moment to be written together. When storing fails they are kept, within bounds, and
 * tried again with growing pauses: an archive can be locked, or its disk full, for a while.
 */
final class BatchWriter implements Runnable {
    static final int MAX_BATCH = 1000;
    private static final int MAX_WAITING = 20_000;
    private static final long MAX_WAITING_BYTES = 128L << 20;
    private static final long FIRST_PAUSE_MILLIS = 250;
    private static final long LONGEST_PAUSE_MILLIS = 10_000;

    private final Archive archive;
    private final CollectorListener listener;
    private final long delayNanos;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Deque<NewOccurrence> waiting = new ArrayDeque<>();
    private long waitingBytes;
    private long givenUp;
    private boolean closing;
    private long closeDeadline;
    private volatile long stored;
    private volatile String failure;

    BatchWriter(Archive archive, CollectorListener listener, Duration batchDelay) {
        this.archive = archive;
        this.listener = listener;
        this.delayNanos = batchDelay.toNanos();
    }

    /** Takes a crash to be stored; never blocks. */
    void add(NewOccurrence crash) {
        long cost = cost(crash);
        lock.lock();
        try {
            if (waiting.size() >= MAX_WAITING || waitingBytes + cost > MAX_WAITING_BYTES) {
                givenUp++;
                return;
            }
            waiting.add(crash);
            waitingBytes += cost;
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    /** No more crashes come; what waits is tried until {@code within} has passed. */
    void close(Duration within) {
        lock.lock();
        try {
            closing = true;
            closeDeadline = System.nanoTime() + within.toNanos();
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Crashes stored. */
    long stored() {
        return stored;
    }

    /** Why storing fails at present, or null. */
    String failure() {
        String f = failure;
        long lost;
        lock.lock();
        try {
            lost = givenUp;
        } finally {
            lock.unlock();
        }
        return lost == 0 ? f : (f == null ? "storing failed for a while" : f) + "; " + lost + " crashes could not be kept";
    }

    @Override
    public void run() {
        long pause = FIRST_PAUSE_MILLIS;
        try {
            for (List<NewOccurrence> batch = next(); !batch.isEmpty(); batch = next()) {
                if (store(batch)) {
                    pause = FIRST_PAUSE_MILLIS;
                } else if (!pause(pause)) {
                    listener.problem(unstored() + " crashes could not be stored in " + archive.location() + ": " + failure);
                    return;
                } else {
                    pause = Math.min(pause * 2, LONGEST_PAUSE_MILLIS);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The next batch, left in the queue until it is stored; empty when closed and done. */
    private List<NewOccurrence> next() throws InterruptedException {
        lock.lock();
        try {
            while (waiting.isEmpty() && !closing) {
                changed.await();
            }
            long left = delayNanos;
            while (left > 0 && !closing && waiting.size() < MAX_BATCH && failure == null) {
                left = changed.awaitNanos(left);
            }
            List<NewOccurrence> batch = new ArrayList<>(Math.min(waiting.size(), MAX_BATCH));
            for (var i = waiting.iterator(); i.hasNext() && batch.size() < MAX_BATCH;) {
                batch.add(i.next());
            }
            return batch;
        } finally {
            lock.unlock();
        }
    }

    private boolean store(List<NewOccurrence> batch) {
        ArchiveChange change;
        try {
            change = archive.store(batch);
        } catch (ArchiveException e) {
            return failed(e.getMessage());
        } catch (RuntimeException e) {
            return failed("storing in " + archive.location() + " failed for an internal reason (" + e.getClass().getSimpleName() + ")");
        }
        remove(batch);
        failure = null;
        stored += change.added().size();
        listener.stored(change);
        return true;
    }

    private boolean failed(String why) {
        boolean news = !why.equals(failure);
        failure = why;
        if (news) {
            listener.problem(why);
        }
        return false;
    }

    private void remove(List<NewOccurrence> batch) {
        lock.lock();
        try {
            for (int i = 0; i < batch.size(); i++) {
                waitingBytes -= cost(waiting.remove());
            }
        } finally {
            lock.unlock();
        }
    }

    /** Waits before the next try; false when there is no time for one. */
    private boolean pause(long millis) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        lock.lock();
        try {
            for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
                if (closing && closeDeadline - System.nanoTime() <= 0) {
                    return false;
                }
                changed.awaitNanos(closing ? Math.min(left, closeDeadline - System.nanoTime()) : left);
            }
            return !closing || closeDeadline - System.nanoTime() > 0;
        } finally {
            lock.unlock();
        }
    }

    private int unstored() {
        lock.lock();
        try {
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }

    private static long cost(NewOccurrence crash) {
        long cost = 1000;
        for (Evidence e : crash.evidence()) {
            cost += e.bytes().length;
        }
        for (LogLine l : crash.oops().excerpt().lines()) {
            cost += l.raw().length() + 100;
        }
        return cost;
    }
}
