// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveCommandsTest {
    @TempDir
    Path folder;
    private String archive;

    @BeforeEach
    void name() {
        archive = folder.resolve("a.db").toString();
    }

    @Test
    void importTwiceAddsNothing() {
        Cli first = Cli.run("import", "--archive", archive, Cli.LOG, Cli.PCAP);
        assertEquals(0, first.status(), first.err());
        assertTrue(first.out().matches("2 files read, 1 crash added, \\d+ known already\n"), first.out());
        Cli second = Cli.run("import", "--archive", archive, Cli.LOG, Cli.PCAP);
        assertTrue(second.out().startsWith("2 files read, 0 crashes added, "), second.out());
    }

    @Test
    void groupsAsJsonKeepTheContract() {
        Cli.run("import", "--archive", archive, Cli.LOG, Cli.PCAP, Cli.OTHER_LOG);
        Cli run = Cli.run("groups", "--json", "--archive", archive);
        JsonObject group = run.json().stream().filter(g -> g.get("title").getAsString().equals(Cli.TITLE)).findFirst().orElseThrow();
        assertEquals(Set.of("signature", "title", "type", "count", "hosts", "kernels", "firstSeen", "lastSeen", "status"), group.keySet());
        assertEquals(1, group.get("hosts").getAsInt());
        assertEquals(1, group.get("count").getAsInt(), "the log, whose host is unknown, and the capture tell of one crash");
        assertEquals("[\"7.3.4+deb13-amd64\"]", group.getAsJsonArray("kernels").toString());
        assertEquals("new", group.get("status").getAsString());
        assertTrue(group.get("lastSeen").getAsString().endsWith("Z"));
        Cli table = Cli.run("groups", "--archive", archive);
        assertTrue(table.out().contains(group.get("signature").getAsString() + "  " + Cli.TITLE), table.out());
        assertTrue(table.out().startsWith("  COUNT  HOSTS  LAST SEEN"), table.out());
    }

    @Test
    void showTakesSignaturesTheirBeginningsAndNumbers() {
        Cli.run("import", "--archive", archive, Cli.LOG, Cli.OTHER_LOG);
        JsonObject group = Cli.run("groups", "--json", "--archive", archive).json().getFirst();
        String signature = group.get("signature").getAsString();
        Cli whole = Cli.run("show", "--archive", archive, signature);
        assertEquals(0, whole.status(), whole.err());
        assertTrue(whole.out().contains(group.get("title").getAsString()), whole.out());
        assertEquals(whole, Cli.run("show", "--archive", archive, signature.substring(0, 8)));
        JsonObject shown = Cli.run("show", "--json", "--archive", archive, signature).json().getFirst();
        int id = shown.getAsJsonArray("occurrences").get(0).getAsJsonObject().get("id").getAsInt();
        JsonObject crash = Cli.run("show", "--json", "--archive", archive, "#" + id).json().getFirst();
        assertEquals(group.get("title"), crash.get("title"));
        assertEquals(signature, crash.get("signature").getAsString());
        assertTrue(crash.has("traces") && crash.has("seen"));
        assertTrue(Cli.run("show", "--archive", archive, String.valueOf(id)).out().contains("\n| ["), "the lines of the crash are marked");
    }

    @Test
    void whatIsNotThereIsNamed() {
        Cli.run("import", "--archive", archive, Cli.LOG);
        Cli run = Cli.run("show", "--archive", archive, "zzzz");
        assertEquals(1, run.status());
        assertTrue(run.err().startsWith("netoops: show: zzzz: no such group or crash in " + archive), run.err());
        Cli missing = Cli.run("groups", "--archive", folder.resolve("none.db").toString());
        assertEquals(1, missing.status());
        assertTrue(missing.err().contains("none.db"), missing.err());
    }

    @Test
    void aFileThatIsNoArchiveIsLeftAlone() throws Exception {
        Path file = folder.resolve("letter.txt");
        Files.writeString(file, "Dear archive, I am none.\n".repeat(100));
        byte[] before = Files.readAllBytes(file);
        for (String[] args : new String[][] {{"import", "--archive", file.toString(), Cli.LOG}, {"groups", "--archive", file.toString()},
            {"collect", "--archive", file.toString(), "--listen", "127.0.0.1:0", "--for", "1s"}}) {
            Cli run = Cli.run(args);
            assertEquals(1, run.status(), run.err());
            assertTrue(run.err().contains("letter.txt"), run.err());
        }
        assertEquals(new String(before), Files.readString(file));
    }
}
