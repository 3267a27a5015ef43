// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive.internal.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netoops.archive.Archive;
import org.netoops.archive.Archives;
import org.netoops.archive.Archives.Mode;
import org.netoops.archive.ChildProcess;
import org.netoops.archive.GroupRow;
import org.netoops.archive.OccurrenceRow;
import org.netoops.archive.PageKey;
import org.netoops.archive.WriterProcess;

/** Several processes at one archive, and processes that are killed in the middle of writing. */
class SqliteProcessesTest {
    private static final int ROUNDS = 5;
    private static final long ROUND = 1_000_000;

    @TempDir
    Path folder;

    @Test
    void aKilledWriterLosesOnlyWhatWasNotCommitted() throws Exception {
        Path file = folder.resolve("archive.db");
        Random random = new Random();
        boolean cutOff = false;
        for (int round = 0; round < ROUNDS; round++) {
            long first = round * ROUND;
            long committed = killed(file, first, random.nextInt(1, 25), random.nextInt(12));
            cutOff |= FileChecks.hasLog(file);
            Set<Long> stored = numbers(file);
            for (long n = first; n < committed; n++) {
                assertTrue(stored.contains(n), "lost: " + n + " of " + committed);
            }
            long last = stored.stream().filter(n -> n >= first).count();
            assertEquals(0, last % WriterProcess.BATCH, "a batch is stored as a whole or not at all");
            integrity(file);
        }
        assertTrue(cutOff, "no kill hit an open archive");
    }

    /** Starts a writer, kills it after some commits and milliseconds; up to which number it reported commits. */
    private static long killed(Path file, long first, int commits, int millis) throws Exception {
        Process p = ChildProcess.start(List.of(), WriterProcess.class, file.toString(), Long.toString(first), "100000");
        long committed = first;
        try (BufferedReader out = p.inputReader()) {
            for (int i = 0; i < commits; i++) {
                committed = Long.parseLong(out.readLine());
            }
            Thread.sleep(millis);
            // The handle's way: the process object's would close the stream and lose reports of what was committed.
            p.toHandle().destroyForcibly();
            for (String line; (line = out.readLine()) != null;) {
                // The kill may cut the last line off at a digit: only the number that is due was reported.
                if (line.equals(Long.toString(committed + WriterProcess.BATCH))) {
                    committed += WriterProcess.BATCH;
                }
            }
        }
        assertTrue(p.waitFor(10, TimeUnit.SECONDS));
        assertTrue(p.exitValue() != 0, "it was killed, it did not end");
        return committed;
    }

    /** Every stored number, none twice; also looks that the groups' counts agree. */
    private static Set<Long> numbers(Path file) throws Exception {
        Set<Long> numbers = new HashSet<>();
        try (Archive a = Archives.open(file.toString(), Mode.READ_WRITE)) {
            PageKey after = null;
            for (List<OccurrenceRow> page; !(page = a.occurrences(null, after, 5000)).isEmpty();) {
                page.forEach(r -> assertTrue(numbers.add(WriterProcess.number(r)), "twice: " + r));
                after = PageKey.after(page.get(page.size() - 1));
            }
            assertEquals(numbers.size(), a.groups().stream().mapToLong(GroupRow::count).sum());
            for (GroupRow g : a.groups()) {
                assertEquals(g.lastId(), a.occurrences(g.signature(), null, 1).get(0).id());
                assertEquals(1, a.crash(g.lastId()).orElseThrow().evidence().size());
            }
        }
        return numbers;
    }

    private static void integrity(Path file) throws Exception {
        try (Connection c = Connections.writer(file); var s = c.createStatement()) {
            try (var rs = s.executeQuery("PRAGMA integrity_check")) {
                rs.next();
                assertEquals("ok", rs.getString(1));
            }
            try (var rs = s.executeQuery("PRAGMA foreign_key_check")) {
                assertTrue(!rs.next(), "no row refers to one that is missing");
            }
        }
    }

    @Test
    void processesThatWriteAtOnceWaitForEachOther() throws Exception {
        Path file = folder.resolve("archive.db");
        int batches = 30;
        List<Process> writers = new ArrayList<>();
        // They also create the archive at once; the ranges overlap, so that the same crash comes from two of them.
        for (long first : new long[] { 0, 300, 10_000 }) {
            writers.add(ChildProcess.start(List.of(), WriterProcess.class, file.toString(), Long.toString(first), Integer.toString(batches)));
        }
        try (Archive a = Archives.open(file.toString(), Mode.READ_WRITE)) {
            for (long n = 20_000; n < 20_050; n++) {
                a.store(List.of(WriterProcess.crash(n)));
            }
        }
        for (Process p : writers) {
            try (BufferedReader out = p.inputReader()) {
                assertEquals(batches, out.lines().count());
            }
            assertTrue(p.waitFor(60, TimeUnit.SECONDS));
            assertEquals(0, p.exitValue());
        }
        assertEquals(900 + 600 + 50, numbers(file).size());
        integrity(file);
        assertEquals(1, folder.toFile().list().length, "the last one to close removes the log");
    }
}
