// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.model;

import java.util.ArrayList;
import java.util.List;
import org.netoops.archive.ArchiveChange;
import org.netoops.archive.OccurrenceRow;
import org.netoops.archive.PageKey;

/** Where in a group's list, newest first, rows were put in. Safe for use by several threads. */
final class Arrivals {
    private static final int KEPT = 10_000;

    private final String signature;
    private List<PageKey> keys = new ArrayList<>();
    /** Too many to remember one by one; they count as newer than everything, which in a burst is nearly always true. */
    private int more;

    Arrivals(String signature) {
        this.signature = signature;
    }

    synchronized void add(ArchiveChange change) {
        for (OccurrenceRow row : change.added()) {
            if (!row.signature().equals(signature)) {
                continue;
            }
            if (keys.size() < KEPT) {
                keys.add(PageKey.after(row));
            } else {
                more++;
            }
        }
    }

    /** What arrived since the last call. */
    synchronized Batch drain() {
        Batch batch = new Batch(keys, more);
        keys = new ArrayList<>();
        more = 0;
        return batch;
    }

    /** Rows put in at one time. */
    record Batch(List<PageKey> keys, int more) {

        /** How many of them stand before this row. */
        int before(Occurrence row) {
            int n = more;
            for (PageKey k : keys) {
                int c = k.seen().compareTo(row.getSeen());
                if (c > 0 || c == 0 && k.id() > row.getId()) {
                    n++;
                }
            }
            return n;
        }
    }
}
