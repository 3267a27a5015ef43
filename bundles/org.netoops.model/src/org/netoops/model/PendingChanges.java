// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.model;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.netoops.archive.ArchiveChange;
import org.netoops.archive.ArchiveStats;
import org.netoops.archive.GroupRow;

/**
 * Commits that the model has not seen yet, merged: of a group changed a thousand times only the last row is kept, so the memory is bounded by
 * the number of groups. Safe for use by several threads.
 */
final class PendingChanges {
    private Map<String, GroupRow> groups = new LinkedHashMap<>();
    private Set<String> removed = new HashSet<>();
    private ArchiveStats stats;

    /** What accumulated between two batches. */
    record Merged(List<GroupRow> groups, Set<String> removed, ArchiveStats stats) {

        boolean isEmpty() {
            return groups.isEmpty() && removed.isEmpty() && stats == null;
        }
    }

    synchronized void add(ArchiveChange change) {
        for (String signature : change.removed()) {
            groups.remove(signature);
            removed.add(signature);
        }
        for (GroupRow row : change.groups()) {
            groups.put(row.signature(), row);
            removed.remove(row.signature());
        }
        stats = change.stats();
    }

    synchronized Merged drain() {
        Merged merged = new Merged(List.copyOf(groups.values()), Set.copyOf(removed), stats);
        groups = new LinkedHashMap<>();
        removed = new HashSet<>();
        stats = null;
        return merged;
    }

    synchronized boolean isEmpty() {
        return groups.isEmpty() && removed.isEmpty() && stats == null;
    }
}
