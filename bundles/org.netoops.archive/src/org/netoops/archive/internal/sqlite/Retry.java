// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive.internal.sqlite;

import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.netoops.archive.ArchiveException;

/** Tries again for a while: opening is the one moment at which SQLite does not always wait for other processes by itself. */
final class Retry {
    private static final long PAUSE_MILLIS = 20;

    private Retry() {
    }

    interface Attempt<T> {
        T run() throws SQLException, ArchiveException;
    }

    /** What the attempt gives, or its failure when that is none that {@code passes}, the time is over or the thread is interrupted. */
    static <T> T of(Attempt<T> attempt, Predicate<SQLException> passes, long millis) throws SQLException, ArchiveException {
        // Pauses are counted, not the clock: the first attempt loads SQLite, which may take longer than all the time there is.
        for (long left = millis / PAUSE_MILLIS;; left--) {
            try {
                return attempt.run();
            } catch (SQLException e) {
                if (!passes.test(e) || left <= 0 || Thread.currentThread().isInterrupted()) {
                    throw e;
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS));
            }
        }
    }
}
