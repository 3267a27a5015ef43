// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParseCommandTest {
    private static final Set<String> KEYS = Set.of("file", "line", "endLine", "format", "title", "altTitles", "type", "corrupted", "panicked",
            "kernel", "arch", "hardware", "cpu", "pid", "comm", "taint", "modules", "registers", "code", "traces", "frame", "signature");

    @TempDir
    Path folder;

    @Test
    void aLogGivesTheContractsKeys() throws Exception {
        Cli run = Cli.run("parse", "--json", Cli.LOG);
        assertEquals(0, run.status());
        assertEquals("", run.err());
        JsonObject crash = run.json().getFirst();
        for (String key : KEYS) {
            assertTrue(crash.has(key), key + " in " + crash.keySet());
        }
        assertEquals(Cli.TITLE, crash.get("title").getAsString());
        assertEquals(Cli.LOG, crash.get("file").getAsString());
        assertEquals("text", crash.get("format").getAsString());
        assertEquals("x86_64", crash.get("arch").getAsString());
        assertFalse(crash.has("time"), "the log has no wall clock");
        String first = Files.readAllLines(Path.of(Cli.LOG)).get(crash.get("line").getAsInt() - 1);
        assertTrue(first.contains("[" + String.format("%12s", crash.get("kernelTime").getAsBigDecimal().toPlainString()) + "]"), first);
        assertTrue(first.contains("BUG: kernel NULL pointer dereference"), first);
        assertEquals(16, crash.get("signature").getAsString().length());
        JsonObject trace = crash.getAsJsonArray("traces").asList().stream().map(t -> t.getAsJsonObject())
                .filter(t -> t.get("label").getAsString().equals("Call trace")).findFirst().orElseThrow();
        JsonObject frame = trace.getAsJsonArray("frames").get(0).getAsJsonObject();
        assertTrue(frame.has("function") && frame.has("offset") && frame.has("size") && frame.has("reliable") && frame.has("inlined"), frame.toString());
        assertTrue(crash.getAsJsonObject("registers").size() > 10);
        assertTrue(crash.getAsJsonObject("code").get("trap").getAsInt() > 0);
        assertTrue(crash.getAsJsonArray("modules").toString().contains("\"oopsgen\""));
    }

    @Test
    void functionsOfTheUsersListAreNotBlamed() throws Exception {
        Path list = Files.writeString(folder.resolve("skip.txt"), "# ours\nog_* # every one\n");
        String title = Cli.run("parse", "--json", "--skip", list.toString(), Cli.LOG).json().getFirst().get("title").getAsString();
        assertFalse(title.contains("og_"), title);
        assertTrue(title.startsWith("BUG: unable to handle kernel NULL pointer dereference in "), title);
    }

    @Test
    void aListThatIsNoneSaysWhereAndWhy() throws Exception {
        Path log = Files.writeString(folder.resolve("some.log"), "og_set\n[    1.000000] BUG: kernel NULL pointer dereference\n");
        Cli run = Cli.run("parse", "--skip", log.toString(), Cli.LOG);
        assertEquals(1, run.status());
        assertEquals("", run.out());
        assertTrue(run.err().contains(log + ":2: one function name on each line"), run.err());
        assertTrue(Cli.run("parse", "--skip", folder.resolve("none").toString(), Cli.LOG).err().contains("none: there is no such file"));
        assertTrue(Cli.run("parse", "--skip", folder.toString(), Cli.LOG).err().contains("a folder, and no list of function names"));
        assertTrue(Cli.run("parse", "--skip", Files.write(folder.resolve("b"), new byte[] {(byte) 0xff, (byte) 0xfe}).toString(), Cli.LOG).err()
                .contains("no text in UTF-8"));
    }

    @Test
    void aFrameThatIsOnlyAnAddressHasANullFunction() {
        JsonObject crash = Cli.run("parse", "--json", "src_test/org/netoops/cli/qemu/s390x-og_badptr.log").json().getFirst();
        List<JsonObject> bare = crash.getAsJsonArray("traces").asList().stream()
                .flatMap(t -> t.getAsJsonObject().getAsJsonArray("frames").asList().stream()).map(f -> f.getAsJsonObject())
                .filter(f -> f.get("function").isJsonNull()).toList();
        assertEquals(1, bare.size());
        assertEquals("0xdead4ead00001000", bare.getFirst().get("address").getAsString());
    }

    @Test
    void aCaptureHasWallTimeAndItsFormats() {
        List<JsonObject> crashes = Cli.run("parse", "--json", Cli.PCAP).json();
        assertEquals(Set.of("basic", "extended"), Set.copyOf(crashes.stream().map(c -> c.get("format").getAsString()).toList()));
        assertTrue(crashes.getFirst().get("time").getAsString().matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z"));
        assertEquals("10.0.2.15", crashes.getFirst().get("host").getAsString());
    }

    @Test
    void peopleGetTitleFactsAndTraces() {
        Cli run = Cli.run("parse", Cli.LOG);
        assertEquals(0, run.status());
        assertTrue(run.out().lines().findFirst().orElse("").matches(".*og_null_write\\.log:\\d+: \\Q" + Cli.TITLE + "\\E"), run.out());
        assertTrue(run.out().contains("  kernel     7.3.4+deb13-amd64 (x86_64)"), run.out());
        assertTrue(run.out().contains("\n  Call trace"), run.out());
        assertTrue(run.out().contains(" [oopsgen]\n"), run.out());
        assertFalse(run.out().contains("\u001b"), "no colours where there is no terminal");
    }

    @Test
    void standardInputAndFoldersAreRead() throws Exception {
        byte[] log = Files.readAllBytes(Path.of(Cli.LOG));
        Cli in = Cli.with(log, "parse", "--json", "-");
        assertEquals("-", in.json().getFirst().get("file").getAsString());
        Files.createDirectories(folder.resolve("sub"));
        Files.write(folder.resolve("sub/one.log"), log);
        Files.copy(Path.of(Cli.OTHER_LOG), folder.resolve("two.log"));
        Cli walked = Cli.run("parse", "--json", "--stats", folder.toString());
        assertEquals(2, walked.json().stream().map(c -> c.get("file").getAsString()).distinct().count());
        String statistics = "2 files, \\d+ bytes, \\d+ lines, \\d+ crashes in \\d+\\.\\d{3} s, \\d+\\.\\d MB/s\\R";
        assertTrue(walked.err().matches(statistics), walked.err());
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestIsRead() {
        Cli run = Cli.run("parse", "--json", folder.resolve("missing.log").toString(), Cli.LOG);
        assertEquals(1, run.status());
        assertTrue(run.err().startsWith("netoops: " + folder.resolve("missing.log") + ": "), run.err());
        assertEquals(Cli.TITLE, run.json().getFirst().get("title").getAsString());
    }

    @Test
    void aLogWithoutCrashGivesNothing() {
        Cli run = Cli.with("[    1.000000] all is well\n".getBytes(StandardCharsets.UTF_8), "parse", "-");
        assertEquals(new Cli(0, "", ""), run);
    }

    @Test
    void controlCharactersDoNotReachTheTerminal() throws Exception {
        String log = Files.readString(Path.of(Cli.LOG), StandardCharsets.ISO_8859_1).replaceAll("Comm: \\S+", "Comm: a\u001b[2Jb");
        Cli run = Cli.with(log.getBytes(StandardCharsets.ISO_8859_1), "parse", "-");
        assertFalse(run.out().contains("\u001b"), "escape sequence");
        assertTrue(run.out().contains("a\\x1b[2Jb") || !run.out().contains("[2J"), run.out());
        assertTrue(run.out().contains(Cli.TITLE), run.out());
    }
}
