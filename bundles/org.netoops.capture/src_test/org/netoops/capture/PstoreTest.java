// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netoops.log.Gap;
import org.netoops.log.LogLine;
import org.netoops.log.Origin;

/** Records of pstore, singly and in folders, made of a real log by our own encoder. */
class PstoreTest {

    private static final long TIME = 1_666_922_861L;
    private static String log;
    private static List<String> lines;

    @TempDir
    Path folder;

    @BeforeAll
    static void readLog() {
        String all = new String(Collected.fixture("x86_64-og_bug.log"), StandardCharsets.ISO_8859_1).replace("\r", "");
        log = all.substring(all.indexOf("[    0.000000]"));
        lines = log.lines().toList();
    }

    private Path put(String name, byte[] content) throws IOException {
        return put(name, content, TIME);
    }

    private Path put(String name, byte[] content, long seconds) throws IOException {
        Path p = folder.resolve(name);
        Files.write(p, content);
        Files.setLastModifiedTime(p, FileTime.fromMillis(seconds * 1000));
        return p;
    }

    private Collected readFolder() {
        Collected c = new Collected();
        Captures.read(folder, c, CaptureOptions.DEFAULT, CaptureMonitor.NONE, c.reports::add);
        assertEquals(c.logs.keySet(), c.ended);
        return c;
    }

    private static List<String> raw(List<LogLine> log) {
        return log.stream().map(LogLine::raw).toList();
    }

    private static List<String> problems(Collected c) {
        return c.reports.stream().flatMap(r -> r.problems().stream()).toList();
    }

    private void efi(long time, int count, int max) throws IOException {
        List<byte[]> parts = PstoreWriter.parts(log, "Panic", count, max);
        for (int i = 0; i < parts.size(); i++) {
            put("dmesg-efi-" + PstoreWriter.efiId(time, i + 1, count), parts.get(i), time);
        }
    }

    @Test
    void joinsThePartsOfAFolder() throws IOException {
        efi(TIME, 1, 1024);
        Collected c = readFolder();
        assertEquals(1, c.logs.size());
        assertEquals(lines, raw(c.logs.values().iterator().next()));
        assertEquals(List.of(), problems(c));
        assertEquals(List.of(), c.gaps);
        assertTrue(c.reports.size() > 30, "one report for each file");
        assertEquals(lines.size(), c.reports.stream().mapToLong(CaptureReport::lines).sum());
        assertTrue(c.reports.stream().allMatch(r -> r.format().equals("pstore") && r.bytes() > 0 && !r.failed()));
        Origin origin = c.logs.keySet().iterator().next();
        assertEquals("dump Panic#1", origin.stream());
        assertEquals(List.of(origin.file() + " " + Instant.ofEpochSecond(TIME)), c.sources);
        assertTrue(Files.exists(Path.of(origin.file())), "names a file that is there");
    }

    @Test
    void moreThanNinetyNinePartsOverflowTheId() throws IOException {
        efi(TIME, 1, 256);
        assertTrue(PstoreWriter.parts(log, "Panic", 1, 256).size() > 100);
        Collected c = readFolder();
        assertEquals(1, c.logs.size());
        assertEquals(lines, raw(c.logs.values().iterator().next()));
    }

    @Test
    void linesAreNumberedAsInTheFilesOneBehindTheOther() throws IOException {
        efi(TIME, 1, 4096);
        List<byte[]> parts = new ArrayList<>(PstoreWriter.parts(log, "Panic", 1, 4096));
        Collections.reverse(parts);
        List<String> joined = new String(PstoreWriter.concat(parts.toArray(byte[][]::new)), StandardCharsets.ISO_8859_1).lines().toList();
        for (LogLine l : readFolder().logs.values().iterator().next()) {
            assertEquals(joined.get((int) l.number() - 1), l.raw());
        }
    }

    @Test
    void dumpsStayApart() throws IOException {
        efi(TIME, 1, 8192);
        efi(TIME, 2, 8192);
        log = log.replace("[    ", "[   1");
        efi(TIME + 1000, 1, 8192);
        readLog();
        Collected c = readFolder();
        assertEquals(3, c.logs.size());
        c.logs.values().forEach(l -> assertEquals(lines.size(), l.size()));
    }

    /** Records of ERST bear no time: two boots wrote dumps of the same number, and copying has given all files one time. */
    @Test
    void dumpsOfTwoBootsStayApartWithoutTimes() throws IOException {
        String second = log.replace("[    ", "[   1");
        long id = 7_163_286_974_713_823_234L;
        for (String boot : List.of(log, second)) {
            for (byte[] part : PstoreWriter.parts(boot, "Oops", 1, 4096)) {
                put("dmesg-erst-" + id++, part);
            }
        }
        Collected c = readFolder();
        assertEquals(List.of(lines, second.lines().toList()), c.logs.values().stream().map(PstoreTest::raw).toList());
        assertEquals(List.of(), problems(c));
    }

    @Test
    void missingPartsAreGaps() throws IOException {
        List<byte[]> parts = PstoreWriter.parts(log, "Panic", 1, 4096);
        int n = parts.size();
        for (int i = 1; i <= n; i++) {
            if (i != 1 && i != 4 && i != 5) {
                put("dmesg-efi-" + PstoreWriter.efiId(TIME, i, 1), parts.get(i - 1));
            }
        }
        Collected c = readFolder();
        assertEquals(List.of("parts 5, 4 of the dump are missing", "part 1 of the dump is missing: the newest lines"),
                c.gaps.stream().map(Gap::detail).toList());
        assertEquals(2, problems(c).size());
        List<LogLine> got = c.logs.values().iterator().next();
        assertTrue(lines.containsAll(raw(got)) && got.size() < lines.size());
        assertEquals(c.gaps.get(1).afterLine(), got.get(got.size() - 1).number());
    }

    @Test
    void copiesAreReadOnce() throws IOException {
        List<byte[]> parts = PstoreWriter.parts(log, "Panic", 1, 16384);
        for (int i = 0; i < parts.size(); i++) {
            put("dmesg-erst-" + (100 + i), parts.get(i));
            put("dmesg-erst-" + (900 + i), parts.get(i));
        }
        Collected c = readFolder();
        assertEquals(1, c.logs.size());
        assertEquals(lines, raw(c.logs.values().iterator().next()));
        assertEquals(parts.size(), problems(c).stream().filter(p -> p.startsWith("not read: holds the same as ")).count());
    }

    @Test
    void unpacksWhatTheKernelLeftPacked() throws IOException {
        List<byte[]> parts = PstoreWriter.parts(log, "Panic", 1, 8192);
        for (int i = 0; i < parts.size(); i++) {
            byte[] packed = PstoreWriter.deflate(parts.get(i), i % 2 == 0);
            byte[] ecc = "\nECC: 3 Corrupted bytes, 0 unrecoverable blocks\n".getBytes(StandardCharsets.US_ASCII);
            put("dmesg-efi-" + PstoreWriter.efiId(TIME, i + 1, 1) + ".enc.z", i == 0 ? PstoreWriter.concat(packed, ecc) : packed);
        }
        Collected c = readFolder();
        assertEquals(lines, raw(c.logs.values().iterator().next()));
        assertEquals(List.of("was damaged in memory: 3 bytes corrected, 0 blocks beyond repair"), problems(c));
    }

    @Test
    void readsEfiVariables() throws IOException {
        List<byte[]> parts = PstoreWriter.parts(log, "Oops", 1, 8192);
        for (int i = 0; i < parts.size(); i++) {
            byte[] packed = PstoreWriter.deflate(parts.get(i), true);
            put("dump-type0-" + (i + 1) + "-1-" + TIME + "-C-cfc8fc79-be2e-4ddc-97f0-9f98bfe298a0", PstoreWriter.concat(new byte[] {7, 0, 0, 0}, packed));
        }
        Collected c = readFolder();
        assertEquals(List.of(), problems(c));
        assertEquals(lines, raw(c.logs.values().iterator().next()));
    }

    @Test
    void whatCannotBeUnpackedIsSaid() throws IOException {
        put("dmesg-efi-166692286101001.enc.z", new byte[] {(byte) 0xff, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10});
        Collected c = readFolder();
        assertTrue(c.reports.get(0).failed());
        assertTrue(problems(c).get(0).startsWith("is packed by a method that is not read here"), problems(c).toString());
        byte[] whole = PstoreWriter.deflate(PstoreWriter.parts(log, "Panic", 1, 60000).get(0), true);
        Files.delete(folder.resolve("dmesg-efi-166692286101001.enc.z"));
        put("dmesg-efi-166692286101001.enc.z", Arrays.copyOf(whole, whole.length / 2));
        c = readFolder();
        assertFalse(c.reports.get(0).failed());
        assertEquals(Gap.Kind.DAMAGED, c.gaps.get(0).kind());
        assertTrue(problems(c).get(0).startsWith("is packed and damaged"), problems(c).toString());
        assertTrue(c.reports.get(0).lines() > 50);
    }

    @Test
    void systemdsJoinIsNotReadBesideItsParts() throws IOException {
        put("dmesg.txt", PstoreWriter.parts(log, "Panic", 1, 1 << 20).get(0));
        Collected alone = readFolder();
        assertEquals(1, alone.logs.size());
        efi(TIME, 1, 8192);
        Collected c = readFolder();
        assertEquals(1, c.logs.size());
        assertEquals(1, problems(c).size());
        assertTrue(problems(c).get(0).startsWith("not read: systemd-pstore joined it"));
    }

    @Test
    void otherTypesAreNoLogs() throws IOException {
        put("pmsg-ramoops-0", "BUG: unable to handle\n".getBytes(StandardCharsets.US_ASCII));
        put("console-ramoops-0", "[    1.000000] x\n".getBytes(StandardCharsets.US_ASCII));
        put("dmesg-ramoops-0", "Oops#1 Part1\n<4>[    2.000000] y\n\nECC: No errors detected\n".getBytes(StandardCharsets.US_ASCII));
        Collected c = readFolder();
        assertEquals(List.of("not read: a pstore record of type pmsg, which is no log of a kernel"), problems(c));
        assertEquals(List.of("2@0=y", "1@0=x"), c.lines());
    }

    @Test
    void readsASingleRecord() {
        byte[] text = "Panic#2 Part1\n<6>[    1.000000] a\r\n<6>[    1.000001][    T1] b".getBytes(StandardCharsets.US_ASCII);
        byte[] stamped = PstoreWriter.concat("====1666922861.123456-C\n".getBytes(StandardCharsets.US_ASCII), PstoreWriter.deflate(text, true));
        for (byte[] file : List.of(text, PstoreWriter.deflate(text, true), PstoreWriter.deflate(text, false), stamped,
                PstoreWriter.concat("====1666922861.123456-D\n".getBytes(StandardCharsets.US_ASCII), text),
                PstoreWriter.concat("Panic: Total 3 times\n".getBytes(StandardCharsets.US_ASCII), text))) {
            Collected c = Collected.read(file);
            assertEquals("pstore", c.report.format());
            assertEquals(List.of(), c.report.problems());
            assertEquals(List.of("a", "b"), c.logs.values().iterator().next().stream().map(LogLine::text).toList());
        }
    }

    @Test
    void readsRecordsInOneFileInEitherOrder() {
        List<byte[]> parts = new ArrayList<>(PstoreWriter.parts(log, "Panic", 1, 4096));
        byte[] ascending = PstoreWriter.concat(parts.toArray(byte[][]::new));
        Collections.reverse(parts);
        byte[] descending = PstoreWriter.concat(parts.toArray(byte[][]::new));
        for (byte[] file : List.of(ascending, descending)) {
            Collected c = Collected.read(file);
            assertEquals(1, c.logs.size());
            assertEquals(lines, raw(c.logs.values().iterator().next()));
            assertEquals(List.of(), c.report.problems());
        }
        assertEquals(2, Collected.read(PstoreWriter.concat(descending, new String(descending, StandardCharsets.ISO_8859_1)
                .replace("Panic#1", "Panic#2").getBytes(StandardCharsets.ISO_8859_1))).logs.size());
    }

    /** The kernels before 3.14 cut their buffer anywhere. */
    @Test
    void joinsALineThatTwoPartsShare() throws IOException {
        put("dmesg-erst-2", "Oops#1 Part2\n<4>[    1.000000] one\n<4>[    2.000000] tw".getBytes(StandardCharsets.US_ASCII));
        put("dmesg-erst-1", "Oops#1 Part1\no\n<4>[    3.000000] x".getBytes(StandardCharsets.US_ASCII));
        assertEquals(List.of("2@0=one", "3@22=two", "5@44=x"), readFolder().lines());
        put("dmesg-erst-1", "Oops#1 Part1\n<4>[    3.000000] x".getBytes(StandardCharsets.US_ASCII));
        assertEquals(List.of("2@0=one", "3@22=tw", "5@43=x"), readFolder().lines());
    }

    @Test
    void namesTellWhatTheyAre() {
        assertEquals(new PstoreName("dmesg", "efi", 166_692_286_101_001L, false, 0), PstoreName.of("dmesg-efi-166692286101001"));
        assertEquals(new PstoreName("dmesg", "efi", 166_692_286_101_001L, true, 0), PstoreName.of("dmesg-efi-166692286101001.enc.z"));
        assertEquals(new PstoreName("dmesg", "efi", 166_692_286_101_001L, false, 0), PstoreName.of("dump-type0-1-1-1666922861-D"));
        assertEquals(new PstoreName("dmesg", "efi", 166_692_286_101_000L, false, 0), PstoreName.of("dump-type0-1-1666922861"));
        assertEquals(new PstoreName("powerpc-ofw", "nvram", 1, false, 0), PstoreName.of("powerpc-ofw-nvram-1"));
        for (String other : List.of("dmesg", "dmesg-", "dmesg-efi-", "dmesg-efi-x", "dmesg.txt", "xdmesg-efi-1", "dmesg-efi-12345678901234567890")) {
            assertEquals(null, PstoreName.of(other));
        }
    }

    @Test
    void textThatOnlyLooksLikeItIsText() {
        for (String s : List.of("Panic at the disco\n", "Panic#1\n", "Panic#x Part1\n", "#1 Part1\n", "====\n", "==== 12.3\n", "Panic#1 Part1")) {
            assertEquals("text", Collected.text(s).report.format(), s);
        }
    }
}
