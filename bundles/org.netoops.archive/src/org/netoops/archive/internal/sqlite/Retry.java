// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive.internal.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Tries again for a while: SQLite does not wait by itself when several processes switch a new file to WAL mode at the same time. */
final class Retry {
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(25);

    private Retry() {
    }

    interface Opening {
        Connection open() throws SQLException;
    }

    static Connection whileBusy(Opening opening) throws SQLException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SqliteSessions.BUSY_SECONDS);
        while (true) {
            try {
                return opening.open();
            } catch (SQLException e) {
                if (!SqliteErrors.busy(e) || System.nanoTime() - end > 0 || Thread.currentThread().isInterrupted()) {
                    throw e;
                }
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }
}
