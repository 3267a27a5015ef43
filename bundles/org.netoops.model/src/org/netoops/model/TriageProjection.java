// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.model;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.netoops.archive.Archive;
import org.netoops.archive.ArchiveChange;
import org.netoops.archive.ArchiveException;
import org.netoops.archive.ArchiveStats;
import org.netoops.archive.GroupRow;

/**
 * Keeps a {@link Triage} in step with an archive. The archive is read on a thread of the projection's own; the model is touched only through the
 * owner's executor, in batches: at most one every {@value #BATCH_MILLIS} ms, and never a second one before the first was applied, so that
 * a burst of crashes can't flood the owner. {@link Triage#getRevision()} changes once at the end of each batch.
 */
public final class TriageProjection implements AutoCloseable {
    /** Least time between two batches, in milliseconds. */
    public static final long BATCH_MILLIS = 200;

    /** How often to look what other processes did to the archive, in milliseconds. */
    private static final long LOOK_MILLIS = 2_000;

    private final Archive archive;
    private final Executor owner;
    private final ModelWriter writer;
    private final ScheduledExecutorService worker;
    private final PendingChanges pending = new PendingChanges();
    private final Consumer<ArchiveChange> listener = this::changed;
    private volatile boolean closed;
    /** Guarded by this: whether a batch is scheduled or on its way. */
    private boolean busy = true;
    /** Guarded by this: whether everything is to be read again as soon as nothing is on its way. */
    private boolean reload;
    /** Only on the worker. */
    private final Trends trends;

    /**
     * Begins to follow; returns at once. What the model held before is removed.
     *
     * @param triage the model
     * @param owner  runs what it is given, in order, on the thread that owns the model
     */
    public TriageProjection(Archive archive, Triage triage, Executor owner) {
        this.archive = archive;
        this.owner = owner;
        this.writer = new ModelWriter(triage);
        this.trends = new Trends(archive);
        this.worker = Executors.newSingleThreadScheduledExecutor(r -> {
            Thread t = new Thread(r, "netoops projection"); //$NON-NLS-1$
            t.setDaemon(true);
            return t;
        });
        String location = archive.location();
        boolean readOnly = archive.readOnly();
        onOwner(() -> writer.begin(location, readOnly));
        // Before the first read: what is committed during it is told twice rather than not at all.
        archive.addListener(listener);
        worker.execute(this::load);
        worker.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Reads everything again, for those who doubt what they see; what has not changed stays as it is. Returns at once. Any thread. */
    public void refresh() {
        schedule(this::look, 0);
        synchronized (this) {
            reload = true;
            if (busy) {
                return;
            }
            busy = true;
        }
        schedule(this::next, 0);
    }

    /** Stops following; what is on its way to the owner is not applied any more. The model keeps its content. Any thread. */
    @Override
    public void close() {
        closed = true;
        archive.removeListener(listener);
        worker.shutdownNow();
    }

    private void load() {
        try {
            List<GroupRow> groups = archive.groups();
            ArchiveStats stats = archive.stats();
            trends.changed(groups);
            Trends.Read read = trends.read();
            deliver(() -> {
                writer.load(groups);
                writer.stats(stats);
                writer.trends(read.window(), read.counts());
                writer.problem(null);
                writer.loaded();
            });
        } catch (ArchiveException e) {
            deliver(() -> {
                writer.problem(e.getMessage());
                writer.loaded();
            });
        }
    }

    /** An import on the command line, or a second window: what they commit comes back through the listener. */
    private void look() {
        try {
            archive.lookForOthers();
        } catch (ArchiveException e) {
            onOwner(() -> writer.problem(e.getMessage()));
        }
    }

    /** On the archive's writing thread, or on the worker for what other processes wrote. */
    private void changed(ArchiveChange change) {
        pending.add(change);
        synchronized (this) {
            if (busy) {
                return;
            }
            busy = true;
        }
        schedule(this::batch, 0);
    }

    private void batch() {
        PendingChanges.Merged merged = pending.drain();
        trends.changed(merged.groups());
        Runnable newTrends = trends.due() ? readTrends() : () -> { };
        deliver(() -> {
            writer.remove(merged.removed());
            writer.update(merged.groups());
            if (merged.stats() != null) {
                writer.stats(merged.stats());
            }
            newTrends.run();
        });
    }

    private Runnable readTrends() {
        try {
            Trends.Read read = trends.read();
            return () -> {
                writer.trends(read.window(), read.counts());
                writer.problem(null);
            };
        } catch (ArchiveException e) {
            return () -> writer.problem(e.getMessage());
        }
    }

    private void deliver(Runnable batch) {
        onOwner(() -> {
            batch.run();
            writer.done();
            schedule(this::next, BATCH_MILLIS);
        });
    }

    /** On the worker, when the owner has applied a batch and had its rest. */
    private void next() {
        boolean everything;
        synchronized (this) {
            everything = reload;
            reload = false;
            if (!everything && pending.isEmpty() && !trends.stale()) {
                busy = false;
                return;
            }
        }
        if (everything) {
            load();
        } else if (!pending.isEmpty() || trends.due()) {
            batch();
        } else {
            schedule(this::next, BATCH_MILLIS);
        }
    }

    private void schedule(Runnable task, long millis) {
        try {
            worker.schedule(task, millis, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            // The worker ends only with close(), so nobody waits for this.
            closed = true;
        }
    }

    private void onOwner(Runnable task) {
        owner.execute(() -> {
            if (!closed) {
                task.run();
            }
        });
    }
}
