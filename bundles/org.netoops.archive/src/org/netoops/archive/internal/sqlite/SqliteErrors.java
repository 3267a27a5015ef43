// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive.internal.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;
import org.netoops.archive.ArchiveException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says what SQLite's errors mean: what happened, to which archive, what can be done. */
final class SqliteErrors {
    private static final int PRIMARY = 0xFF;

    private SqliteErrors() {
    }

    static ArchiveException explain(Path file, SQLException e) {
        return new ArchiveException(text(file, e), e);
    }

    /** Whether another connection was in the way. */
    static boolean busy(SQLException e) {
        int code = code(e);
        return code == SQLiteErrorCode.SQLITE_BUSY.code || code == SQLiteErrorCode.SQLITE_LOCKED.code;
    }

    /** Whether it may look different a moment later when another process is at work. */
    static boolean mayPass(SQLException e) {
        return switch (SQLiteErrorCode.getErrorCode(code(e))) {
            case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_CORRUPT, SQLITE_CANTOPEN, SQLITE_IOERR -> true;
            default -> false;
        };
    }

    static ArchiveException closed(Path file) {
        return new ArchiveException("The archive " + file + " has been closed.", null);
    }

    static ArchiveException damaged(Path file, String how, Exception cause) {
        return new ArchiveException("The archive " + file + " is damaged (" + how + "). Keep a copy of it as it is, restore a backup or use"
                + " another archive; what can be saved of it is saved by: sqlite3 " + file + " .recover", cause);
    }

    private static String text(Path file, SQLException e) {
        SQLiteErrorCode c = SQLiteErrorCode.getErrorCode(code(e));
        return switch (c) {
            case SQLITE_BUSY, SQLITE_LOCKED -> "The archive " + file + " is locked: another program has been writing to it for more than "
                    + SqliteSessions.BUSY_SECONDS + " seconds. Try again when that has ended.";
            case SQLITE_FULL -> "The archive " + file + " cannot grow: the disk is full. Nothing stored before is lost;"
                    + " make room and try again.";
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH -> "The archive " + file + " cannot be written: the file or its folder is"
                    + " read-only. Change the permissions or use another archive.";
            case SQLITE_CANTOPEN -> "The archive " + file + " cannot be opened: the system does not allow to open or create it or the"
                    + " files beside it. Check the permissions of the file and its folder.";
            case SQLITE_NOTADB -> "The file " + file + " is not an archive of netoops. Name another file.";
            case SQLITE_CORRUPT -> damaged(file, "SQLite finds it malformed", e).getMessage();
            case SQLITE_INTERRUPT -> "Reading the archive " + file + " was interrupted.";
            case SQLITE_IOERR -> "The archive " + file + " cannot be read or written: the disk or network file system reports an error ("
                    + e.getMessage() + "). Nothing committed before is lost; check the disk.";
            default -> "The archive " + file + " does not work: " + e.getMessage();
        };
    }

    private static int code(SQLException e) {
        return (e instanceof SQLiteException s ? s.getResultCode().code : e.getErrorCode()) & PRIMARY;
    }
}
