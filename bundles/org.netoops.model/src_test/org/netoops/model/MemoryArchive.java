// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
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
import org.netoops.log.Verification;
import org.netoops.oops.SkipList;

/** An archive in memory: for tests of threads and batches, which must decide themselves when something is stored or fails. */
final class MemoryArchive implements Archive {
    static final Comparator<OccurrenceRow> NEWEST_FIRST =
            Comparator.comparing(OccurrenceRow::seen).thenComparing(OccurrenceRow::id).reversed();

    private final Map<String, GroupRow> groups = new LinkedHashMap<>();
    private final TreeSet<OccurrenceRow> rows = new TreeSet<>(NEWEST_FIRST);
    private final List<Consumer<ArchiveChange>> listeners = new CopyOnWriteArrayList<>();
    volatile ArchiveException failure;
    volatile int pagesRead;

    /** Stores one occurrence per given title, all seen at this moment. */
    void arrive(Instant seen, String... titles) {
        ArchiveChange change;
        synchronized (this) {
            List<OccurrenceRow> added = new ArrayList<>();
            Map<String, GroupRow> changed = new LinkedHashMap<>();
            for (String title : titles) {
                long id = rows.size() + 1;
                OccurrenceRow row = new OccurrenceRow(id, title, title, seen, "lab-1", "6.12", "x86_64", 0, 1, "sh", "G", "file", "a.log", false,
                        Verification.NONE, List.of("file"));
                rows.add(row);
                added.add(row);
                changed.put(title, count(row));
            }
            change = new ArchiveChange(List.copyOf(changed.values()), added, 0, stats());
        }
        listeners.forEach(l -> l.accept(change));
    }

    /** Another, verified source of this occurrence comes, which tells that it was seen then. */
    void gain(long id, Instant seen) {
        ArchiveChange change;
        synchronized (this) {
            OccurrenceRow old = rows.stream().filter(r -> r.id() == id).findFirst().orElseThrow();
            OccurrenceRow now = new OccurrenceRow(id, old.signature(), old.title(), seen, old.host(), old.release(), old.arch(), old.cpu(), old.pid(),
                    old.comm(), old.taint(), "v2", null, true, Verification.VERIFIED, List.of("file", "v2"));
            rows.remove(old);
            rows.add(now);
            change = new ArchiveChange(List.of(), List.of(), List.of(now), List.of(), 1, stats());
        }
        listeners.forEach(l -> l.accept(change));
    }

    /** Better sources turn the crashes of one title into ones of another title. */
    void rename(String from, String to) {
        ArchiveChange change;
        synchronized (this) {
            GroupRow old = groups.remove(from);
            GroupRow now = new GroupRow(to, to, old.type(), old.count(), old.hosts(), old.kernels(), old.firstSeen(), old.lastSeen(), old.status(),
                    old.lastId());
            groups.put(to, now);
            change = new ArchiveChange(List.of(now), List.of(), List.of(), List.of(from), 1, stats());
        }
        listeners.forEach(l -> l.accept(change));
    }

    private GroupRow count(OccurrenceRow row) {
        GroupRow old = groups.get(row.signature());
        GroupRow now = old == null
                ? new GroupRow(row.signature(), row.title(), "BUG", 1, 1, List.of("6.12"), row.seen(), row.seen(), Status.NEW, row.id())
                : new GroupRow(old.signature(), old.title(), old.type(), old.count() + 1, 1, old.kernels(), min(old.firstSeen(), row.seen()),
                        min(old.lastSeen(), row.seen()).equals(row.seen()) ? old.lastSeen() : row.seen(), old.status(), row.id());
        groups.put(row.signature(), now);
        return now;
    }

    private static Instant min(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    @Override
    public synchronized List<GroupRow> groups() throws ArchiveException {
        failIfTold();
        return List.copyOf(groups.values());
    }

    @Override
    public synchronized Map<String, int[]> trends(long end, long span, int buckets) {
        Map<String, int[]> trends = new HashMap<>();
        for (OccurrenceRow r : rows) {
            long back = Math.floorDiv(end - 1 - r.seen().getEpochSecond(), span);
            if (back >= 0 && back < buckets) {
                trends.computeIfAbsent(r.signature(), s -> new int[buckets])[(int) (buckets - 1 - back)]++;
            }
        }
        return trends;
    }

    @Override
    public synchronized List<OccurrenceRow> occurrences(String signature, PageKey after, int limit) throws ArchiveException {
        failIfTold();
        pagesRead++;
        return rows.stream().filter(r -> signature == null || r.signature().equals(signature))
                .filter(r -> after == null || r.seen().isBefore(after.seen()) || r.seen().equals(after.seen()) && r.id() < after.id())
                .limit(limit).toList();
    }

    @Override
    public synchronized Optional<Status> setStatus(String signature, Status status) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ArchiveChange store(List<NewOccurrence> batch) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<StoredCrash> crash(long id) {
        return Optional.empty();
    }

    @Override
    public void skip(SkipList functions) {
        // nothing is derived here
    }

    @Override
    public void lookForOthers() {
        // it is in this process only
    }

    @Override
    public synchronized ArchiveStats stats() {
        return new ArchiveStats(rows.size(), groups.size(), 1, 1);
    }

    private void failIfTold() throws ArchiveException {
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public void addListener(Consumer<ArchiveChange> listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(Consumer<ArchiveChange> listener) {
        listeners.remove(listener);
    }

    int listeners() {
        return listeners.size();
    }

    @Override
    public String location() {
        return "memory";
    }

    @Override
    public boolean readOnly() {
        return false;
    }

    @Override
    public void close() {
        listeners.clear();
    }
}
