// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netoops.archive.Archive;
import org.netoops.archive.ArchiveException;
import org.netoops.archive.Archives;
import org.netoops.archive.Evidence;
import org.netoops.archive.OccurrenceRow;
import org.netoops.archive.StoredCrash;
import org.netoops.capture.CaptureMonitor;
import org.netoops.capture.CaptureOptions;
import org.netoops.oops.SkipList;

class ImporterTest {
    private static final Instant WRITTEN = Instant.parse("2026-01-02T03:04:05Z");

    @TempDir
    Path folder;

    private ImportSummary run(Archive archive) throws ArchiveException {
        return Importer.run(List.of(folder.resolve("in")), archive, CaptureOptions.DEFAULT, CaptureMonitor.NONE);
    }

    private Path input(String name, byte[] bytes) throws Exception {
        Path file = Files.createDirectories(folder.resolve("in")).resolve(name);
        Files.write(file, bytes);
        Files.setLastModifiedTime(file, FileTime.from(WRITTEN));
        return file;
    }

    private Archive archive() throws ArchiveException {
        return Archives.open(folder.resolve("archive.db").toString(), Archives.Mode.READ_WRITE);
    }

    /** A log without a wall clock is dated by its file, which in an archive has a time of its own. */
    @Test
    void theSameArchiveTwiceAddsNothing() throws Exception {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            ZipEntry entry = new ZipEntry("logs/console.log");
            entry.setLastModifiedTime(FileTime.from(Instant.parse("2025-05-05T05:05:05Z")));
            out.putNextEntry(entry);
            out.write(Runs.log(Runs.NULL_WRITE));
        }
        Path file = input("logs.zip", zip.toByteArray());
        try (Archive archive = archive()) {
            ImportSummary first = run(archive);
            assertEquals(1, first.added());
            assertEquals(file + "!logs/console.log", first.reports().get(0).source());
            assertEquals(Instant.parse("2025-05-05T05:05:05Z"), archive.crash(first.ids().get(0)).orElseThrow().row().seen());
            Files.setLastModifiedTime(file, FileTime.from(WRITTEN.plusSeconds(99)));
            assertEquals(0, run(archive).added());
        }
    }

    /** Opening and closing them would release the locks by which other processes are kept from writing at the same time. */
    @Test
    void theArchiveThatIsWrittenIsNotOpened() throws Exception {
        input("a.log", Runs.log(Runs.NULL_WRITE));
        Path own = folder.resolve("in/own.db");
        try (Archive archive = Archives.open(own.toString(), Archives.Mode.READ_WRITE)) {
            Files.createLink(folder.resolve("in/z.db"), own);
            ImportSummary summary = run(archive);
            assertEquals(1, summary.added());
            List<String> left = summary.reports().stream().filter(r -> r.bytes() == 0).map(r -> Path.of(r.source()).getFileName().toString()).toList();
            assertTrue(left.containsAll(List.of("own.db", "z.db")), summary.reports().toString());
            assertTrue(summary.reports().stream().allMatch(r -> !r.failed() && (r.bytes() > 0) == r.source().endsWith("a.log")), summary.reports().toString());
        }
    }

    @Test
    void theSameEvidenceTwiceAddsNothing() throws Exception {
        input("a.log", Runs.log(Runs.NULL_WRITE));
        input("b.pcap", Runs.pcap(Runs.NULL_WRITE));
        try (Archive archive = archive()) {
            ImportSummary first = run(archive);
            assertEquals(2, first.reports().size());
            assertEquals(1, first.added(), "the serial console's log, which names no host, and both streams of the capture tell of one crash");
            assertEquals(2, first.known());
            assertEquals(first.added(), first.ids().size());
            ImportSummary second = run(archive);
            assertEquals(0, second.added());
            assertEquals(first.added() + first.known(), second.known());
            assertEquals(first.added(), archive.stats().occurrences());
            StoredCrash crash = archive.crash(1).orElseThrow();
            assertEquals(Set.of("file", "basic", "ext"), Set.copyOf(crash.row().sources()));
            assertEquals(3, crash.sources().size(), crash.sources().toString());
            assertEquals(1, archive.groups().stream().map(g -> g.title()).distinct().filter(t -> t.contains("NULL pointer")).count());
        }
    }

    @Test
    void aLogIsDatedByItsFileAndACaptureByItsPackets() throws Exception {
        Path log = input("a.log", Runs.log(Runs.NULL_WRITE));
        try (Archive archive = archive()) {
            run(archive);
            Files.delete(log);
        }
        try (Archive archive = Archives.open(folder.resolve("other.db").toString(), Archives.Mode.READ_WRITE)) {
            input("b.pcap", Runs.pcap(Runs.NULL_WRITE));
            run(archive);
        }
        check(folder.resolve("archive.db"));
        check(folder.resolve("other.db"));
    }

    private void check(Path file) throws Exception {
        try (Archive archive = Archives.open(file.toString(), Archives.Mode.READ_ONLY)) {
            assertTrue(archive.stats().occurrences() > 0);
            for (OccurrenceRow row : archive.occurrences(null, null, 10)) {
                StoredCrash crash = archive.crash(row.id()).orElseThrow();
                if (row.file().endsWith("a.log")) {
                    assertEquals(WRITTEN, row.seen());
                    assertEquals(Evidence.TEXT, crash.evidence().getFirst().mediaType());
                    assertTrue(crash.evidence().getFirst().source().matches(".*a\\.log:\\d+"), crash.evidence().getFirst().source());
                } else {
                    Instant captured = Replay.datagrams(Runs.pcap(Runs.NULL_WRITE), "x").getFirst().time();
                    assertFalse(row.seen().isBefore(captured));
                    assertTrue(row.seen().isBefore(captured.plusSeconds(600)), row.seen().toString());
                    assertEquals(Evidence.PCAP, crash.evidence().getFirst().mediaType());
                }
            }
        }
    }

    @Test
    void whatCannotBeReadIsReportedAndTheRestIsRead() throws Exception {
        input("a.log", Runs.log(Runs.NULL_WRITE));
        Files.write(folder.resolve("in/zero.bin"), new byte[] {0, 1, 2, 3, (byte) 0xff, 0, 0, 0, 9, 9, 9, 0});
        try (Archive archive = archive()) {
            ImportSummary summary = run(archive);
            assertTrue(summary.added() > 0);
            assertEquals(1, summary.reports().stream().filter(r -> r.failed()).count());
        }
    }

    @Test
    void functionsThatAreNotToBlameAreNotBlamed() throws Exception {
        input("a.log", Runs.log(Runs.NULL_WRITE));
        try (Archive archive = archive()) {
            Importer.run(List.of(folder.resolve("in")), archive, CaptureOptions.DEFAULT, SkipList.of(List.of("og_*")), CaptureMonitor.NONE);
            String title = archive.groups().getFirst().title();
            assertTrue(title.contains("NULL pointer") && !title.contains("og_"), title);
        }
    }

    @Test
    void cancellingKeepsWhatWasStored() throws Exception {
        for (int i = 0; i < 5; i++) {
            input(i + ".log", Runs.log(Runs.NULL_WRITE));
        }
        int[] asked = new int[1];
        try (Archive archive = archive()) {
            ImportSummary summary = Importer.run(List.of(folder.resolve("in")), archive, CaptureOptions.DEFAULT, new CaptureMonitor() {
                @Override
                public boolean cancelled() {
                    return asked[0]++ > 2;
                }
            });
            assertTrue(summary.stopped());
            assertTrue(summary.reports().size() < 5, "read " + summary.reports().size());
            assertEquals(summary.added(), archive.stats().occurrences());
        }
    }

    @Test
    void anArchiveThatFailsEndsTheImport() throws Exception {
        input("a.log", Runs.log(Runs.NULL_WRITE));
        MemoryArchive archive = new MemoryArchive();
        archive.fail("the disk is full");
        ArchiveException e = assertThrows(ArchiveException.class, () -> run(archive));
        assertEquals("the disk is full", e.getMessage());
    }
}
