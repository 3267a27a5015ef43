// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.model;

import java.util.List;
import java.util.Map;
import org.netoops.archive.Archive;
import org.netoops.archive.ArchiveException;
import org.netoops.archive.GroupRow;

/** Reads trends from the archive, not for each change but every now and then. Belongs to one thread. */
final class Trends {
    private static final long PAUSE_MILLIS = 1_000;

    private final Archive archive;
    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;
    private boolean stale;
    private long notBefore;

    Trends(Archive archive) {
        this.archive = archive;
    }

    /** Counts per bucket by signature; groups without a count in the window may be absent. */
    record Read(TrendWindow window, Map<String, int[]> counts) {
    }

    /** These groups have changed. */
    void changed(List<GroupRow> groups) {
        for (GroupRow g : groups) {
            first = Math.min(first, g.firstSeen().getEpochSecond());
            last = Math.max(last, g.lastSeen().getEpochSecond());
            stale = true;
        }
    }

    /** Whether something changed since the last read. */
    boolean stale() {
        return stale;
    }

    /** Whether it is time to read. */
    boolean due() {
        return stale && now() >= notBefore;
    }

    Read read() throws ArchiveException {
        long begin = now();
        // Also after a failure: it is tried again with the next change, not at once and for ever.
        stale = false;
        try {
            TrendWindow window = TrendWindow.of(first, last, System.currentTimeMillis() / 1_000);
            return new Read(window, archive.trends(window.endEpochSecond(), window.span(), TrendWindow.BUCKETS));
        } finally {
            // A large archive takes long to count; then it is counted less often.
            notBefore = now() + Math.max(PAUSE_MILLIS, 10 * (now() - begin));
        }
    }

    private static long now() {
        return System.nanoTime() / 1_000_000;
    }
}
