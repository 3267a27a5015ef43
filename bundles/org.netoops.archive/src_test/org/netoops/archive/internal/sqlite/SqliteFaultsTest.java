// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive.internal.sqlite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netoops.archive.Archive;
import org.netoops.archive.ArchiveException;
import org.netoops.archive.Archives;
import org.netoops.archive.Archives.Mode;
import org.netoops.archive.Crashes;
import org.netoops.archive.Evidence;
import org.netoops.archive.NewOccurrence;
import org.netoops.archive.internal.sql.SqlArchive;

/** Files that are no archive, or none that can be used: each is named, told about, and left as it is. */
class SqliteFaultsTest {
    @TempDir
    Path folder;

    private String refused(Path file, Mode mode) {
        ArchiveException e = assertThrows(ArchiveException.class, () -> Archives.open(file.toString(), mode).close());
        assertTrue(e.getMessage().contains(file.toString()), e.getMessage());
        return e.getMessage();
    }

    private Set<String> names() throws IOException {
        try (Stream<Path> s = Files.list(folder)) {
            return s.map(p -> p.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    private Path archiveWith(int crashes) throws ArchiveException {
        Path file = folder.resolve("archive.db");
        try (Archive a = Archives.open(file.toString(), Mode.READ_WRITE)) {
            List<NewOccurrence> batch = new ArrayList<>();
            for (int i = 0; i < crashes; i++) {
                batch.add(new Crashes().at(i));
            }
            a.store(batch);
        }
        return file;
    }

    private static void execute(Path file, String... statements) throws SQLException {
        try (Connection c = Connections.writer(file); var s = c.createStatement()) {
            for (String sql : statements) {
                s.execute(sql);
            }
        }
    }

    @Test
    void anArchiveOfANewerVersionIsLeftAlone() throws Exception {
        Path file = archiveWith(1);
        execute(file, "PRAGMA user_version = 99");
        byte[] before = Files.readAllBytes(file);
        for (Mode mode : Mode.values()) {
            String message = refused(file, mode);
            assertTrue(message.contains("version 99") && message.contains("version " + Migrations.NEWEST) && message.contains("newer netoops"),
                    message);
        }
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(Set.of("archive.db"), names());
    }

    @Test
    void aNewerVersionStillInTheLogIsSeen() throws Exception {
        Path file = archiveWith(1);
        try (Connection other = Connections.writer(file); var s = other.createStatement()) {
            s.execute("PRAGMA user_version = 99");
            assertTrue(FileChecks.hasLog(file));
            byte[] before = Files.readAllBytes(file);
            for (Mode mode : Mode.values()) {
                assertTrue(refused(file, mode).contains("version 99"));
            }
            assertArrayEquals(before, Files.readAllBytes(file));
        }
    }

    @Test
    void anotherProgramsDatabaseIsLeftAlone() throws Exception {
        Path file = folder.resolve("places.sqlite");
        execute(file, "PRAGMA journal_mode = DELETE", "CREATE TABLE moz (a)");
        byte[] before = Files.readAllBytes(file);
        for (Mode mode : Mode.values()) {
            assertTrue(refused(file, mode).contains("another program"));
        }
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(Set.of("places.sqlite"), names());
    }

    @Test
    void garbageIsLeftAlone() throws Exception {
        Path file = folder.resolve("notes.txt");
        for (int size : new int[] { 1, 99, 5000, 100_000 }) {
            byte[] garbage = new byte[size];
            new Random(size).nextBytes(garbage);
            Files.write(file, garbage);
            for (Mode mode : Mode.values()) {
                assertTrue(refused(file, mode).contains("not an archive"));
            }
            assertArrayEquals(garbage, Files.readAllBytes(file));
            assertEquals(Set.of("notes.txt"), names());
        }
    }

    @Test
    void aFileCutShortOrOverwrittenIsDamaged() throws Exception {
        Path file = archiveWith(400);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        damaged(file);
        byte[] holed = whole.clone();
        Arrays.fill(holed, 4096, holed.length, (byte) 0x5A);
        Files.write(file, holed);
        damaged(file);
    }

    private void damaged(Path file) {
        ArchiveException e = assertThrows(ArchiveException.class, () -> {
            try (Archive a = Archives.open(file.toString(), Mode.READ_ONLY)) {
                a.groups();
                for (long id = 1; id <= 400; id++) {
                    a.crash(id);
                }
            }
        });
        assertTrue(e.getMessage().contains("damaged") && e.getMessage().contains(file.toString()), e.getMessage());
    }

    @Test
    void aDamagedExcerptIsToldAndTheRestCanBeRead() throws Exception {
        Path file = archiveWith(2);
        execute(file, "UPDATE excerpts SET data = x'789c00' WHERE occurrence_id = 1");
        try (Archive a = Archives.open(file.toString(), Mode.READ_ONLY)) {
            assertTrue(assertThrows(ArchiveException.class, () -> a.crash(1)).getMessage().contains("damaged"));
            assertTrue(a.crash(2).isPresent());
            assertEquals(2, a.occurrences(null, null, 5).size());
        }
    }

    @Test
    void foldersAndMissingFilesAreNamed() throws Exception {
        assertTrue(refused(folder, Mode.READ_WRITE).contains("is a folder"));
        assertTrue(refused(folder.resolve("none.db"), Mode.READ_ONLY).contains("no archive"));
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertTrue(refused(file.resolve("archive.db"), Mode.READ_WRITE).contains("not a folder"));
        assertTrue(refused(file.resolve("deep").resolve("archive.db"), Mode.READ_WRITE).contains("not a folder"));
        Path empty = Files.createFile(folder.resolve("empty.db"));
        assertTrue(refused(empty, Mode.READ_ONLY).contains("empty"));
        assertEquals(Set.of("file", "empty.db"), names());
    }

    @Test
    void locationsThatAreNoFilesAreNamed() {
        String url = "jdbc:postgresql://joe:secret@lab:5432/netoops?password=secret";
        String message = assertThrows(ArchiveException.class, () -> Archives.open(url, Mode.READ_WRITE)).getMessage();
        assertTrue(message.contains("jdbc:postgresql://lab:5432/netoops") && message.contains("file") && !message.contains("secret"), message);
        assertTrue(assertThrows(ArchiveException.class, () -> Archives.open(" ", Mode.READ_WRITE)).getMessage().contains("no name"));
        assertThrows(ArchiveException.class, () -> Archives.open("a\0b", Mode.READ_WRITE));
    }

    @Test
    void namesThatLookLikeUrlsWork() throws Exception {
        for (String name : new String[] { "a?mode=memory", "b#c%20d", "file:e", "ü ö 'f'.db" }) {
            Path file = folder.resolve(name);
            try (Archive a = Archives.open(file.toString(), Mode.READ_WRITE)) {
                a.store(List.of(new Crashes().make()));
            }
            assertTrue(Files.size(file) > 0);
            try (Archive a = Archives.open(file.toString(), Mode.READ_ONLY)) {
                assertEquals(1, a.stats().occurrences());
            }
        }
        assertEquals(4, names().size());
    }

    @Test
    void whatIsCreatedIsPrivate() throws Exception {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path file = folder.resolve("share").resolve("netoops").resolve("archive.db");
        try (Archive a = Archives.open(file.toString(), Mode.READ_WRITE)) {
            a.store(List.of(new Crashes().make()));
            try (Stream<Path> s = Files.list(file.getParent())) {
                for (Path p : s.toList()) {
                    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(p)), p.toString());
                }
            }
        }
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent().getParent())));
    }

    @Test
    void aFullDiskLosesOnlyTheBatch() throws Exception {
        Path file = folder.resolve("archive.db");
        SqliteSessions sessions = SqliteArchives.sessions(file.toString(), file, true);
        try (Archive a = new SqlArchive(sessions)) {
            a.store(List.of(new Crashes().at(0)));
            byte[] noise = new byte[1 << 20];
            new Random(1).nextBytes(noise);
            Crashes big = new Crashes();
            big.evidence = List.of(new Evidence(Evidence.PCAP, "x", noise));
            limitPages(sessions, 60);
            ArchiveException e = assertThrows(ArchiveException.class, () -> a.store(List.of(new Crashes().at(2), big.at(1))));
            assertTrue(e.getMessage().contains("disk is full") && e.getMessage().contains(file.toString()), e.getMessage());
            assertEquals(1, a.stats().occurrences());
            limitPages(sessions, 100_000);
            assertEquals(2, a.store(List.of(new Crashes().at(2), big.at(1))).added().size());
        }
    }

    private static void limitPages(SqliteSessions sessions, int pages) throws ArchiveException {
        sessions.write(s -> Migrations.number(s.connection(), "PRAGMA max_page_count = " + pages));
    }

    @Test
    void aSecondArchiveOnTheSameFileDoesNotDisturbTheFirst() throws Exception {
        Path file = archiveWith(1);
        try (Archive a = Archives.open(file.toString(), Mode.READ_WRITE)) {
            a.store(List.of(new Crashes().at(1)));
            try (Archive b = Archives.open(folder + "/./archive.db", Mode.READ_WRITE)) {
                b.store(List.of(new Crashes().at(2)));
                assertEquals(3, a.stats().occurrences());
            }
            a.store(List.of(new Crashes().at(3)));
        }
        assertEquals(Set.of("archive.db"), names());
        try (Archive a = Archives.open(file.toString(), Mode.READ_ONLY)) {
            assertEquals(4, a.stats().occurrences());
            assertFalse(a.groups().isEmpty());
        }
    }
}
