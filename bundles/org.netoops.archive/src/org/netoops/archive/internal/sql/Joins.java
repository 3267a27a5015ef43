// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive.internal.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.netoops.archive.internal.codec.DamagedException;
import org.netoops.oops.Oops;
import org.netoops.triage.Marks;
import org.netoops.triage.SameEvent;

/** Finds the occurrence of which a crash is another report although their identities differ; when in doubt, none. */
final class Joins {
    /** Reports looked at closely; more share a mark only where somebody wants them to. */
    private static final int CANDIDATES = 16;

    private static final String ONE_EACH = "?" + ", ?".repeat(Marks.MAX - 1);

    private Joins() {
    }

    /** The id of the occurrence, or 0. */
    static long find(Session s, Fresh f) throws SQLException {
        long found = 0;
        long sameStart = 0;
        int matches = 0;
        int sameStarts = 0;
        for (long id : candidates(s, f.marks())) {
            Oops stored = Sources.sameStream(s, id, f) ? null : stored(s, id);
            if (stored != null && SameEvent.of(stored, f.oops())) {
                found = id;
                matches++;
                if (stored.timeMicros() == f.oops().timeMicros()) {
                    sameStart = id;
                    sameStarts++;
                }
            }
        }
        return matches == 1 ? found : sameStarts == 1 ? sameStart : 0;
    }

    /** Remembers by what the occurrence can be found. */
    static void mark(Session s, long occurrence, long[] marks) throws SQLException {
        for (long mark : marks) {
            s.with("INSERT INTO occurrence_marks (mark, occurrence_id) VALUES (?, ?) ON CONFLICT DO NOTHING", mark, occurrence)
                    .executeUpdate();
        }
    }

    private static List<Long> candidates(Session s, long[] marks) throws SQLException {
        List<Long> ids = new ArrayList<>();
        if (marks.length == 0) {
            return ids;
        }
        Object[] parameters = new Object[Marks.MAX + 1];
        for (int i = 0; i < Marks.MAX; i++) {
            parameters[i] = marks[Math.min(i, marks.length - 1)];
        }
        parameters[Marks.MAX] = CANDIDATES;
        try (ResultSet rs = s.with("SELECT DISTINCT occurrence_id FROM occurrence_marks WHERE mark IN (" + ONE_EACH
                + ") ORDER BY occurrence_id DESC LIMIT ?", parameters).executeQuery()) {
            while (rs.next()) {
                ids.add(rs.getLong(1));
            }
        }
        return ids;
    }

    /** Null when it is damaged: that must not keep others from being stored. */
    private static Oops stored(Session s, long id) throws SQLException {
        try {
            return CrashReader.stored(s, Occurrences.one(s, id));
        } catch (DamagedException e) {
            return null;
        }
    }
}
