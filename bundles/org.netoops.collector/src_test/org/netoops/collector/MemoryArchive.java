// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.netoops.triage.Identity;

/** An archive for tests that keeps what it is given and fails when told to. */
final class MemoryArchive implements Archive {
    final List<NewOccurrence> stored = new ArrayList<>();
    final List<Integer> batches = new ArrayList<>();
    private final Set<String> identities = new HashSet<>();
    private boolean all;
    private volatile String failing;
    private volatile RuntimeException broken;

    /** From now on storing fails for this reason; null: it works again. */
    void fail(String reason) {
        failing = reason;
    }

    /** From now on every occurrence is kept, known or not. */
    void keepAll() {
        all = true;
    }

    void breakWith(RuntimeException e) {
        broken = e;
    }

    synchronized int size() {
        return stored.size();
    }

    @Override
    public synchronized ArchiveChange store(List<NewOccurrence> batch) throws ArchiveException {
        if (failing != null) {
            throw new ArchiveException(failing, null);
        }
        if (broken != null) {
            throw broken;
        }
        batches.add(batch.size());
        List<OccurrenceRow> added = new ArrayList<>();
        for (NewOccurrence n : batch) {
            if (identities.add(Identity.of(n.oops())) || all) {
                stored.add(n);
                added.add(new OccurrenceRow(stored.size(), "0000000000000000", n.oops().verdict().title(), n.seen(),
                        n.oops().excerpt().origin().host(), null, null, -1, -1, null, null, "file", null, false,
                        n.verification(), List.of("file")));
            }
        }
        return new ArchiveChange(List.of(), added, batch.size() - added.size(), stats());
    }

    @Override
    public List<GroupRow> groups() {
        return List.of();
    }

    @Override
    public Map<String, int[]> trends(long endEpochSecond, long span, int buckets) {
        return Map.of();
    }

    @Override
    public List<OccurrenceRow> occurrences(String signature, PageKey after, int limit) {
        return List.of();
    }

    @Override
    public Optional<StoredCrash> crash(long id) {
        return Optional.empty();
    }

    @Override
    public Optional<Status> setStatus(String signature, Status status) {
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
    public ArchiveStats stats() {
        return new ArchiveStats(stored.size(), 0, 0, 0);
    }

    @Override
    public void addListener(Consumer<ArchiveChange> listener) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void removeListener(Consumer<ArchiveChange> listener) {
        throw new UnsupportedOperationException();
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
        fail("closed at " + Instant.now());
    }
}
