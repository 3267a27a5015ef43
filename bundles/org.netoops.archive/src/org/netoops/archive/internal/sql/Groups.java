// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive.internal.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.netoops.archive.ArchiveStats;
import org.netoops.archive.GroupRow;
import org.netoops.archive.Status;

/** The table of groups with its counts, kept with every occurrence that is added: reading it never counts occurrences. */
final class Groups {
    private static final String COLUMNS = "SELECT id, signature, title, type, count, hosts, first_seen, last_seen, status, last_id FROM groups";

    private Groups() {
    }

    /** The id of the group of this signature, made anew (still without occurrences) if need be. */
    static long id(Session s, Fresh f) throws SQLException {
        try (ResultSet rs = s.with("INSERT INTO groups (signature, title, type, count, hosts, first_seen, last_seen, status, last_id)"
                + " VALUES (?, ?, ?, 0, 0, ?, ?, ?, 0) ON CONFLICT (signature) DO UPDATE SET signature = excluded.signature RETURNING id",
                f.signature(), f.title(), Cells.text(f.oops().verdict().type()), f.seen(), f.seen(), Status.NEW.id()).executeQuery()) {
            rs.next();
            return rs.getLong(1);
        }
    }

    /** Counts an occurrence that was added. */
    static void count(Session s, long group, Fresh f, Long host, long occurrence) throws SQLException {
        int newHost = host == null ? 0
                : s.with("INSERT INTO group_hosts (group_id, host_id) VALUES (?, ?) ON CONFLICT DO NOTHING", group, host).executeUpdate();
        if (f.release() != null) {
            s.with("INSERT INTO group_kernels (group_id, release) VALUES (?, ?) ON CONFLICT DO NOTHING", group, f.release()).executeUpdate();
        }
        s.with("UPDATE groups SET count = count + 1, hosts = hosts + ?,"
                + " last_id = CASE WHEN ? >= last_seen THEN ? ELSE last_id END,"
                + " first_seen = CASE WHEN ? < first_seen THEN ? ELSE first_seen END,"
                + " last_seen = CASE WHEN ? > last_seen THEN ? ELSE last_seen END WHERE id = ?",
                newHost, f.seen(), occurrence, f.seen(), f.seen(), f.seen(), f.seen(), group).executeUpdate();
    }

    /** Counts {@code more} occurrences at this place, 0 when only the place of one that counts already has changed. */
    static void enter(Session s, Occurrences.Place p, int more) throws SQLException {
        if (p.host() != null) {
            s.with("INSERT INTO group_hosts (group_id, host_id) VALUES (?, ?) ON CONFLICT DO NOTHING", p.group(), p.host()).executeUpdate();
        }
        if (p.release() != null) {
            s.with("INSERT INTO group_kernels (group_id, release) VALUES (?, ?) ON CONFLICT DO NOTHING", p.group(), p.release())
                    .executeUpdate();
        }
        recount(s, p.group(), more);
    }

    /**
     * Counts {@code fewer} occurrences at this place, 0 when it only gave up its host, release or time. A group that nothing is left in goes,
     * and what people decided about it goes to the group that took its last occurrence, unless they have decided about that one, too.
     *
     * @return whether the group is gone
     */
    static boolean leave(Session s, Occurrences.Place p, long heir, int fewer) throws SQLException {
        long group = p.group();
        if (p.host() != null) {
            s.with("DELETE FROM group_hosts WHERE group_id = ? AND host_id = ?"
                    + " AND NOT EXISTS (SELECT 1 FROM occurrences WHERE group_id = ? AND host_id = ?)", group, p.host(), group, p.host())
                    .executeUpdate();
        }
        if (p.release() != null) {
            s.with("DELETE FROM group_kernels WHERE group_id = ? AND release = ?"
                    + " AND NOT EXISTS (SELECT 1 FROM occurrences WHERE group_id = ? AND release = ?)", group, p.release(), group,
                    p.release()).executeUpdate();
        }
        try (ResultSet rs = s.with("SELECT 1 FROM occurrences WHERE group_id = ? LIMIT 1", group).executeQuery()) {
            if (rs.next()) {
                recount(s, group, -fewer);
                return false;
            }
        }
        s.with("UPDATE groups SET status = (SELECT status FROM groups WHERE id = ?) WHERE id = ? AND status = ?", group, heir,
                Status.NEW.id()).executeUpdate();
        s.with("DELETE FROM group_hosts WHERE group_id = ?", group).executeUpdate();
        s.with("DELETE FROM group_kernels WHERE group_id = ?", group).executeUpdate();
        s.with("DELETE FROM groups WHERE id = ?", group).executeUpdate();
        return true;
    }

    /** Counts anew what can be counted by an index. */
    private static void recount(Session s, long group, int more) throws SQLException {
        s.with("UPDATE groups SET count = count + ?, hosts = (SELECT count(*) FROM group_hosts WHERE group_id = ?),"
                + " first_seen = (SELECT min(seen) FROM occurrences WHERE group_id = ?),"
                + " last_seen = (SELECT max(seen) FROM occurrences WHERE group_id = ?),"
                + " last_id = (SELECT id FROM occurrences WHERE group_id = ? ORDER BY seen DESC, id DESC LIMIT 1) WHERE id = ?",
                more, group, group, group, group, group).executeUpdate();
    }

    /** All, latest first. */
    static List<GroupRow> all(Session s) throws SQLException {
        Map<Long, List<String>> kernels = new HashMap<>();
        try (ResultSet rs = s.with("SELECT group_id, release FROM group_kernels ORDER BY group_id, release").executeQuery()) {
            while (rs.next()) {
                kernels.computeIfAbsent(rs.getLong(1), k -> new ArrayList<>(2)).add(rs.getString(2));
            }
        }
        List<GroupRow> rows = new ArrayList<>();
        try (ResultSet rs = s.with(COLUMNS + " ORDER BY last_seen DESC, id DESC").executeQuery()) {
            while (rs.next()) {
                rows.add(row(rs, kernels.getOrDefault(rs.getLong("id"), List.of())));
            }
        }
        return rows;
    }

    /** One, by its id. */
    static GroupRow one(Session s, long id) throws SQLException {
        List<String> kernels = new ArrayList<>();
        try (ResultSet rs = s.with("SELECT release FROM group_kernels WHERE group_id = ? ORDER BY release", id).executeQuery()) {
            while (rs.next()) {
                kernels.add(rs.getString(1));
            }
        }
        try (ResultSet rs = s.with(COLUMNS + " WHERE id = ?", id).executeQuery()) {
            rs.next();
            return row(rs, kernels);
        }
    }

    /** The group with this signature. */
    static Optional<GroupRow> find(Session s, String signature) throws SQLException {
        long id;
        try (ResultSet rs = s.with("SELECT id FROM groups WHERE signature = ?", Cells.text(signature)).executeQuery()) {
            if (!rs.next()) {
                return Optional.empty();
            }
            id = rs.getLong(1);
        }
        return Optional.of(one(s, id));
    }

    static void setStatus(Session s, String signature, Status status) throws SQLException {
        s.with("UPDATE groups SET status = ? WHERE signature = ?", status.id(), signature).executeUpdate();
    }

    /** Totals; the number of occurrences is the sum over groups, not a walk over all occurrences. */
    static ArchiveStats stats(Session s) throws SQLException {
        try (ResultSet rs = s.with("SELECT (SELECT coalesce(sum(count), 0) FROM groups), (SELECT count(*) FROM groups),"
                + " (SELECT count(*) FROM hosts), (SELECT count(*) FROM boots)").executeQuery()) {
            rs.next();
            return new ArchiveStats(rs.getLong(1), rs.getLong(2), rs.getLong(3), rs.getLong(4));
        }
    }

    private static GroupRow row(ResultSet rs, List<String> kernels) throws SQLException {
        return new GroupRow(rs.getString("signature"), rs.getString("title"), rs.getString("type"), rs.getLong("count"),
                rs.getInt("hosts"), kernels, Cells.instant(rs.getLong("first_seen")), Cells.instant(rs.getLong("last_seen")),
                status(rs.getString("status")), rs.getLong("last_id"));
    }

    /** A word that a program unknown to us wrote must not make the whole list unreadable. */
    private static Status status(String id) {
        for (Status s : Status.values()) {
            if (s.id().equals(id)) {
                return s;
            }
        }
        return Status.OPEN;
    }
}
