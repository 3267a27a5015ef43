// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import java.util.ArrayList;
import java.util.List;
import org.netoops.archive.Archive;
import org.netoops.archive.ArchiveChange;
import org.netoops.archive.ArchiveException;
import org.netoops.archive.NewOccurrence;
import org.netoops.archive.OccurrenceRow;

/** Gathers the crashes of an import and stores them a batch at a time. The first failure ends the storing; it is thrown at the end. */
final class ImportBatch {
    private static final int SIZE = 200;
    private static final long BYTES = 32L << 20;
    private static final int IDS = 1000;

    private final Archive archive;
    private final List<NewOccurrence> waiting = new ArrayList<>();
    private final List<Long> ids = new ArrayList<>();
    private long bytes;
    private long added;
    private long known;
    private ArchiveException failure;

    ImportBatch(Archive archive) {
        this.archive = archive;
    }

    void add(NewOccurrence crash) {
        if (failure != null) {
            return;
        }
        waiting.add(crash);
        bytes += crash.evidence().stream().mapToLong(e -> e.bytes().length).sum();
        if (waiting.size() >= SIZE || bytes >= BYTES) {
            store();
        }
    }

    boolean failed() {
        return failure != null;
    }

    /** Stores the rest. */
    void finish() throws ArchiveException {
        if (failure == null && !waiting.isEmpty()) {
            store();
        }
        if (failure != null) {
            throw failure;
        }
    }

    long added() {
        return added;
    }

    long known() {
        return known;
    }

    List<Long> ids() {
        return ids;
    }

    private void store() {
        try {
            ArchiveChange change = archive.store(List.copyOf(waiting));
            added += change.added().size();
            known += change.known();
            change.added().stream().map(OccurrenceRow::id).limit(IDS - ids.size()).forEach(ids::add);
        } catch (ArchiveException e) {
            failure = e;
        }
        waiting.clear();
        bytes = 0;
    }
}
