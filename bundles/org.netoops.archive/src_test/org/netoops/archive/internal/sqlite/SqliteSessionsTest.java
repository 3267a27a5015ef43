// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive.internal.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.netoops.archive.Archive;
import org.netoops.archive.ArchiveException;
import org.netoops.archive.Archives;
import org.netoops.archive.Archives.Mode;
import org.netoops.archive.Crashes;
import org.netoops.archive.internal.sql.SqlArchive;

/** Transactions, locks, and reading that is given up. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SqliteSessionsTest {
    private static final String ENDLESS = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n";

    @TempDir
    Path folder;

    private SqliteSessions open() throws ArchiveException {
        Path file = folder.resolve("archive.db");
        return SqliteArchives.sessions(file.toString(), file, true);
    }

    /** Runs an endless query on another thread, gives it a moment, then does something about it; what the query ended with. */
    private static ArchiveException endless(SqliteSessions sessions, Consumer<Thread> then) throws Exception {
        CompletableFuture<ArchiveException> end = new CompletableFuture<>();
        CountDownLatch begun = new CountDownLatch(1);
        Thread reader = new Thread(() -> end.complete(assertThrows(ArchiveException.class, () -> sessions.read(s -> {
            begun.countDown();
            return Migrations.number(s.connection(), ENDLESS);
        }))));
        reader.setDaemon(true);
        reader.start();
        begun.await();
        Thread.sleep(20);
        then.accept(reader);
        return end.get(20, TimeUnit.SECONDS);
    }

    @Test
    void anInterruptedReaderGivesUp() throws Exception {
        try (SqliteSessions sessions = open()) {
            assertTrue(endless(sessions, Thread::interrupt).getMessage().contains("interrupted"));
            int seven = sessions.read(s -> Migrations.number(s.connection(), "SELECT 7"));
            assertEquals(7, seven);
        }
    }

    @Test
    void closeEndsWhatIsBeingRead() throws Exception {
        SqliteSessions sessions = open();
        assertTrue(endless(sessions, t -> sessions.close()).getMessage().contains("closed"));
        assertEquals(1, folder.toFile().list().length);
    }

    @Test
    void aLockHeldTooLongIsToldAndReadingGoesOn() throws Exception {
        SqliteSessions sessions = open();
        try (Archive a = new SqlArchive(sessions); Connection other = Connections.writer(folder.resolve("archive.db"));
                var s = other.createStatement()) {
            a.store(List.of(new Crashes().at(0)));
            sessions.write(w -> Migrations.number(w.connection(), "PRAGMA busy_timeout = 50"));
            s.execute("BEGIN IMMEDIATE");
            String message = assertThrows(ArchiveException.class, () -> a.store(List.of(new Crashes().at(1)))).getMessage();
            assertTrue(message.contains("locked") && message.contains("archive.db"), message);
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertEquals(1, a.stats().occurrences()));
            s.execute("ROLLBACK");
            assertEquals(2, a.store(List.of(new Crashes().at(1))).stats().occurrences());
        }
    }

    @Test
    void aReaderSeesOneStateThroughout() throws Exception {
        SqliteSessions sessions = open();
        try (Archive a = new SqlArchive(sessions)) {
            a.store(List.of(new Crashes().at(0)));
            String count = "SELECT count(*) FROM occurrences";
            int still = sessions.read(s -> {
                assertEquals(1, Migrations.number(s.connection(), count));
                CompletableFuture.runAsync(() -> {
                    try {
                        a.store(List.of(new Crashes().at(1)));
                    } catch (ArchiveException e) {
                        throw new IllegalStateException(e);
                    }
                }).join();
                return Migrations.number(s.connection(), count);
            });
            assertEquals(1, still);
            assertEquals(2, a.stats().occurrences());
        }
    }

    @Test
    void pagesAndTrendsAreAnsweredByTheIndexes() throws Exception {
        try (SqliteSessions sessions = open()) {
            String rows = "SELECT id FROM occurrences o WHERE %s (o.seen, o.id) < (5, 5) ORDER BY o.seen DESC, o.id DESC LIMIT 10";
            assertTrue(plan(sessions, String.format(rows, "")).startsWith("SEARCH o USING COVERING INDEX occurrences_by_time"));
            assertTrue(plan(sessions, String.format(rows, "o.group_id = 1 AND")).startsWith("SEARCH o USING COVERING INDEX occurrences_by_group"));
            assertTrue(plan(sessions, "SELECT group_id, (seen - 1) / 9 AS b, count(*) FROM occurrences WHERE seen >= 1 AND seen < 99"
                    + " GROUP BY group_id, b").contains("COVERING INDEX occurrences_by_time (seen>? AND seen<?)"));
        }
    }

    private static String plan(SqliteSessions sessions, String sql) throws ArchiveException {
        return sessions.read(s -> {
            StringBuilder plan = new StringBuilder();
            try (var st = s.connection().createStatement(); var rs = st.executeQuery("EXPLAIN QUERY PLAN " + sql)) {
                while (rs.next()) {
                    plan.append(rs.getString("detail")).append('\n');
                }
            }
            assertTrue(plan.indexOf("TEMP B-TREE FOR ORDER BY") < 0, plan.toString());
            return plan.toString();
        });
    }

    @Test
    void theLogDoesNotStayAfterReadingOnly() throws Exception {
        open().close();
        try (Archive a = Archives.open(folder.resolve("archive.db").toString(), Mode.READ_ONLY)) {
            assertEquals(0, a.stats().occurrences());
        }
        assertEquals(1, folder.toFile().list().length);
    }
}
