// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive.internal.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteOpenMode;

/** Opens SQLite connections with our settings. */
final class Connections {

    private Connections() {
    }

    /**
     * For writing. In WAL mode readers and the writer don't wait for each other. "synchronous = NORMAL" flushes to the disk at checkpoints
     * only: a kill of the process loses nothing that was committed; a power loss or crash of this machine may lose the transactions of
     * the last moments, but leaves the archive sound. Waiting for the disk at each commit would slow a burst of crashes down.
     */
    static Connection writer(Path file) throws SQLException {
        SQLiteConfig config = common();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.enforceForeignKeys(true);
        return open(uri(file), config);
    }

    /**
     * For reading where writing would be allowed: SQLite refuses all statements that write, but the last connection may do what belongs to closing
     * in WAL mode, fold the log into the file and remove it. A connection that may not even do that leaves its files beside the archive.
     */
    static Connection tidyReader(Path file) throws SQLException {
        SQLiteConfig config = common();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        Connection c = open(uri(file) + "?mode=rw", config);
        try (Statement s = c.createStatement()) {
            s.execute("PRAGMA query_only = 1");
            return c;
        } catch (SQLException e) {
            c.close();
            throw e;
        }
    }

    /** For reading only: whatever is executed, SQLite refuses to write. */
    static Connection reader(Path file) throws SQLException {
        return open(uri(file) + "?mode=ro", readOnly());
    }

    /**
     * For reading a file of which it is known that nobody writes to it: without locks, and without the files that WAL mode needs beside it,
     * which cannot be created on a read-only medium.
     */
    static Connection frozen(Path file) throws SQLException {
        return open(uri(file) + "?mode=ro&immutable=1", readOnly());
    }

    private static SQLiteConfig readOnly() {
        SQLiteConfig config = common();
        config.resetOpenMode(SQLiteOpenMode.READWRITE);
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setOpenMode(SQLiteOpenMode.READONLY);
        return config;
    }

    private static SQLiteConfig common() {
        SQLiteConfig config = new SQLiteConfig();
        config.setOpenMode(SQLiteOpenMode.OPEN_URI);
        config.setBusyTimeout(SqliteSessions.BUSY_SECONDS * 1000);
        return config;
    }

    private static Connection open(String uri, SQLiteConfig config) throws SQLException {
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + uri);
        return source.getConnection();
    }

    /** A URI, because the driver takes what follows a question mark in a plain file name for settings. */
    private static String uri(Path file) {
        String uri = file.toUri().toString();
        // SQLite wants a network share as path, not as authority of the URI.
        return uri.startsWith("file:///") ? uri : uri.replaceFirst("^file://", "file:////");
    }
}
