// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive.internal.sql;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.netoops.log.Origin;
import org.netoops.log.Transport;

/**
 * The table of boots: one row for each time a machine came up and crashed at least once.
 *
 * <p>Of what came over the network the moment of the start is known: time of receipt less kernel time. Of a file the time of reading
 * says nothing; there the reboots counted within the file tell the boots apart. Without either a crash belongs to no known boot.
 */
final class Boots {
    /** Receipt is never exactly the moment of printing. */
    private static final long SLACK_MICROS = 5_000_000;
    /** The kernel's clock is not corrected while it runs: it may be off by 200 µs a second. */
    private static final long DRIFT = 5000;

    private final Session session;

    Boots(Session session) {
        this.session = session;
    }

    /** The id of the boot in which this crash happened, a new one if need be; null when it cannot be told. */
    Long id(Fresh f, Long host) throws SQLException {
        Origin origin = f.oops().excerpt().origin();
        if (origin.transport() == Transport.FILE) {
            return origin.file() == null ? null : ofFile(f, host, origin);
        }
        return host == null || f.oops().timeMicros() < 0 ? null : ofNetwork(f, host);
    }

    private Long ofFile(Fresh f, Long host, Origin origin) throws SQLException {
        String source = Cells.text(origin.stream() == null ? origin.file() : origin.file() + " " + origin.stream());
        Long id = first(session.with("SELECT id FROM boots WHERE source = ? AND ordinal = ?", source, origin.boot()));
        return id != null ? id : insert(host, source, origin.boot(), null, f);
    }

    private Long ofNetwork(Fresh f, Long host) throws SQLException {
        long uptime = f.oops().timeMicros();
        long started = f.seen() - uptime;
        long slack = SLACK_MICROS + uptime / DRIFT;
        Long id = first(session.with("SELECT id FROM boots WHERE host_id = ? AND started BETWEEN ? AND ?"
                + " AND (release IS NULL OR CAST(? AS TEXT) IS NULL OR release = ?) ORDER BY abs(started - ?) LIMIT 1",
                host, started - slack, started + slack, f.release(), f.release(), started));
        return id != null ? id : insert(host, null, null, started, f);
    }

    private Long insert(Long host, String source, Integer ordinal, Long started, Fresh f) throws SQLException {
        return first(session.with("INSERT INTO boots (host_id, source, ordinal, started, release, version) VALUES (?, ?, ?, ?, ?, ?)"
                + " RETURNING id", host, source, ordinal, started, f.release(), Cells.text(f.oops().machine().version())));
    }

    private static Long first(PreparedStatement s) throws SQLException {
        try (ResultSet rs = s.executeQuery()) {
            return rs.next() ? (Long) rs.getLong(1) : null;
        }
    }
}
