// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive.internal.sqlite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netoops.archive.Archive;
import org.netoops.archive.ArchiveException;
import org.netoops.archive.Archives;
import org.netoops.archive.Archives.Mode;
import org.netoops.archive.ChildProcess;
import org.netoops.archive.Crashes;

/**
 * Files and folders a user may not read or write. Permissions do not stop root, so that for root the archive is opened by a process of the user
 * nobody; where that is impossible (no setpriv, classes not readable for others) the tests are skipped.
 */
class SqlitePermissionsTest {
    private static final List<String> AS_NOBODY = List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

    @TempDir
    Path folder;
    private Path file;

    /** Opens an archive as somebody who is not root. */
    public static final class Visitor {
        private Visitor() {
        }

        /** Arguments: archive, mode. Prints how many crashes it holds or why it cannot be opened. */
        public static void main(String[] arguments) {
            // Others may be able to read our classes but not the folder that the driver is in.
            try {
                Class.forName("org.sqlite.SQLiteDataSource");
            } catch (ClassNotFoundException | LinkageError e) {
                return;
            }
            System.out.println("started");
            try (Archive a = Archives.open(arguments[0], Mode.valueOf(arguments[1]))) {
                System.out.println(a.stats().occurrences());
            } catch (ArchiveException e) {
                System.out.println(e.getMessage());
            }
        }
    }

    @BeforeEach
    void store() throws Exception {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        file = folder.resolve("archive.db");
        try (Archive a = Archives.open(file.toString(), Mode.READ_WRITE)) {
            a.store(List.of(new Crashes().at(0), new Crashes().at(1)));
        }
    }

    @AfterEach
    void allowDeleting() throws Exception {
        permit(folder, "rwxr-xr-x");
    }

    private static void permit(Path path, String permissions) throws Exception {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    private static String visit(Path path, Mode mode) throws Exception {
        boolean root = Long.valueOf(0).equals(((Number) Files.getAttribute(Path.of("/proc/self"), "unix:uid")).longValue());
        Process p;
        try {
            p = ChildProcess.start(root ? AS_NOBODY : List.of(), Visitor.class, path.toString(), mode.name());
        } catch (IOException e) {
            assumeTrue(false, "no setpriv: " + e.getMessage());
            return "";
        }
        try (BufferedReader out = p.inputReader()) {
            assumeTrue("started".equals(out.readLine()), "nobody cannot read the classes");
            return out.readLine();
        }
    }

    @Test
    void aReadOnlyFolderCanBeLookedInto() throws Exception {
        permit(file, "r--r--r--");
        permit(folder, "r-xr-xr-x");
        assertEquals("2", visit(file, Mode.READ_ONLY));
        String message = visit(file, Mode.READ_WRITE);
        assertTrue(message.contains(file.toString()) && message.contains("read-only"), message);
        message = visit(folder.resolve("new.db"), Mode.READ_WRITE);
        assertTrue(message.contains("cannot be created") && message.contains("read-only"), message);
        assertEquals(1, folder.toFile().list().length);
    }

    @Test
    void aReadOnlyFileCanBeLookedInto() throws Exception {
        permit(file, "r--r--r--");
        permit(folder, "rwxr-xr-x");
        byte[] before = Files.readAllBytes(file);
        assertEquals("2", visit(file, Mode.READ_ONLY));
        String message = visit(file, Mode.READ_WRITE);
        assertTrue(message.contains("read-only"), message);
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void aFileOfAnotherUserIsNamed() throws Exception {
        permit(file, "---------");
        permit(folder, "rwxr-xr-x");
        for (Mode mode : Mode.values()) {
            String message = visit(file, mode);
            assertTrue(message.contains(file.toString()) && message.contains("permission denied"), message);
        }
    }

    @Test
    void anOldOneThatCannotBeBroughtUpToDateIsNamed() throws Exception {
        try (InputStream in = new GZIPInputStream(Archive.class.getResourceAsStream("version-1.db.gz"))) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
        permit(file, "r--r--r--");
        permit(folder, "rwxr-xr-x");
        String message = visit(file, Mode.READ_ONLY);
        assertTrue(message.contains(file.toString()) && message.contains("older netoops") && message.contains("copy"), message);
    }
}
