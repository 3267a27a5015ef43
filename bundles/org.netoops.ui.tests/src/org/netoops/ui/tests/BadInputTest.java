// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netoops.ui.session.ArchiveState;
import org.netoops.ui.session.ArchiveState.Kind;
import org.netoops.ui.session.Session;

@WorkbenchTest
class BadInputTest {
    /** Where SQLite's file header keeps the application's own version, a big-endian number (fileformat2, "The Database Header"). */
    private static final int SQLITE_USER_VERSION = 60;

    @Test
    void aFileThatIsNoArchive(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("letter.db"), "Dear Sir or Madam,\n".repeat(500));
        Ui.useArchive(file);
        ArchiveState state = Session.get().archiveState();
        assertEquals(Kind.FAILED, state.kind());
        assertTrue(state.message().contains("letter.db"), state.message());
        assertNull(Session.get().archive());
        Ui.until("the window says why", () -> Ui.shows(state.message()));
        Ui.until("the status line says so", () -> Ui.shows("Archive not open"));
        Picture.store("bad-archive");
        assertTrue(Files.readString(file).startsWith("Dear Sir"), "the file was touched");
        Files.delete(file);
        Session.get().open();
        Ui.until("opened after the cause was removed", () -> Session.get().archiveState().kind() == Kind.READY);
        Ui.until("the message is gone", () -> !Ui.shows("Archive not open"));
    }

    @Test
    void anArchiveFromANewerVersion(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("future.db");
        Ui.useArchive(file);
        Ui.useArchive(folder.resolve("other.db"));
        byte[] content = Files.readAllBytes(file);
        content[SQLITE_USER_VERSION] = 0x40;
        Files.write(file, content);
        Ui.useArchive(file);
        ArchiveState state = Session.get().archiveState();
        assertEquals(Kind.FAILED, state.kind());
        assertTrue(state.message().contains("future.db") && state.message().contains("newer"), state.message());
        Ui.until("the window says why", () -> Ui.shows(state.message()));
        assertArrayEquals(content, Files.readAllBytes(file), "the archive was touched");
    }

    @Test
    void aFileWithoutACrash(@TempDir Path folder) throws IOException {
        Ui.useArchive(folder.resolve("empty.db"));
        Path log = Files.writeString(folder.resolve("quiet.log"), "[    0.000000] Linux version 6.1.0\n[    1.000000] all is well\n");
        Session.get().importPaths(List.of(log));
        Ui.until("news", () -> notice().startsWith("No crash was found in quiet.log"));
        assertTrue(notice().contains("lockups"), "says what was looked for: " + notice());
    }

    @Test
    void aFileThatIsNotThere(@TempDir Path folder) {
        Ui.useArchive(folder.resolve("empty.db"));
        ErrorDialog.AUTOMATED_MODE = false; // the test harness would have it only logged
        try (Dialogs dialogs = new Dialogs()) {
            Session.get().importPaths(List.of(folder.resolve("gone.pcap")));
            Ui.until("a dialog", () -> !dialogs.seen().isEmpty());
            String text = dialogs.seen().get(0);
            assertTrue(text.contains("gone.pcap"), text);
            assertTrue(!text.contains("Exception"), text);
        }
    }

    private static String notice() {
        var latest = Session.get().notices().latest();
        return latest == null ? "" : latest.text();
    }
}
