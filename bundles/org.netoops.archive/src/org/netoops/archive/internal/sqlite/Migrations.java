// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive.internal.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.netoops.archive.internal.sql.Backfill;
import org.netoops.archive.internal.sql.Session;

/** Brings an archive's tables to the newest version, step by step: {@code schema-N.sql} leads from version N-1 to N. */
final class Migrations {
    /** "NOps" in ASCII, in the file's header: tells an archive from any other SQLite database. */
    static final int APPLICATION_ID = 0x4E4F7073;
    /** The version this program writes. */
    static final int NEWEST = 2;
    /** The step after which marks are computed: SQL cannot do that. */
    private static final int MARKS = 2;

    private Migrations() {
    }

    /**
     * All missing steps in one transaction: another process that opens the same file at the same time waits, then finds nothing to do;
     * a crash in between leaves the old version.
     */
    static void run(Connection c) throws SQLException {
        if (version(c) == NEWEST) {
            return;
        }
        try (Statement s = c.createStatement()) {
            s.execute("BEGIN IMMEDIATE");
            try {
                for (int step = version(c) + 1; step <= NEWEST; step++) {
                    apply(s, step);
                }
                s.execute("PRAGMA application_id = " + APPLICATION_ID);
                s.execute("PRAGMA user_version = " + NEWEST);
                s.execute("COMMIT");
            } catch (SQLException e) {
                SqliteSessions.rollback(s);
                throw e;
            }
            // So that the file itself tells whose it is and of which version, whatever becomes of the log.
            s.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }
    }

    static int version(Connection c) throws SQLException {
        return number(c, "PRAGMA user_version");
    }

    static int number(Connection c, String sql) throws SQLException {
        try (Statement s = c.createStatement(); ResultSet rs = s.executeQuery(sql)) {
            return rs.next() ? rs.getInt(1) : 0;
        }
    }

    private static void apply(Statement s, int step) throws SQLException {
        for (String sql : script(step).split(";\\s*\n")) {
            if (!sql.isBlank()) {
                s.execute(sql);
            }
        }
        if (step == MARKS) {
            Session session = new Session(s.getConnection());
            Backfill.marks(session);
            session.forget();
        }
    }

    private static String script(int step) {
        try (InputStream in = Migrations.class.getResourceAsStream("schema-" + step + ".sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("this program's own schema-" + step + ".sql cannot be read", e);
        }
    }
}
