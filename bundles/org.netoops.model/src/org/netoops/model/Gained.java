// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.netoops.archive.ArchiveChange;
import org.netoops.archive.OccurrenceRow;

/** Rows of a group that have changed where they are: of a row changed a thousand times only the last state is kept. Safe for several threads. */
final class Gained {
    private static final int KEPT = 10_000;

    private final String signature;
    private Map<Long, OccurrenceRow> rows = new LinkedHashMap<>();

    Gained(String signature) {
        this.signature = signature;
    }

    /** Whether somebody has to drain now who need not have before. Beyond 10,000 the rest is seen when it is read again. */
    synchronized boolean add(ArchiveChange change) {
        boolean empty = rows.isEmpty();
        for (OccurrenceRow row : change.changed()) {
            if (row.signature().equals(signature) && rows.size() < KEPT) {
                rows.put(row.id(), row);
            }
        }
        return empty && !rows.isEmpty();
    }

    synchronized List<OccurrenceRow> drain() {
        List<OccurrenceRow> drained = List.copyOf(rows.values());
        rows = new LinkedHashMap<>();
        return drained;
    }
}
