// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netoops.log.Origin;

/** Archives are gone through like folders, also packed, in each other and damaged. */
class ArchiveFilesTest {

    private static byte[] text(String s) {
        return ("[    1.000000] " + s + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> sources(Collected c) {
        return c.reports.stream().map(CaptureReport::source).toList();
    }

    private static List<String> problems(Collected c) {
        return c.reports.stream().flatMap(r -> r.problems().stream()).toList();
    }

    /** Archives that GNU tar and Info-ZIP made. */
    @ParameterizedTest
    @CsvSource({"logs.tar.gz, tar in gzip", "logs.zip, zip"})
    void readsWhatProgramsPacked(String name, String kind) {
        Collected c = Collected.read(Packed.stored(name));
        assertEquals(List.of(), problems(c));
        assertEquals(List.of("the file!logs/i686.log", "the file!logs/s390x/console.log", "the file!logs/s390x/net.pcap"), sources(c).stream().sorted().toList());
        for (CaptureReport r : c.reports) {
            String inner = r.source().endsWith("pcap") ? "pcap" : "text";
            byte[] plain = Collected.fixture(r.source().contains("i686") ? "i686-og_div0.log" : "s390x-og_badptr." + (inner.equals("text") ? "log" : "pcap"));
            CaptureReport direct = Collected.read(plain).report;
            assertEquals(inner + " in " + kind, r.format());
            assertEquals(direct.lines(), r.lines());
            assertEquals(direct.datagrams(), r.datagrams());
            assertEquals(plain.length, r.bytes());
        }
        assertTrue(c.logs.keySet().stream().map(Origin::file).allMatch(sources(c)::contains));
    }

    @Test
    void readsArchivesInArchives() {
        byte[] inner = Packed.tar("a.log", text("a"), "b.log.xz", Packed.xz(text("b")));
        Collected c = Collected.read(Packed.zip("x/inner.tar.gz", Packed.gzip(inner), "c.log", text("c")));
        assertEquals(List.of("the file!x/inner.tar.gz!a.log", "the file!x/inner.tar.gz!b.log.xz", "the file!c.log"), sources(c));
        assertEquals(List.of("text in tar in gzip in zip", "text in xz in tar in gzip in zip", "text in zip"), c.reports.stream().map(CaptureReport::format).toList());
        assertEquals(List.of("1@0=a", "1@0=b", "1@0=c"), c.lines());
    }

    /** GNU tar and Info-ZIP keep when a file was written; our own archives do not tell, so it is the archive's time that counts. */
    @Test
    void tellsWhenFilesWereWritten() {
        Instant packed = Instant.parse("2026-01-02T03:04:05Z");
        Map<String, Instant> written = new TreeMap<>();
        Collected sink = new Collected() {
            @Override
            public void source(String name, Instant time) {
                written.put(name, time);
            }
        };
        for (byte[] b : List.of(Packed.stored("logs.tar.gz"), Packed.stored("logs.zip"))) {
            written.clear();
            new SourceReader(sink, CaptureOptions.DEFAULT, CaptureMonitor.NONE, r -> { }, UnpackLimits.DEFAULT).read(new ByteArrayInputStream(b), "a", -1, packed);
            sink.ended.clear();
            assertEquals(3, written.size());
            written.values().forEach(t -> assertEquals(Instant.parse("2026-11-22T00:00:00Z"), t));
        }
        written.clear();
        new SourceReader(sink, CaptureOptions.DEFAULT, CaptureMonitor.NONE, r -> { }, UnpackLimits.DEFAULT)
                .read(new ByteArrayInputStream(Packed.gzip(Packed.tar("b", text("x")))), "a", -1, packed);
        assertEquals(Map.of("a!b", packed), written);
    }

    @Test
    void readsNamesOfEveryLength() {
        String name = "d/".repeat(100) + "x.log";
        byte[] pax = ("30 mtime=1700000000.123456789\n" + (name.length() + 10) + " path=" + name + "\n").getBytes();
        byte[] split = Packed.tarHeader("x.log", '0', 18);
        System.arraycopy("some/folder".getBytes(), 0, split, 345, 11);
        split[148] = ' ';
        Arrays.fill(split, 148, 156, (byte) ' ');
        int sum = 0;
        for (byte b : split) {
            sum += b & 0xff;
        }
        System.arraycopy("%06o\0 ".formatted(sum).getBytes(), 0, split, 148, 8);
        Collected c = Collected.read(Packed.join(
                Arrays.copyOf(Packed.tar("L:././@LongLink", (name + "\0").getBytes(), "d/d", text("1"), "x:pax", pax, "d/d", text("2")), 512 * 8),
                split, Arrays.copyOf(text("1"), 512), new byte[1024]));
        assertEquals(List.of("the file!" + name, "the file!" + name + "#2", "the file!some/folder/x.log"), sources(c));
        assertEquals(List.of(), problems(c).stream().filter(p -> !p.contains("NUL")).toList());
    }

    /** As of files beyond 8 GiB, whose size does not fit the header. */
    @Test
    void readsSizesOfPaxHeaders() {
        byte[] b = Packed.join(Arrays.copyOf(Packed.tar("x:pax", "11 size=17\n".getBytes()), 1024), Packed.tarHeader("a.log", '0', 0),
                Arrays.copyOf(text("a"), 512), Packed.tar("b.log", text("b")));
        Collected c = Collected.read(b);
        assertEquals(List.of("the file!a.log", "the file!b.log"), sources(c));
        assertEquals(List.of("1@0=a", "1@0=b"), c.lines());
    }

    @Test
    void comparesChecksumsOfZip() {
        byte[] zip = Packed.zip("a.log", text("a"), "b.log", text("same length 12345"));
        int at = new String(zip, StandardCharsets.ISO_8859_1).indexOf("same length");
        Collected c = Collected.read(Frames.with(zip, at, 'X'));
        assertEquals(2, c.lines().size());
        assertTrue(problems(c).get(0).contains("the checksum does not fit what was unpacked"), problems(c).toString());
    }

    @Test
    void passesOverWhatIsNoFile() {
        Collected c = Collected.read(Packed.tar("5:folder/", new byte[0], "2:link", new byte[0], "1:hard", new byte[0], "3:dev", new byte[0],
                "K:././@LongLink", "target\0".getBytes(), "2:link", new byte[0], "g:pax_global_header", "19 comment=0123456\n".getBytes(), "a.log", text("a"),
                "S:sparse", text("b"), "M:volume", text("c"), "empty.log", new byte[0]));
        assertEquals(List.of("the file!a.log", "the file!sparse", "the file!volume", "the file!empty.log"), sources(c));
        assertEquals(List.of("not read: stored as a file with holes, which is not read; unpack the archive first",
                "not read: the rest of a file that begins in another volume; unpack the archive first", "is empty"), problems(c));
    }

    @Test
    void neverShowsControlCharactersOfANameNorUsesItAsAPath() {
        Collected c = Collected.read(Packed.tar("../../etc/\u001b[31mpasswd\n", text("a")));
        assertEquals(List.of("the file!../../etc/\uFFFD[31mpasswd\uFFFD"), sources(c));
        assertEquals(1, c.lines().size());
    }

    @Test
    void saysWhereAnArchiveIsDamaged() {
        byte[] tar = Packed.tar("a.log", text("a"), "b.log", text("b"));
        Collected c = Collected.read(Frames.with(tar, 1024, 'X'));
        assertEquals(List.of("the file!a.log", "the file"), sources(c));
        assertEquals("cannot be read beyond its file 1, at about byte 2048: no file begins behind a.log", c.report.problems().get(0).replaceAll("byte \\d+", "byte 2048"));
        assertFalse(c.report.failed());
        c = Collected.read(Arrays.copyOf(tar, 1024 + 512 + 4));
        assertEquals(List.of("the file!a.log", "the file!b.log", "the file"), sources(c));
        assertTrue(problems(c).get(0).contains("Truncated TAR archive"), problems(c).toString());
        c = Collected.read(Arrays.copyOf(tar, 1024 + 100));
        assertEquals(List.of("the file!a.log", "the file"), sources(c));
        assertTrue(problems(c).get(0).contains("the archive ends within a header"), problems(c).toString());
        byte[] zip = Packed.zip("a.log", text("a"), "b.log", text("b"));
        c = Collected.read(Arrays.copyOf(zip, 80));
        assertTrue(c.report.problems().get(0).startsWith("cannot be read beyond its file 1"), problems(c).toString());
        zip = Packed.zip("a.log", text("a"), "b.log", text("b"), "c.log", text("c"));
        c = Collected.read(Arrays.copyOf(zip, new String(zip, StandardCharsets.ISO_8859_1).lastIndexOf("PK\3\4")));
        assertEquals(List.of("the file!a.log", "the file!b.log", "the file"), sources(c));
        assertTrue(problems(c).get(0).contains("the archive ends in front of its table of contents"), problems(c).toString());
        c = Collected.read(Frames.with(Packed.zip("a.log", text("a")), 8, 99));
        assertTrue(c.report.failed());
        c = Collected.read(Packed.zip());
        assertEquals(List.of("is an archive without files"), problems(c));
    }

    @Test
    void boundsFilesAndNesting() {
        Object[] files = new Object[50];
        for (int i = 0; i < files.length; i += 2) {
            files[i] = i + ".log";
            files[i + 1] = text("x");
        }
        Collected c = new Collected();
        SourceReader reader = new SourceReader(c, CaptureOptions.DEFAULT, CaptureMonitor.NONE, c.reports::add, new UnpackLimits(1 << 20, 20, 2));
        byte[] tar = Packed.tar(files);
        reader.read(new ByteArrayInputStream(tar), "a.tar", tar.length, null);
        assertEquals(21, c.reports.size());
        assertEquals(List.of("more than 20 files in it: the rest is not read; unpack it first and name its parts"), c.reports.get(20).problems());
        c.reports.clear();
        byte[] deep = Packed.tar("b", Packed.tar("c", Packed.tar("d", text("x"))));
        reader.read(new ByteArrayInputStream(deep), "a.tar", deep.length, null);
        assertEquals(List.of("not read: packed more than 2 times; unpack it first"), problems(c));
        assertEquals(List.of("a.tar!b!c"), sources(c));
    }

    /** Names that claim gigabytes and chains of headers without a file cost neither memory nor stack. */
    @Test
    void boundsWhatHeadersCost() {
        assertEquals(List.of("1@0=a"), Collected.read(Packed.join(chain(100), Packed.tar("a.log", text("a")))).lines());
        for (byte[] b : List.of(chain(20_000), Packed.join(Packed.tarHeader("x", 'L', 0x1_ffff_ffffL), new byte[100_000]),
                Packed.join(Packed.tarHeader("x", 'x', 0x1_ffff_ffffL), "900000000 path=".getBytes(), new byte[100_000]))) {
            Collected c = Collected.read(Packed.join(Arrays.copyOf(Packed.tar("a.log", text("a")), 1024), b));
            assertEquals(List.of("1@0=a"), c.lines());
            assertTrue(problems(c).get(0).matches("cannot be read beyond its file 1, .*: the headers of a file are larger than 64 KiB"), problems(c).toString());
        }
    }

    private static byte[] chain(int headers) {
        byte[][] parts = new byte[headers][];
        Arrays.fill(parts, Packed.tarHeader("x", 'L', 0));
        return Packed.join(parts);
    }

    @Test
    void survivesDamage() {
        Random random = new Random(20261123);
        byte[][] seeds = {Packed.stored("logs.zip"), Packed.tar("a.log", text("a"), "L:l", "long\0".getBytes(), "b.log", text("b"), "x:p", "12 path=abc\n".getBytes(), "c", text("c"))};
        for (int round = 0; round < 1000; round++) {
            byte[] file = seeds[round % 2].clone();
            for (int n = 1 + random.nextInt(10); n > 0; n--) {
                file[random.nextInt(Math.min(file.length, 4096))] = (byte) random.nextInt(256);
            }
            Collected c = Collected.read(file);
            assertTrue(c.ended.containsAll(c.logs.keySet()));
        }
    }
}
