// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Compressed sources: by the usual programs, in members, nested, damaged, and bombs. */
class UnpackTest {

    private static final byte[] HELLO = "[    1.000000] hello\n".getBytes(StandardCharsets.US_ASCII);
    private static final String LOG = "s390x-og_badptr.log";

    /** Files that gzip, xz, zstd, bzip2 and lz4 made of the same log. */
    @ParameterizedTest
    @CsvSource({"gz, gzip", "xz, xz", "zst, zstd", "bz2, bzip2", "lz4, lz4"})
    void readsWhatProgramsPacked(String suffix, String title) {
        byte[] packed = Packed.stored(LOG + "." + suffix);
        Collected plain = Collected.read(Collected.fixture(LOG));
        Collected c = Collected.read(packed);
        assertEquals("text in " + title, c.report.format());
        assertEquals("the file", c.report.source());
        assertEquals(List.of(), c.report.problems());
        assertEquals(plain.lines(), c.lines());
        assertEquals(plain.report.bytes(), c.report.bytes());
        assertEquals(plain.lines(), Collected.read(new Trickle(packed, new Random(1)), CaptureMonitor.NONE).lines());
    }

    @Test
    void readsPackedCaptures() {
        Collected plain = Collected.read(Collected.fixture("s390x-og_badptr.pcap"));
        Collected c = Collected.read(Packed.stored("s390x-og_badptr.pcap.gz"));
        assertEquals("pcap in gzip", c.report.format());
        assertEquals(plain.datagrams.size(), c.datagrams.size());
        Collected ng = Collected.read(Packed.stored("s390x-og_badptr.pcapng.gz"));
        assertEquals("pcapng in gzip", ng.report.format());
        assertEquals(plain.lines(), ng.lines());
        assertEquals(plain.datagrams.stream().map(d -> d.time()).toList(), ng.datagrams.stream().map(d -> d.time()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gz", "xz", "zst", "bz2", "lz4"})
    void readsSeveralMembers(String suffix) {
        byte[] one = Packed.stored(LOG + "." + suffix);
        int lines = Collected.read(one).lines().size();
        Collected c = Collected.read(Packed.join(one, one, one));
        assertEquals(List.of(), c.report.problems());
        assertEquals(3 * lines, c.lines().size());
    }

    /** "lz4 -BD -B4" of three logs: its second block refers to the first. */
    @Test
    void readsLinkedBlocksOfLz4() {
        byte[] plain = Packed.join(Collected.fixture("x86_64-og_bug.log"), Collected.fixture("i686-og_div0.log"), Collected.fixture("aarch64-og_badptr.log"));
        Collected c = Collected.read(Packed.stored("three-linked.log.lz4"));
        assertEquals(List.of(), c.report.problems());
        assertEquals(Collected.read(plain).lines(), c.lines());
    }

    /** What is unpacked before the cut is kept, and where it is cut is said. */
    @ParameterizedTest
    @ValueSource(strings = {"gz", "xz", "zst", "bz2", "lz4"})
    void saysWhereItIsCut(String suffix) {
        byte[] whole = Packed.stored(LOG + "." + suffix);
        byte[] twice = Packed.join(whole, whole);
        int lines = Collected.read(whole).lines().size();
        for (int n = whole.length + 40; n < twice.length; n += 97) {
            Collected c = Collected.read(Arrays.copyOf(twice, n));
            assertTrue(c.lines().size() >= lines, suffix + " cut at " + n + ": " + c.lines().size() + " of " + lines);
            assertFalse(c.report.failed());
            String problem = c.report.problems().get(0);
            assertTrue(problem.startsWith("cannot be read beyond byte ") && problem.contains("damaged at about byte " + n + " of the packed file"), problem);
        }
    }

    @Test
    void keepsAllThatGzipHolds() {
        byte[] text = "0123456789abcde\n".repeat(5000).getBytes(StandardCharsets.US_ASCII);
        byte[] packed = Packed.gzip(text);
        // without the checksum at the end everything was unpacked
        assertEquals(5000, Collected.read(Arrays.copyOf(packed, packed.length - 8)).lines().size());
        byte[] wrong = Frames.with(packed, packed.length - 8, packed[packed.length - 8] ^ 1);
        Collected c = Collected.read(wrong);
        assertEquals(5000, c.lines().size());
        assertTrue(c.report.problems().get(0).contains("CRC32 error"), c.report.toString());
        c = Collected.read(Packed.join(packed, new byte[100]));
        assertEquals(List.of(), c.report.problems());
        c = Collected.read(Packed.join(packed, HELLO));
        assertEquals(5000, c.lines().size());
        assertTrue(c.report.problems().get(0).contains("Unexpected data after a valid .gz stream"), c.report.toString());
    }

    @Test
    void skipsTheFieldsOfAGzipHeader() {
        byte[] packed = Packed.gzip(HELLO);
        byte[] fields = Packed.join(new byte[] {7, 0, 'A', 'p', 3, 0, 'e', 'x', 't'}, "n".repeat(100_000).getBytes(), new byte[] {0}, "comment\0".getBytes(), new byte[2]);
        byte[] header = Frames.with(Arrays.copyOf(packed, 10), 3, 2 | 4 | 8 | 16);
        Collected c = Collected.read(Packed.join(header, fields, Arrays.copyOfRange(packed, 10, packed.length)));
        assertEquals(List.of("1@0=hello"), c.lines());
        assertEquals(List.of(), c.report.problems());
        c = Collected.read(Packed.join(packed, header, new byte[] {0, 0}, "n".repeat(1_000_000).getBytes()));
        assertEquals(List.of("1@0=hello"), c.lines());
        assertTrue(c.report.problems().get(0).contains("too many headers, or too long ones, without content"), c.report.toString());
    }

    /** Blocks and frames without content are passed over, and a chain of them does not cost stack. */
    @Test
    void passesOverEmptyPartsOfLz4() {
        byte[] header = {0x04, 0x22, 0x4d, 0x18, 0x60, 0x40, (byte) 0x82};
        byte[] emptyBlock = {1, 0, 0, 0, 0};
        byte[] hello = Packed.join(header, emptyBlock, emptyBlock, emptyBlock, new byte[] {(byte) HELLO.length, 0, 0, (byte) 0x80}, HELLO, emptyBlock, new byte[4]);
        byte[] emptyFrame = Packed.join(header, new byte[4]);
        Collected c = Collected.read(Packed.join(hello, emptyFrame, hello));
        assertEquals(2, c.lines().size());
        assertEquals(List.of(), c.report.problems());
        byte[][] chain = new byte[100_000][];
        Arrays.fill(chain, emptyFrame);
        c = Collected.read(Packed.join(hello, Packed.join(chain), hello));
        assertEquals(1, c.lines().size());
        assertTrue(c.report.problems().get(0).contains("too many headers, or too long ones, without content"), c.report.toString());
    }

    @Test
    void unwrapsWrappersInEachOther() {
        byte[] b = Packed.zstd(Packed.gzip(Packed.xz(Packed.gzip(HELLO))));
        Collected c = Collected.read(b);
        assertEquals("text in gzip in xz in gzip in zstd", c.report.format());
        assertEquals(List.of("1@0=hello"), c.lines());
        assertEquals(1, Collected.read(Packed.gzip(b)).lines().size());
        Collected deep = Collected.read(Packed.gzip(Packed.gzip(b)));
        assertTrue(deep.report.failed());
        assertEquals("not read: packed more than 5 times; unpack it first", deep.report.problems().get(0));
    }

    private static List<CaptureReport> limited(byte[] b, UnpackLimits limits, CaptureSink sink) {
        List<CaptureReport> reports = new ArrayList<>();
        new SourceReader(sink, CaptureOptions.DEFAULT, CaptureMonitor.NONE, reports::add, limits).read(new ByteArrayInputStream(b), "bomb", b.length, null);
        return reports;
    }

    @Test
    void boundsWhatComesOut() {
        byte[] bomb = Packed.gzip(Packed.gzip("0123456789abcde\n".repeat(1_000_000).getBytes()));
        Collected sink = new Collected();
        CaptureReport r = limited(bomb, new UnpackLimits(10_000_000, 10, 5), sink).get(0);
        assertTrue(r.problems().get(0).contains("more than 10000000 bytes come out of it"), r.toString());
        assertFalse(r.failed());
        assertTrue(r.lines() > 600_000 && r.lines() < 625_001, "lines: " + r.lines());
    }

    /** A stream without end: cancelling ends it soon. */
    @Test
    void stopsWhenCancelled() {
        byte[] member = Packed.gzip("0123456789abcde\n".repeat(100_000).getBytes());
        InputStream endless = new SequenceInputStream(Collections.enumeration(Collections.nCopies(1_000_000, member).stream()
                .map(b -> (InputStream) new ByteArrayInputStream(b)).toList()));
        CaptureReport[] report = new CaptureReport[1];
        long[] lines = new long[1];
        Collected sink = new Collected() {
            @Override
            public void line(org.netoops.log.Origin origin, org.netoops.log.LogLine line) {
                lines[0]++;
            }
        };
        Captures.read(endless, "endless", sink, CaptureOptions.DEFAULT, new CaptureMonitor() {
            @Override
            public boolean cancelled() {
                return lines[0] > 250_000;
            }
        }, r -> report[0] = r);
        assertTrue(lines[0] < 300_000, "lines: " + lines[0]);
        assertEquals(1, report[0].problems().size());
        assertTrue(report[0].problems().get(0).startsWith("cancelled after "), report[0].toString());
    }

    @Test
    void tellsProgressOfThePackedFile() {
        byte[] packed = Packed.gzip(new byte[10_000_000]);
        List<Long> told = new ArrayList<>();
        Captures.read(new ByteArrayInputStream(packed), "zeros", new Collected(), CaptureOptions.DEFAULT, new CaptureMonitor() {
            @Override
            public void progress(long done, long total) {
                told.add(done);
            }
        }, r -> { });
        assertEquals(List.of((long) packed.length), told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gz", "xz", "zst", "bz2", "lz4"})
    void survivesDamage(String suffix) {
        byte[] seed = Packed.stored(LOG + "." + suffix);
        byte[] plain = Collected.fixture(LOG);
        Random random = new Random(suffix.hashCode());
        for (int round = 0; round < 300; round++) {
            byte[] file = seed.clone();
            for (int n = 1 + random.nextInt(3); n > 0; n--) {
                file[random.nextInt(file.length)] = (byte) random.nextInt(256);
            }
            Collected c = Collected.read(file);
            assertTrue(c.ended.containsAll(c.logs.keySet()));
            boolean same = Arrays.equals(seed, file) || c.report.bytes() == plain.length;
            assertTrue(same || !c.report.problems().isEmpty(), suffix + ": " + c.report);
        }
    }
}
