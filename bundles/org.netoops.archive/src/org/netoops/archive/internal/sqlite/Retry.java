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
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private Retry() {
    }

    interface Attempt<T> {
        T run() throws SQLException, ArchiveException;
    }

    /** What the attempt gives, or its failure when that is none that {@code passes}, the time is over or the thread is interrupted. */
    static <T> T of(Attempt<T> attempt, Predicate<SQLException> passes, long millis) throws SQLException, ArchiveException {
        // The time begins with the first failure: the first attempt loads SQLite, which may take longer than all the time there is.
        long end = 0;
        for (boolean first = true;; first = false) {
            try {
                return attempt.run();
            } catch (SQLException e) {
                if (first) {
                    end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
                } else if (System.nanoTime() - end > 0) {
                    throw e;
                }
                if (!passes.test(e) || Thread.currentThread().isInterrupted()) {
                    throw e;
                }
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }
}
