// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive.internal.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.netoops.archive.internal.codec.DamagedException;
import org.netoops.triage.Marks;

/** Computes for occurrences of older archives what newer ones store with each. */
public final class Backfill {
    /** The newest; evidence of another source of an older crash hardly comes any more, and a start must not take minutes. */
    private static final int LIMIT = 20_000;

    private Backfill() {
    }

    /** Marks the newest 20,000 occurrences. */
    public static void marks(Session s) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (ResultSet rs = s.with("SELECT id FROM occurrences ORDER BY id DESC LIMIT ?", LIMIT).executeQuery()) {
            while (rs.next()) {
                ids.add(rs.getLong(1));
            }
        }
        for (long id : ids) {
            try {
                Joins.mark(s, id, Marks.of(CrashReader.stored(s, Occurrences.one(s, id))));
            } catch (DamagedException e) {
                // It stays as it is, and will be said to be damaged when it is looked at.
                continue;
            }
        }
    }
}
