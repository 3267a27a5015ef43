// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive.internal.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.netoops.archive.Source;
import org.netoops.log.Origin;

/** The table of the ways by which occurrences came. */
final class Sources {

    /** A source and the number of its row. */
    private record Numbered(long id, Source source) {
    }

    private Sources() {
    }

    /** The occurrence of which a source had this identity, or 0. One that an older netoops added has no sources here. */
    static long occurrence(Session s, String identity) throws SQLException {
        try (ResultSet rs = s.with("SELECT min(id) FROM (SELECT occurrence_id AS id FROM occurrence_sources WHERE identity = ?"
                + " UNION ALL SELECT id FROM occurrences WHERE identity = ?) AS found", identity, identity).executeQuery()) {
            return rs.next() ? rs.getLong(1) : 0;
        }
    }

    /** The highest number, 0 when there is none. */
    static long highest(Session s) throws SQLException {
        try (ResultSet rs = s.with("SELECT max(id) FROM occurrence_sources").executeQuery()) {
            return rs.next() ? rs.getLong(1) : 0;
        }
    }

    /** Whether the occurrence has a source in the very stream from which this one comes: one stream tells of one event once. */
    static boolean sameStream(Session s, long occurrence, Fresh f) throws SQLException {
        Origin o = f.oops().excerpt().origin();
        try (ResultSet rs = s.with("SELECT 1 FROM occurrence_sources WHERE occurrence_id = ? AND via = ? AND coalesce(stream, '') = ?"
                + " AND coalesce(file, '') = ? AND boot = ?", occurrence, o.transport().shortName(), orEmpty(o.stream()),
                orEmpty(o.file()), o.boot()).executeQuery()) {
            return rs.next();
        }
    }

    /**
     * Adds the source unless it is known. Material that was read before is the same source whatever its file is called now, but more may be
     * known about its sender meanwhile.
     *
     * @param newEvidence whether it brought evidence that was not there
     * @return whether there is something new
     */
    static boolean add(Session s, long occurrence, Fresh f, boolean newEvidence) throws SQLException {
        Source fresh = source(f);
        boolean readBefore = !newEvidence && !f.evidence().isEmpty();
        for (Numbered n : numbered(s, occurrence)) {
            Source old = n.source();
            boolean same = old.via().equals(fresh.via()) && Objects.equals(old.stream(), fresh.stream())
                    && Objects.equals(old.file(), fresh.file());
            if (same && old.verification() == fresh.verification()) {
                return false;
            }
            if (readBefore && old.via().equals(fresh.via())) {
                if (Trust.best(old.verification(), fresh.verification()) == old.verification()) {
                    return false;
                }
                s.with("DELETE FROM occurrence_sources WHERE id = ?", n.id()).executeUpdate();
                break;
            }
        }
        insert(s, occurrence, f);
        return true;
    }

    static void insert(Session s, long occurrence, Fresh f) throws SQLException {
        Source n = source(f);
        s.with("INSERT INTO occurrence_sources (occurrence_id, identity, via, stream, file, boot, verification, seen, added)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", occurrence, f.identity(), n.via(), n.stream(), n.file(),
                f.oops().excerpt().origin().boot(), n.verification().word(), f.seen(), Cells.micros(n.added())).executeUpdate();
    }

    /** Those of an occurrence, in the order they were added. */
    static List<Source> of(Session s, long occurrence) throws SQLException {
        return numbered(s, occurrence).stream().map(Numbered::source).toList();
    }

    private static List<Numbered> numbered(Session s, long occurrence) throws SQLException {
        List<Numbered> sources = new ArrayList<>();
        try (ResultSet rs = s.with("SELECT id, via, stream, file, verification, seen, added FROM occurrence_sources WHERE occurrence_id = ?"
                + " ORDER BY id", occurrence).executeQuery()) {
            while (rs.next()) {
                sources.add(new Numbered(rs.getLong(1), new Source(rs.getString(2), rs.getString(3), rs.getString(4),
                        Trust.of(rs.getString(5)), Cells.instant(rs.getLong(6)), Cells.instant(rs.getLong(7)))));
            }
        }
        return sources;
    }

    private static Source source(Fresh f) {
        Origin o = f.oops().excerpt().origin();
        return new Source(o.transport().shortName(), Cells.text(o.stream()), Cells.text(o.file()), f.verification(), Cells.instant(f.seen()),
                Instant.now());
    }

    private static String orEmpty(String s) {
        return s == null ? "" : Cells.text(s);
    }
}
