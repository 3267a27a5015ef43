// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netoops.log.Gap;
import org.netoops.log.LogLine;
import org.netoops.log.Origin;
import org.netoops.log.Transport;

/** Lines, numbers, offsets and character sets of text logs, and what damages them. */
class TextFormatTest {

    private static List<String> lines(String text) {
        return Collected.text(text).lines();
    }

    @Test
    void splitsAtLineFeedsAndDropsCarriageReturns() {
        assertEquals(List.of("1@0=a", "2@2=b", "3@5=", "4@6=c", "5@10=d"), lines("a\nb\r\n\nc\r\r\nd"));
        assertEquals(List.of("1@0=a"), lines("a\n"));
        assertEquals(List.of("1@0=", "2@1="), lines("\n\n"));
        assertEquals(List.of(), lines(""));
        assertEquals(List.of("1@0=a\rb"), lines("a\rb\n"));
        assertEquals(List.of("1@0=a", "2@2=b"), lines("a\n\rb\n"), "line feed first, as some serial consoles send");
    }

    @Test
    void numbersAndOffsetsAreThoseOfTheFile() {
        byte[] file = Collected.fixture("x86_64-og_bug.log");
        Collected c = Collected.read(file);
        assertEquals(477, c.report.lines());
        assertEquals(file.length, c.report.bytes());
        assertEquals(List.of(), c.report.problems());
        List<LogLine> log = c.logs.get(Origin.ofFile("the file"));
        assertEquals(477, log.size());
        for (LogLine l : log) {
            byte[] raw = l.raw().getBytes(StandardCharsets.ISO_8859_1);
            assertEquals(l.raw(), new String(file, (int) l.offset(), raw.length, StandardCharsets.ISO_8859_1));
            assertTrue(l.offset() == 0 || file[(int) l.offset() - 1] == '\n');
        }
        assertEquals("kernel BUG at /usr/src/oopsgen-1.0/kmod/amd64-6.12/oopsgen/oopsgen.c:48!", log.get(412).text());
        assertEquals(413, log.get(412).number());
        assertEquals(6_475_620, log.get(412).prefix().timeMicros());
        assertEquals(c.logs.keySet(), c.ended);
    }

    @Test
    void mixesCharacterSets() {
        byte[] utf8 = "Grüße, 中文 \uFFFD\n".getBytes(StandardCharsets.UTF_8);
        byte[] latin = "Grüße\n".getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream b = new ByteArrayOutputStream();
        b.writeBytes(utf8);
        b.writeBytes(latin);
        b.writeBytes("plain\n".getBytes(StandardCharsets.US_ASCII));
        assertEquals(List.of("1@0=Grüße, 中文 \uFFFD", "2@" + utf8.length + "=Grüße", "3@" + (utf8.length + 6) + "=plain"),
                Collected.read(b.toByteArray()).lines());
    }

    @Test
    void leavesOutNuls() {
        Collected c = Collected.text("one line of text\n" + "\0".repeat(300_000) + "[    1.000000] x\0y\n\0\0\nz\n\0");
        assertEquals(List.of("1@0=one line of text", "2@300017=xy", "3@300038=", "4@300039=z"), c.lines());
        assertEquals(List.of("300004 NUL bytes left out, the first in line 2"), c.report.problems());
    }

    @Test
    void readsNulsUpToTheEnd() {
        Collected c = Collected.text("text to begin with\n" + "\0".repeat(200_000));
        assertEquals(List.of("1@0=text to begin with"), c.lines());
    }

    @ParameterizedTest
    @ValueSource(ints = {65_535, 65_536, 65_537, 65_540, 65_541, 70_000, 131_072, 262_144, 262_145, 400_000})
    void cutsLongLines(int length) {
        for (String end : new String[] {"\n", "\r\n", "\r\r\n"}) {
            Collected c = Collected.text("first\n" + "x".repeat(length) + end + "last\n");
            int kept = Math.min(length, 65_536);
            assertEquals(List.of("1@0=first", "2@6=" + "x".repeat(kept), "3@" + (6 + length + end.length()) + "=last"), c.lines());
            if (length <= 65_536) {
                assertEquals(List.of(), c.gaps);
                assertEquals(List.of(), c.report.problems());
            } else {
                Gap g = c.gaps.get(0);
                assertEquals(1, c.gaps.size());
                assertEquals(2, g.afterLine());
                assertEquals(Gap.Kind.TRUNCATED, g.kind());
                assertEquals(length - kept, g.amount(), end.length() - 1);
                assertTrue(c.report.problems().get(0).startsWith("line 2 is longer than 65536 bytes"), c.report.problems().toString());
            }
        }
    }

    @Test
    void doesNotCutACharacterInHalf() {
        Collected c = Collected.text("é".repeat(32_767) + "x中" + "é".repeat(10) + "\n");
        assertEquals("é".repeat(32_767) + "x", c.logs.get(Origin.ofFile("the file")).get(0).text());
        assertEquals(23, c.gaps.get(0).amount());
    }

    /** Gives {@code length} times x in one line, then a short line, without having them in memory. */
    private static InputStream longLine(long length) {
        return new InputStream() {
            private long at;

            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] b, int off, int len) {
                if (at == length) {
                    at++;
                    System.arraycopy("\nlast".getBytes(StandardCharsets.US_ASCII), 0, b, off, 5);
                    return 5;
                }
                int n = (int) Math.min(len, length - at);
                Arrays.fill(b, off, off + Math.max(0, n), (byte) 'x');
                at += Math.max(0, n);
                return n <= 0 ? -1 : n;
            }
        };
    }

    @Test
    void survivesHundredMegabytesInOneLine() {
        long length = 100L << 20;
        AtomicLong calls = new AtomicLong();
        AtomicLong seen = new AtomicLong();
        Collected c = Collected.read(longLine(length), new CaptureMonitor() {
            @Override
            public void progress(long done, long total) {
                calls.incrementAndGet();
                seen.set(done);
            }
        });
        assertEquals(2, c.report.lines());
        assertEquals("2@" + (length + 1) + "=last", c.lines().get(1));
        assertEquals(length - 65_536, c.gaps.get(0).amount());
        assertEquals(length + 5, seen.get());
        assertTrue(calls.get() <= length / 65_536 + 2, "progress told " + calls);
    }

    @Test
    void tellsProgressRarelyAndItsEnd() {
        byte[] bytes = "a line\n".repeat(40_000).getBytes(StandardCharsets.US_ASCII);
        List<Long> told = new ArrayList<>();
        Collected.read(new Trickle(bytes, new Random(20260106)), new CaptureMonitor() {
            @Override
            public void progress(long done, long total) {
                told.add(done);
                assertEquals(-1, total);
            }
        });
        assertEquals(5, told.size());
        assertEquals(bytes.length, told.get(4));
        assertTrue(told.get(1) - told.get(0) >= 65_536);
    }

    @Test
    void stopsWhenCancelled() {
        AtomicLong asked = new AtomicLong();
        Collected c = Collected.read(longLine(1L << 40), new CaptureMonitor() {
            @Override
            public boolean cancelled() {
                return asked.incrementAndGet() > 5;
            }
        });
        assertFalse(c.report.failed());
        assertTrue(c.report.bytes() < 1 << 20);
        assertTrue(c.report.problems().toString().contains("cancelled after "));
    }

    @Test
    void reportsASourceThatBreaks() {
        InputStream in = new InputStream() {
            private boolean given;

            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] b, int off, int len) throws IOException {
                if (given) {
                    throw new IOException("Input/output error");
                }
                given = true;
                Arrays.fill(b, off, off + 200, (byte) '\n');
                return 200;
            }
        };
        Collected c = Collected.read(in, CaptureMonitor.NONE);
        assertEquals(200, c.report.lines());
        assertFalse(c.report.failed());
        assertEquals(List.of("cannot be read beyond byte 200: Input/output error"), c.report.problems());
        assertEquals(c.logs.keySet(), c.ended);
    }

    @Test
    void separatesBoots() {
        String boot = "[    0.000000] microcode: updated early\n[    0.000000] Linux version 6.1.0\n[   20.000000] x\n[   19.500000] y\n";
        Collected c = Collected.text("U-Boot 2016\n" + boot + "Linux version 6.1 (a program says)\n" + boot);
        Origin first = Origin.ofFile("the file");
        assertEquals(List.of(first, first.nextBoot()), new ArrayList<>(c.logs.keySet()));
        assertEquals(6, c.logs.get(first).size());
        assertEquals(7, c.logs.get(first.nextBoot()).get(0).number());
        assertEquals(c.logs.keySet(), c.ended);
    }

    @Test
    void separatesBootsOfArmAndOfShortLogs() {
        String boot = "[    0.000000] Booting Linux on physical CPU 0x0\n[    0.000000] Linux version 6.1.0\n[    2.000000] x\n";
        assertEquals(3, Collected.text(boot + boot + boot).logs.size());
        assertEquals(2, Collected.text("Linux version 2.6.18\nx\nLinux version 2.6.18\n").logs.size());
        assertEquals(1, Collected.text("[  100.000000] x\n[   90.000000] y\n[    1.500000] z\n").logs.size());
        assertEquals(1, Collected.text("[    9.000000] x\n[    0.500000] y\n").logs.size());
        assertEquals(2, Collected.text("[   11.000000] x\n[    0.500000] y\n").logs.size());
    }

    @Test
    void separatesHosts() {
        Collected c = Collected.text("""
                Nov 22 19:22:01 alpha kernel: [    1.000000] a
                Nov 22 19:22:01 beta kernel: [    1.000000] b
                  continued
                Nov 22 19:22:02 alpha sshd[9]: hello
                """);
        Origin alpha = new Origin(Transport.FILE, "alpha", null, "the file", 0);
        Origin beta = new Origin(Transport.FILE, "beta", null, "the file", 0);
        assertEquals(List.of("a", "sshd[9]: hello"), c.logs.get(alpha).stream().map(LogLine::text).toList());
        assertEquals(List.of("b", "  continued"), c.logs.get(beta).stream().map(LogLine::text).toList());
        assertEquals(2, c.ended.size());
    }

    @Test
    void keepsAConsoleTogetherWhenADaemonPrintsOnIt() {
        Collected c = Collected.text("[    1.000000] a\nNov 22 19:22:01 alpha kernel: x\nb\n");
        assertEquals(List.of("a", "b"), c.logs.get(Origin.ofFile("the file")).stream().map(LogLine::text).toList());
    }

    @Test
    void separatesRecordsThatRanTogether() {
        Collected c = Collected.text("a\nStarting x...[    1.000000] BUG: y[    1.000001] Oops: z\n[    2.000000] b\n");
        assertEquals(List.of("1@0=a", "2@2=Starting x...", "2@2=BUG: y", "2@2=Oops: z", "3@59=b"), c.lines());
        assertEquals(4000, Collected.text("[    1.000000] x".repeat(4000)).report.lines());
    }

    @Test
    void boundsTheNumberOfHosts() {
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            b.append("Nov 22 19:22:01 h").append(i).append(" kernel: x\n");
        }
        Collected c = Collected.text(b.toString());
        assertEquals(257, c.logs.size());
        assertEquals(744, c.logs.get(Origin.ofFile("the file")).size());
    }

    @Test
    void tellsWhatTheConsoleDropped() {
        Collected c = Collected.text("[    1.000000] a\n** 17 printk messages dropped **\n** replaying previous printk message **\n");
        assertEquals(1, c.gaps.size());
        assertEquals(17, c.gaps.get(0).amount());
        assertEquals(2, c.gaps.get(0).afterLine());
    }

    /** The splitter agrees with a plain one on random bytes cut into random reads. */
    @Test
    void agreesWithASimpleSplitter() {
        Random random = new Random(20260102);
        for (int round = 0; round < 2000; round++) {
            int length = random.nextInt(400);
            ByteArrayOutputStream b = new ByteArrayOutputStream();
            for (int i = 0; i < length; i++) {
                int kind = random.nextInt(40);
                b.write(kind == 0 ? '\n' : kind == 1 ? '\r' : kind == 2 ? 0xe9 : 'a' + random.nextInt(26));
            }
            byte[] bytes = b.toByteArray();
            List<String> expected = new ArrayList<>();
            for (String s : new String(bytes, StandardCharsets.ISO_8859_1).split("\n", -1)) {
                expected.add(s.replaceAll("\r+$", ""));
            }
            if (expected.get(expected.size() - 1).isEmpty()
                    && (bytes.length == 0 || bytes[bytes.length - 1] == '\n')) {
                expected.remove(expected.size() - 1);
            }
            List<String> seen = new ArrayList<>();
            Collected.read(new Trickle(bytes, random), CaptureMonitor.NONE).logs.values().forEach(l -> l.forEach(x -> seen.add(x.raw())));
            assertEquals(expected, seen);
        }
    }
}
