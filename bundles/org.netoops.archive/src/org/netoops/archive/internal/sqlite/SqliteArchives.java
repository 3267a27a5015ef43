// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive.internal.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.netoops.archive.Archive;
import org.netoops.archive.ArchiveException;
import org.netoops.archive.internal.sql.SqlArchive;

/** Opens archives in SQLite files. */
public final class SqliteArchives {

    /** A damaged file is told after this time, too. */
    private static final long PROBE_MILLIS = 1000;

    private SqliteArchives() {
    }

    /** Opens {@code file}; {@code location} is how the user named it. Without {@code write} nothing is created, with it what is missing. */
    public static Archive open(String location, Path file, boolean write) throws ArchiveException {
        Path absolute = file.toAbsolutePath().normalize();
        return new SqlArchive(sessions(location, absolute, write));
    }

    static SqliteSessions sessions(String location, Path file, boolean write) throws ArchiveException {
        FileChecks.before(file, write);
        try {
            if (probe(file, write) < Migrations.NEWEST && !write) {
                renew(location, file);
            }
            return write ? writing(location, file) : new SqliteSessions(location, file, null, source(file));
        } catch (SQLException e) {
            throw SqliteErrors.explain(file, e);
        } catch (LinkageError e) {
            throw new ArchiveException("The archive " + file + " cannot be opened: SQLite's library does not load (" + e.getMessage()
                    + "). Start Java with -Dorg.sqlite.tmpdir=FOLDER, a folder from which programs may be run.", e);
        }
    }

    /**
     * Looks whose file it is and of which version, without a trace: any other connection may change the file or create files beside it.
     * With a log beside it that has content (somebody has the archive open, or was killed) the log must be read too. The file is not read
     * by other means than SQLite: POSIX drops all locks of a process on a file when the process closes any handle of it, so that looking at
     * an archive that is open already would take SQLite's locks away. A look without locks can catch another process in the middle of
     * creating, folding or removing the log; what then seems damaged is whole a moment later.
     */
    private static int probe(Path file, boolean write) throws SQLException, ArchiveException {
        return Retry.of(() -> {
            try (Connection c = FileChecks.hasLog(file) ? Connections.reader(file) : Connections.frozen(file)) {
                return checkVersion(file, c, write);
            }
        }, SqliteErrors::mayPass, PROBE_MILLIS);
    }

    /** An archive of an older netoops cannot be read as it is; that it is brought up to date changes nothing of what is in it. */
    private static void renew(String location, Path file) throws SQLException, ArchiveException {
        FileChecks.renewable(file);
        writing(location, file).close();
    }

    private static SqliteSessions writing(String location, Path file) throws SQLException, ArchiveException {
        Connection c = Retry.of(() -> Connections.writer(file), SqliteErrors::busy, SqliteSessions.BUSY_SECONDS * 1000L);
        try {
            // Once more: another process may have been creating it during the first look.
            checkVersion(file, c, true);
            Migrations.run(c);
            return new SqliteSessions(location, file, c, () -> Connections.reader(file));
        } catch (SQLException | ArchiveException e) {
            c.close();
            throw e;
        }
    }

    private static SqliteSessions.ReaderSource source(Path file) {
        if (FileChecks.writable(file)) {
            return () -> Connections.tidyReader(file);
        }
        // Without a log, and in a folder in which none can be made, nobody can be writing.
        boolean frozen = !FileChecks.hasLog(file) && !Files.isWritable(file.getParent());
        return frozen ? () -> Connections.frozen(file) : () -> Connections.reader(file);
    }

    /** The version; 0 for an empty file that may be made an archive. */
    private static int checkVersion(Path file, Connection c, boolean write) throws SQLException, ArchiveException {
        int version = Migrations.version(c);
        int id = Migrations.number(c, "PRAGMA application_id");
        boolean empty = version == 0 && id == 0 && Migrations.number(c, "SELECT count(*) FROM sqlite_master") == 0;
        if (empty && write) {
            return version;
        }
        if (empty) {
            throw new ArchiveException("The file " + file + " is empty: no archive has been made of it yet. 'netoops import' or"
                    + " 'netoops collect' does that.", null);
        }
        FileChecks.owner(file, id);
        FileChecks.version(file, version);
        return version;
    }
}
