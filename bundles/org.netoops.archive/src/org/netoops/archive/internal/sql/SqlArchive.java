// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive.internal.sql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.netoops.archive.Archive;
import org.netoops.archive.ArchiveChange;
import org.netoops.archive.ArchiveException;
import org.netoops.archive.ArchiveStats;
import org.netoops.archive.GroupRow;
import org.netoops.archive.NewOccurrence;
import org.netoops.archive.OccurrenceRow;
import org.netoops.archive.PageKey;
import org.netoops.archive.Status;
import org.netoops.archive.StoredCrash;
import org.netoops.oops.SkipList;

/** An archive in a database that speaks SQL; what is particular to one of them is behind {@link Sessions}. */
public final class SqlArchive implements Archive {
    private static final System.Logger LOG = System.getLogger(SqlArchive.class.getName());
    /** Rows of a page at most, whatever is asked for. */
    static final int MAX_PAGE = 10_000;

    private final Sessions sessions;
    private final List<Consumer<ArchiveChange>> listeners = new CopyOnWriteArrayList<>();
    /** Held from the transaction to the last listener, so that listeners hear of commits in the order they were made. */
    private final ReentrantLock order = new ReentrantLock();
    private final OtherProcesses others;
    private volatile SkipList skip = SkipList.NONE;

    public SqlArchive(Sessions sessions) {
        this.sessions = sessions;
        this.others = new OtherProcesses(sessions);
    }

    @Override
    public ArchiveChange store(List<NewOccurrence> batch) throws ArchiveException {
        if (batch.isEmpty()) {
            return new ArchiveChange(List.of(), List.of(), 0, stats());
        }
        List<Fresh> fresh = batch.stream().map(Fresh::of).toList();
        order.lock();
        try {
            BatchWriter.Result result = sessions.write(s -> new BatchWriter(s).store(fresh));
            others.known(result.change().added());
            if (result.wrote()) {
                tell(result.change());
            }
            return result.change();
        } finally {
            order.unlock();
        }
    }

    @Override
    public Optional<Status> setStatus(String signature, Status status) throws ArchiveException {
        order.lock();
        try {
            StatusWriter writer = new StatusWriter(signature, status);
            Optional<ArchiveChange> change = sessions.write(writer::run);
            change.ifPresent(this::tell);
            return writer.before();
        } finally {
            order.unlock();
        }
    }

    @Override
    public void lookForOthers() throws ArchiveException {
        order.lock();
        try {
            others.look().ifPresent(this::tell);
        } finally {
            order.unlock();
        }
    }

    @Override
    public List<GroupRow> groups() throws ArchiveException {
        return sessions.read(Groups::all);
    }

    @Override
    public Map<String, int[]> trends(long endEpochSecond, long span, int buckets) throws ArchiveException {
        if (span <= 0 || buckets <= 0) {
            return new HashMap<>();
        }
        long micros = Math.multiplyExact(span, 1_000_000L);
        long start = Math.subtractExact(Math.multiplyExact(endEpochSecond, 1_000_000L), Math.multiplyExact(micros, (long) buckets));
        return sessions.read(s -> Occurrences.trends(s, start, micros, buckets));
    }

    @Override
    public List<OccurrenceRow> occurrences(String signature, PageKey after, int limit) throws ArchiveException {
        return sessions.read(s -> Occurrences.page(s, signature, after, Math.clamp(limit, 0, MAX_PAGE)));
    }

    @Override
    public Optional<StoredCrash> crash(long id) throws ArchiveException {
        return Optional.ofNullable(sessions.read(s -> CrashReader.read(s, id, skip)));
    }

    @Override
    public void skip(SkipList functions) {
        skip = functions;
    }

    @Override
    public ArchiveStats stats() throws ArchiveException {
        return sessions.read(Groups::stats);
    }

    @Override
    public void addListener(Consumer<ArchiveChange> listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(Consumer<ArchiveChange> listener) {
        listeners.remove(listener);
    }

    @Override
    public String location() {
        return sessions.location();
    }

    @Override
    public boolean readOnly() {
        return sessions.readOnly();
    }

    @Override
    public void close() {
        sessions.close();
    }

    private void tell(ArchiveChange change) {
        for (Consumer<ArchiveChange> l : listeners) {
            try {
                l.accept(change);
            } catch (RuntimeException e) {
                // What is committed is committed, and the next listener has done nothing wrong.
                LOG.log(System.Logger.Level.ERROR, "a listener of the archive failed", e);
            }
        }
    }
}
