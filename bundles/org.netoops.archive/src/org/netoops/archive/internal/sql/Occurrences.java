// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive.internal.sql;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.netoops.archive.OccurrenceRow;
import org.netoops.archive.PageKey;
import org.netoops.archive.internal.codec.Derivation;
import org.netoops.log.Origin;
import org.netoops.log.Verification;
import org.netoops.oops.Oops;

/** The table of occurrences. */
final class Occurrences {
    private static final String ROWS = "SELECT o.id, g.signature, o.title, o.seen, h.name, o.release, o.arch, o.cpu, o.pid, o.comm, o.taint,"
            + " o.via, o.file, o.panicked, o.verification, o.sources FROM occurrences o JOIN groups g ON g.id = o.group_id LEFT JOIN hosts h ON h.id = o.host_id";
    private static final String ORDER = " ORDER BY o.seen DESC, o.id DESC LIMIT ?";
    private static final String INSERT = "INSERT INTO occurrences (identity, group_id, title, type, seen, host_id, boot_id, release, version,"
            + " arch, hardware, cpu, pid, comm, taint, taint_printed, via, stream, file, boot, first_line, last_line, panicked, kernel_time,"
            + " verification, sources) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id";

    /** What its group counts of an occurrence; host and release may be null. */
    record Place(long group, Long host, String release, long seen) {
    }

    private Occurrences() {
    }

    /** Adds one and tells its id. */
    static long insert(Session s, Fresh f, long group, Long host, Long boot) throws SQLException {
        Oops o = f.oops();
        Origin origin = o.excerpt().origin();
        long id;
        try (ResultSet rs = s.with(INSERT, f.identity(), group, f.title(), Cells.text(o.verdict().type()), f.seen(), host, boot, f.release(),
                Cells.text(o.machine().version()), arch(o), Cells.text(o.machine().hardware()), o.task().cpu(), o.task().pid(), Cells.text(o.task().comm()), f.taint(),
                Cells.text(o.taint().printed()), origin.transport().shortName(), Cells.text(origin.stream()), Cells.text(origin.file()),
                origin.boot(), o.firstLine(), o.lastLine(), o.panicked(), o.timeMicros(), f.verification().word(),
                origin.transport().shortName()).executeQuery()) {
            rs.next();
            id = rs.getLong(1);
        }
        s.with("INSERT INTO excerpts (occurrence_id, parser_version, data) VALUES (?, ?, ?)", id, Derivation.VERSION, f.excerpt())
                .executeUpdate();
        return id;
    }

    static Place place(Session s, long id) throws SQLException {
        try (ResultSet rs = s.with("SELECT group_id, host_id, release, seen FROM occurrences WHERE id = ?", id).executeQuery()) {
            rs.next();
            return new Place(rs.getLong("group_id"), Cells.number(rs, "host_id"), rs.getString("release"), rs.getLong("seen"));
        }
    }

    /** Sets by which ways it came. */
    static void came(Session s, long id, Verification verification, String sources) throws SQLException {
        s.with("UPDATE occurrences SET verification = ?, sources = ? WHERE id = ?", verification.word(), sources, id).executeUpdate();
    }

    /** Shows a better report of the same event; what that one does not tell stays as it was. */
    static void replace(Session s, long id, Fresh f, long group) throws SQLException {
        Oops o = f.oops();
        Origin origin = o.excerpt().origin();
        s.with("UPDATE occurrences SET group_id = ?, title = ?, type = ?, release = coalesce(?, release), version = coalesce(?, version),"
                + " arch = coalesce(?, arch), hardware = coalesce(?, hardware), cpu = CASE WHEN ? < 0 THEN cpu ELSE ? END,"
                + " pid = CASE WHEN ? < 0 THEN pid ELSE ? END, comm = coalesce(?, comm), taint = coalesce(?, taint),"
                + " taint_printed = coalesce(?, taint_printed), via = ?, stream = ?, file = ?, boot = ?, first_line = ?, last_line = ?,"
                + " panicked = ?, kernel_time = ? WHERE id = ?",
                group, f.title(), Cells.text(o.verdict().type()), f.release(), Cells.text(o.machine().version()), arch(o),
                Cells.text(o.machine().hardware()), o.task().cpu(), o.task().cpu(), o.task().pid(), o.task().pid(),
                Cells.text(o.task().comm()), f.taint(), Cells.text(o.taint().printed()), origin.transport().shortName(),
                Cells.text(origin.stream()), Cells.text(origin.file()), origin.boot(), o.firstLine(), o.lastLine(), o.panicked(),
                o.timeMicros(), id).executeUpdate();
        s.with("UPDATE excerpts SET parser_version = ?, data = ? WHERE occurrence_id = ?", Derivation.VERSION, f.excerpt(), id)
                .executeUpdate();
    }

    /** Fills in what only another report of the same event tells. */
    static void complete(Session s, long id, Fresh f, Long host, Long seen) throws SQLException {
        Oops o = f.oops();
        s.with("UPDATE occurrences SET host_id = coalesce(host_id, ?), seen = coalesce(?, seen), release = coalesce(release, ?),"
                + " version = coalesce(version, ?), arch = coalesce(arch, ?), hardware = coalesce(hardware, ?),"
                + " cpu = CASE WHEN cpu < 0 THEN ? ELSE cpu END, pid = CASE WHEN pid < 0 THEN ? ELSE pid END, comm = coalesce(comm, ?)"
                + " WHERE id = ?", host, seen, f.release(), Cells.text(o.machine().version()), arch(o), Cells.text(o.machine().hardware()),
                o.task().cpu(), o.task().pid(), Cells.text(o.task().comm()), id).executeUpdate();
    }

    private static String arch(Oops o) {
        return o.machine().arch() == null ? null : o.machine().arch().label();
    }

    /** The row as {@link #page} would read it. */
    static OccurrenceRow row(long id, Fresh f) {
        Oops o = f.oops();
        Origin origin = o.excerpt().origin();
        return new OccurrenceRow(id, f.signature(), f.title(), Cells.instant(f.seen()), f.host(), f.release(),
                arch(o), o.task().cpu(), o.task().pid(), Cells.text(o.task().comm()), f.taint(), origin.transport().shortName(),
                Cells.text(origin.file()), o.panicked(), f.verification(), List.of(origin.transport().shortName()));
    }

    /** A page, newest first, by keyset: its cost does not grow with what was read before. */
    static List<OccurrenceRow> page(Session s, String signature, PageKey after, int limit) throws SQLException {
        // Two spellings of "from the start" and "from here" would double the statements; no row is newer than the largest number.
        long seen = after == null ? Long.MAX_VALUE : Cells.micros(after.seen());
        long id = after == null ? Long.MAX_VALUE : after.id();
        PreparedStatement q = signature == null ? s.with(ROWS + " WHERE (o.seen, o.id) < (?, ?)" + ORDER, seen, id, limit)
                : s.with(ROWS + " WHERE o.group_id = (SELECT id FROM groups WHERE signature = ?) AND (o.seen, o.id) < (?, ?)" + ORDER,
                        Cells.text(signature), seen, id, limit);
        return rows(q);
    }

    private static List<OccurrenceRow> rows(PreparedStatement q) throws SQLException {
        List<OccurrenceRow> rows = new ArrayList<>();
        try (ResultSet rs = q.executeQuery()) {
            while (rs.next()) {
                rows.add(row(rs));
            }
        }
        return rows;
    }

    /** The first rows with an id above this one, in order of their ids. */
    static List<OccurrenceRow> since(Session s, long id, int limit) throws SQLException {
        return rows(s.with(ROWS + " WHERE o.id > ? ORDER BY o.id LIMIT ?", id, limit));
    }

    /** The first rows, of those with an id up to {@code last}, that gained a source with a number above {@code source}. */
    static List<OccurrenceRow> gained(Session s, long source, long last, int limit) throws SQLException {
        return rows(s.with(ROWS + " WHERE o.id IN (SELECT occurrence_id FROM occurrence_sources WHERE id > ?) AND o.id <= ?"
                + " ORDER BY o.id LIMIT ?", source, last, limit));
    }

    /** The highest id, 0 when there is none. */
    static long highest(Session s) throws SQLException {
        try (ResultSet rs = s.with("SELECT max(id) FROM occurrences").executeQuery()) {
            return rs.next() ? rs.getLong(1) : 0;
        }
    }

    /** One row, or null. */
    static OccurrenceRow one(Session s, long id) throws SQLException {
        try (ResultSet rs = s.with(ROWS + " WHERE o.id = ?", id).executeQuery()) {
            return rs.next() ? row(rs) : null;
        }
    }

    /** Occurrences by group in equal spans of microseconds from {@code start}. */
    static Map<String, int[]> trends(Session s, long start, long span, int buckets) throws SQLException {
        Map<String, int[]> trends = new HashMap<>();
        try (ResultSet rs = s.with("SELECT g.signature, t.bucket, t.n FROM (SELECT group_id, (seen - ?) / ? AS bucket, count(*) AS n"
                + " FROM occurrences WHERE seen >= ? AND seen < ? GROUP BY group_id, bucket) t JOIN groups g ON g.id = t.group_id",
                start, span, start, start + span * buckets).executeQuery()) {
            while (rs.next()) {
                trends.computeIfAbsent(rs.getString(1), k -> new int[buckets])[rs.getInt(2)] = rs.getInt(3);
            }
        }
        return trends;
    }

    private static OccurrenceRow row(ResultSet rs) throws SQLException {
        return new OccurrenceRow(rs.getLong(1), rs.getString(2), rs.getString(3), Cells.instant(rs.getLong(4)), rs.getString(5),
                rs.getString(6), rs.getString(7), rs.getInt(8), rs.getInt(9), rs.getString(10), rs.getString(11), rs.getString(12),
                rs.getString(13), rs.getInt(14) != 0, Trust.of(rs.getString(15)), sources(rs.getString(16), rs.getString(12)));
    }

    /** An older netoops, still at work on the same archive, leaves the column empty. */
    private static List<String> sources(String words, String via) {
        return List.of(words.isEmpty() ? new String[] { via } : words.split(" "));
    }
}
