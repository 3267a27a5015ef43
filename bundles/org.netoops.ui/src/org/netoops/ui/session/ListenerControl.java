// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.session;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.core.runtime.ILog;
import org.netoops.archive.Archive;
import org.netoops.collector.Collector;
import org.netoops.collector.CollectorException;
import org.netoops.collector.CollectorListener;
import org.netoops.collector.CollectorStatus;
import org.netoops.collector.DatagramTap;

/** Starts, stops and watches the collector on one thread of its own, so that neither binding nor draining holds up the window. */
final class ListenerControl implements CollectorControl {
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread t = new Thread(work, "netoops listener control"); //$NON-NLS-1$
        t.setDaemon(true);
        return t;
    });
    private final Supplier<Archive> archive;
    private final CollectorListener listener;
    private final Listeners listeners;
    private volatile State state = State.STOPPED;
    private volatile CollectorStatus status;
    private volatile String problem;
    private DatagramTap tap; // only on thread
    private Collector collector; // only on thread
    private ScheduledFuture<?> watch; // only on thread

    ListenerControl(Supplier<Archive> archive, CollectorListener listener, Listeners listeners) {
        this.archive = archive;
        this.listener = listener;
        this.listeners = listeners;
    }

    @Override
    public void start() {
        thread.execute(this::startNow);
    }

    private void startNow() {
        if (collector != null) {
            return;
        }
        problem = null;
        enter(State.STARTING);
        try {
            Archive target = archive.get();
            if (target == null) {
                throw new CollectorException(Messages.Listener_noArchive, null);
            }
            if (target.readOnly()) {
                throw new CollectorException(Messages.Listener_readOnly, null);
            }
            collector = Collector.start(ListenerSettings.read(), target, listener);
            collector.tap(tap);
            look();
            enter(State.LISTENING);
            watch = thread.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
        } catch (CollectorException e) {
            problem = e.getMessage();
            enter(State.FAILED);
        } catch (RuntimeException e) {
            ILog.of(ListenerControl.class).error(Messages.Listener_unexpected, e);
            problem = Messages.Listener_unexpected;
            enter(State.FAILED);
        }
    }

    private void look() {
        CollectorStatus now = collector.status();
        if (!now.equals(status)) {
            status = now;
            listeners.fire();
        }
    }

    @Override
    public void stop() {
        thread.execute(this::stopNow);
    }

    private void stopNow() {
        if (collector != null) {
            enter(State.STOPPING);
            watch.cancel(false);
            collector.close();
            collector = null;
        }
        status = null;
        problem = null;
        enter(State.STOPPED);
    }

    /** Stops and waits until everything received is stored, at most this long. */
    void stopAndWait(long seconds) {
        try {
            thread.submit(this::stopNow).get(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            ILog.of(ListenerControl.class).warn(Messages.Listener_slowStop, e);
        }
    }

    private void enter(State next) {
        state = next;
        listeners.fire();
    }

    @Override
    public State state() {
        return state;
    }

    @Override
    public CollectorStatus status() {
        return status;
    }

    @Override
    public String problem() {
        return problem;
    }

    @Override
    public void tap(DatagramTap watching) {
        thread.execute(() -> {
            tap = watching;
            if (collector != null) {
                collector.tap(watching);
            }
        });
    }

    @Override
    public void addListener(Runnable told) {
        listeners.add(told);
    }

    @Override
    public void removeListener(Runnable told) {
        listeners.remove(told);
    }
}
