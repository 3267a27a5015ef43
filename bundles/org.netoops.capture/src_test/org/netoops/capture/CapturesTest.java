// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files and folders as users have them, and what can be wrong with them. */
class CapturesTest {

    @TempDir
    private Path dir;

    private final Collected sink = new Collected();

    private List<CaptureReport> read(Path path) {
        return read(path, CaptureMonitor.NONE);
    }

    private List<CaptureReport> read(Path path, CaptureMonitor monitor) {
        List<CaptureReport> reports = new ArrayList<>();
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Captures.read(path, sink, CaptureOptions.DEFAULT, monitor, reports::add));
        return reports;
    }

    private CaptureReport readOne(Path path) {
        List<CaptureReport> reports = read(path);
        assertEquals(1, reports.size());
        assertEquals(path.toString(), reports.get(0).source());
        return reports.get(0);
    }

    private static void assertFailed(String format, String start, CaptureReport r) {
        assertTrue(r.failed());
        assertEquals(format, r.format());
        assertTrue(r.problems().get(0).startsWith(start), r.problems().toString());
    }

    @Test
    void recognisesByContentNotByName() throws IOException {
        Path pcap = Files.write(dir.resolve("console.log"), Collected.fixture("s390x-og_badptr.pcap"));
        Path text = Files.write(dir.resolve("capture.pcap"), Collected.fixture("s390x-og_badptr.log"));
        assertEquals("pcap", readOne(pcap).format());
        assertEquals("text", readOne(text).format());
    }

    @Test
    void walksFoldersInOrder() throws IOException {
        Files.createDirectories(dir.resolve("b/deep"));
        Files.writeString(dir.resolve("c.log"), "c\n");
        Files.writeString(dir.resolve("a.log"), "a\n");
        Files.writeString(dir.resolve("b/deep/x.log"), "x\n");
        Files.writeString(dir.resolve("b/empty.log"), "");
        List<CaptureReport> reports = read(dir);
        assertEquals(List.of("a.log", "b/deep/x.log", "b/empty.log", "c.log"),
                reports.stream().map(r -> dir.relativize(Path.of(r.source())).toString().replace('\\', '/')).toList());
        assertEquals(List.of("is empty"), reports.get(2).problems());
        assertFalse(reports.get(2).failed());
        assertEquals(3, sink.logs.size());
    }

    @Test
    void doesNotFollowLinksInFolders() throws IOException {
        Path outside = Files.createTempDirectory("outside");
        Path secret = Files.writeString(outside.resolve("secret.log"), "secret\n");
        Path inner = Files.createDirectory(dir.resolve("inner"));
        Files.createSymbolicLink(dir.resolve("file"), secret);
        Files.createSymbolicLink(dir.resolve("folder"), outside);
        Files.createSymbolicLink(inner.resolve("loop"), dir);
        Files.createSymbolicLink(dir.resolve("nowhere"), dir.resolve("missing"));
        List<CaptureReport> reports = read(dir);
        Files.delete(secret);
        Files.delete(outside);
        assertEquals(4, reports.size());
        assertTrue(sink.logs.isEmpty());
        assertEquals("link to a file: links in folders are not followed; name it to read it", reports.get(0).problems().get(0));
        assertFailed(null, "cannot be read: a link that leads nowhere (to ", reports.get(3));
    }

    @Test
    void followsALinkThatIsNamed() throws IOException {
        Path log = Files.writeString(dir.resolve("a.log"), "a\n");
        assertEquals(1, readOne(Files.createSymbolicLink(dir.resolve("link"), log)).lines());
    }

    @Test
    void saysWhyAFileCannotBeRead() throws IOException {
        assertFailed(null, "cannot be read: there is no such file or folder", readOne(dir.resolve("missing")));
        assertFailed(null, "cannot be read: a link that leads nowhere", readOne(Files.createSymbolicLink(dir.resolve("l"), dir.resolve("m"))));
    }

    @Test
    void reportsWhatIsForbidden() throws IOException {
        Path closed = Files.createDirectory(dir.resolve("closed"));
        Path file = Files.writeString(dir.resolve("secret.log"), "x\n");
        Files.writeString(dir.resolve("open.log"), "x\n");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(file), "this user may read everything");
        List<CaptureReport> reports = read(dir);
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        assertEquals(3, reports.size());
        assertFailed(null, "cannot be read: permission denied", reports.get(0));
        assertEquals(1, reports.get(1).lines());
        assertFailed(null, "cannot be read: permission denied", reports.get(2));
    }

    @Test
    void doesNotHangOnAPipeOrDevice() throws IOException, InterruptedException {
        Path fifo = dir.resolve("fifo");
        Assumptions.assumeTrue(new ProcessBuilder("mkfifo", fifo.toString()).start().waitFor() == 0);
        assertFailed(null, "not read: a pipe, socket or device", readOne(fifo));
        assertFailed(null, "not read: a pipe, socket or device", readOne(Path.of("/dev/zero")));
    }

    @Test
    void survivesAFileThatIsDeletedWhileTheFolderIsWalked() throws IOException {
        Files.writeString(dir.resolve("a.log"), "a\n");
        Path b = Files.writeString(dir.resolve("b.log"), "b\n");
        List<CaptureReport> reports = new ArrayList<>();
        Captures.read(dir, sink, CaptureOptions.DEFAULT, CaptureMonitor.NONE, r -> {
            reports.add(r);
            b.toFile().delete();
        });
        assertEquals(1, reports.get(0).lines());
        assertFailed(null, "cannot be read: there is no such file", reports.get(1));
    }

    /** What is advised may be copied into a shell. */
    @Test
    void putsNoStrangeNamesIntoCommands() throws IOException {
        byte[] journal = ByteBuffer.allocate(400).put("LPKSHHRH".getBytes()).array();
        assertTrue(readOne(Files.write(dir.resolve("a.journal"), journal)).problems().get(0).contains("--file=" + dir.resolve("a.journal") + " "));
        assertTrue(readOne(Files.write(dir.resolve("a;b"), journal)).problems().get(0).contains("--file=FILE "));
        assertTrue(Collected.read(Packed.tar("$(b)", journal)).report.problems().get(0).contains("--file=FILE "));
    }

    @Test
    void leavesExcludedFilesAlone() throws IOException {
        Path log = Files.writeString(dir.resolve("a.log"), "a\n");
        Path later = dir.resolve("later.log");
        CaptureOptions options = CaptureOptions.DEFAULT.excluding(List.of(log, later));
        Path hard = Files.createLink(dir.resolve("b.log"), log);
        Path soft = Files.createSymbolicLink(dir.resolve("c.log"), log);
        Files.writeString(later, "x\n");
        Files.writeString(dir.resolve("other.log"), "a\n");
        List<CaptureReport> reports = new ArrayList<>();
        for (Path p : List.of(log, hard, soft, later, dir.resolve("other.log"))) {
            Captures.read(p, sink, options, CaptureMonitor.NONE, reports::add);
        }
        assertEquals(List.of(0L, 0L, 0L, 0L, 2L), reports.stream().map(CaptureReport::bytes).toList());
        assertTrue(reports.stream().noneMatch(CaptureReport::failed));
        assertEquals(List.of("not read: it belongs to the archive that is open here"), reports.get(0).problems());
    }

    @Test
    void stopsWalkingWhenCancelled() throws IOException {
        for (int i = 0; i < 10; i++) {
            Files.writeString(dir.resolve(i + ".log"), "a\n");
        }
        List<CaptureReport> reports = read(dir, new CaptureMonitor() {
            @Override
            public boolean cancelled() {
                return sink.logs.size() >= 3;
            }
        });
        assertEquals(3, reports.size());
    }

    @ParameterizedTest
    @CsvSource({
        "7f454c460201, elf, vmcore-dmesg",
       
        "53514c69746520666f726d6174203300, sqlite, --archive", "4c504b5348485248, journal, journalctl",
        "4b44554d50202020, kdump, makedumpfile"})
    void saysWhatAForeignFileIs(String start, String format, String advice) {
        byte[] file = ByteBuffer.allocate(4000).put(HexFormat.of().parseHex(start)).array();
        CaptureReport r = Collected.read(file).report;
        assertFailed(format, "not read: ", r);
        assertTrue(r.problems().get(0).contains(advice), r.problems().toString());
    }

    @Test
    void tellsTextFromBinaryData() {
        byte[] noise = new byte[50_000];
        new Random(20260105).nextBytes(noise);
        CaptureReport r = Collected.read(noise).report;
        assertFailed(null, "not read: binary data of an unknown kind; looked for pcap, pcapng, ", r);
        assertEquals(0, r.lines());
        assertFailed(null, "not read: binary data", Collected.read(new byte[100_000]).report);
        byte[] numbers = new byte[40_000];
        for (int i = 0; i < numbers.length; i += 4) {
            numbers[i] = (byte) (i / 4);
        }
        assertFailed(null, "not read: binary data", Collected.read(numbers).report);
    }

    @Test
    void readsTextWithStrangeBytes() {
        assertFalse(Collected.text("\0".repeat(5000) + "[    1.000000] after the crash\n").report.failed());
        assertFalse(Collected.text("\u001b[0m\u001b[?25l SLOF\u0007\b\b\n").report.failed());
        assertFalse(Collected.read("Pr\u00e9f\u00e9r\u00e9\n".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)).report.failed());
        assertFalse(Collected.text("\u4e2d\u6587".repeat(3000)).report.failed());
        assertNull(Collected.read(new byte[] {1, 2, 3, 4, 5, 6, 7, 8}).report.format());
    }

    @Test
    void boundsTheNumberOfProblems() {
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < 150; i++) {
            b.append("x".repeat(65_537)).append('\n');
        }
        CaptureReport r = Collected.text(b.toString()).report;
        assertEquals(101, r.problems().size());
        assertEquals("and 50 more problems of these kinds", r.problems().get(100));
    }
}
