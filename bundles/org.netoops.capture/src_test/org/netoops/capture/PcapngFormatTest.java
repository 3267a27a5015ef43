// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteOrder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netoops.wire.Datagram;

/** Blocks of every kind, sections, interfaces, clocks and damage. */
class PcapngFormatTest {

    private static final String LINE = "[    1.000000] hello\n";
    private static final byte[] FRAME = UdpEncoder.frame(Frames.v4(1, LINE));

    private static List<Instant> times(PcapngBuilder b) {
        Collected c = Collected.read(b.bytes());
        assertEquals("pcapng", c.report.format());
        assertEquals(List.of(), c.report.problems());
        return c.datagrams.stream().map(Datagram::time).toList();
    }

    @Test
    void readsWhatIsWritten() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PcapngWriter w = new PcapngWriter(out);
        List<Datagram> sent = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            Datagram d = i % 2 == 0 ? Frames.v4(i, LINE + "x".repeat(i)) : Frames.v6(i, LINE + "x".repeat(i));
            sent.add(d);
            w.write(d, i % 3 == 0 ? null : "comment " + "\u00fc".repeat(i));
        }
        w.write(Frames.v4(99, "x".repeat(65_507)), "\u00fc".repeat(70_000));
        Collected c = Collected.read(out.toByteArray());
        assertEquals(List.of(), c.report.problems());
        assertEquals(51, c.datagrams.size());
        for (int i = 0; i < 50; i++) {
            assertEquals(sent.get(i).from(), c.datagrams.get(i).from());
            assertEquals(sent.get(i).to(), c.datagrams.get(i).to());
            assertEquals(sent.get(i).time(), c.datagrams.get(i).time());
            assertArrayEquals(sent.get(i).payload(), c.datagrams.get(i).payload());
        }
        assertThrows(IllegalArgumentException.class, () -> w.write(Frames.v4(1, "x".repeat(65_508))));
    }

    @ParameterizedTest
    @CsvSource({
        "6, 0, 1700000000123456, 2023-11-14T22:13:20.123456Z", "9, 0, 1700000000123456789, 2023-11-14T22:13:20.123456789Z",
        "0, 5, 1700000000, 2023-11-14T22:13:25Z", "3, -5, 1700000000123, 2023-11-14T22:13:15.123Z",
        "12, 1700000000, 123456789012, 2023-11-14T22:13:20.123456789Z", "19, 0, 123456789012345678, 1970-01-01T00:00:00.012345678Z",
        "28, 0, 9000000000000000000, 1970-01-01T00:00:00Z", "127, 0, 1, 1970-01-01T00:00:00Z",
        "128, 0, 1700000000, 2023-11-14T22:13:20Z", "138, 0, 1740800000512, 2023-11-14T22:13:20.5Z",
        "160, 1, 2147483648, 1970-01-01T00:00:01.5Z", "192, 0, -9223372036854775808, 1970-01-01T00:00:00.5Z", "200, 0, -1, 1970-01-01T00:00:00.003906249Z"})
    void knowsClocksOfEveryKind(int resolution, long offset, long ticks, Instant time) {
        assertEquals(time, new CaptureClock(resolution, offset).time(ticks));
        for (ByteOrder order : List.of(ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN)) {
            PcapngBuilder b = new PcapngBuilder(order).section().describe(1, 0, resolution, offset).enhanced(0, ticks, FRAME);
            assertEquals(List.of(time), times(b));
        }
    }

    @Test
    void keepsTimesItCannotTell() {
        assertNull(new CaptureClock(0, 0).time(-1));
        assertNull(new CaptureClock(0, Long.MAX_VALUE).time(Long.MAX_VALUE));
        assertNull(new CaptureClock(0, Long.MIN_VALUE).time(0));
        Collected c = Collected.read(new PcapngBuilder(ByteOrder.BIG_ENDIAN).section().describe(1, 0, 0, 0).enhanced(0, -1, FRAME).bytes());
        assertEquals(1, c.datagrams.size());
        assertEquals(List.of("1 packets have an impossible time of capture: they were given that of the packet before"), c.report.problems());
    }

    @Test
    void readsSectionsOfBothByteOrdersWithInterfacesOfTheirOwn() {
        PcapngBuilder b = new PcapngBuilder(ByteOrder.BIG_ENDIAN).section().describe(101, 0, 6, 0).describe(1, 0, 9, 0)
                .enhanced(1, 2_000_000_000L, FRAME).enhanced(0, 3_000_000, Frames.relink(FRAME)).packet(1, 4_000_000_000L, 0, FRAME);
        b.order(ByteOrder.LITTLE_ENDIAN).section().describe(113, 0, 6, 0).enhanced(0, 5_000_000, Links.relink(113, FRAME));
        assertEquals(List.of(2L, 3L, 4L, 5L), times(b).stream().map(Instant::getEpochSecond).toList());
    }

    @Test
    void skipsBlocksThatHoldNoPackets() {
        PcapngBuilder b = new PcapngBuilder(ByteOrder.LITTLE_ENDIAN).section().block(4, new byte[16]).describe(1, 0, 6, 0)
                .block(5, new byte[12]).block(10, new byte[400_000]).enhanced(0, 1, FRAME).block(5, new byte[12]);
        assertEquals(1, times(b).size());
        Collected c = Collected.read(b.block(0x0bad, new byte[300_000]).block(9, new byte[8]).enhanced(0, 2, FRAME).bytes());
        assertEquals(2, c.datagrams.size());
        assertEquals(List.of("2 blocks of unknown kinds skipped"), c.report.problems());
    }

    @Test
    void readsSimplePacketsWhichHaveNoTime() {
        PcapngBuilder b = new PcapngBuilder(ByteOrder.BIG_ENDIAN).section().describe(1, 70_000, 6, 0).enhanced(0, 7_000_000, FRAME).simple(FRAME, FRAME.length);
        b.section().describe(1, 60, 6, 0).simple(Arrays.copyOf(FRAME, 60), FRAME.length);
        Collected c = Collected.read(b.bytes());
        assertEquals(List.of(7L, 7L, 7L), c.datagrams.stream().map(d -> d.time().getEpochSecond()).toList());
        assertEquals(List.of(21, 21, 18), c.datagrams.stream().map(d -> d.payload().length).toList());
        assertTrue(c.report.problems().contains("2 packets have no time of capture: they were given that of the packet before"), c.report.toString());
        assertEquals(1, c.gaps.size());
    }

    @Test
    void tellsWhatTheCaptureProgramLost() {
        PcapngBuilder b = new PcapngBuilder(ByteOrder.BIG_ENDIAN).section().describe(1, 0, 6, 0).packet(0, 1, 4, FRAME).packet(0, 1, 0xffff, FRAME).dropped(3, 5);
        List<String> problems = Collected.read(b.bytes()).report.problems();
        assertTrue(problems.contains("7 packets were lost by the network interface while capturing"), problems.toString());
        assertTrue(problems.contains("5 packets were lost by the operating system while capturing: the capture program could not keep up"), problems.toString());
    }

    private static String stops(byte[] damaged) {
        Collected c = Collected.read(damaged);
        assertEquals(1, c.datagrams.size());
        assertFalse(c.report.failed());
        return c.report.problems().get(0);
    }

    @Test
    void stopsAtDamagedLengths() {
        byte[] file = new PcapngBuilder(ByteOrder.BIG_ENDIAN).section().describe(1, 0, 6, 0).enhanced(0, 1, FRAME).enhanced(0, 2, FRAME).bytes();
        int second = file.length - (32 + FRAME.length + 3 & ~3);
        String at = "the block at byte " + second;
        assertTrue(stops(Frames.with(file, second + 4, 0, 0, 0, 8)).startsWith(at + " claims a length of 8 bytes: the file is damaged there"));
        assertTrue(stops(Frames.with(file, second + 7, file[second + 7] + 1)).startsWith(at + " claims a length of"));
        assertTrue(stops(Frames.with(file, file.length - 1, 0)).startsWith(at + " has a length of "));
        assertTrue(stops(Frames.with(file, second + 4, 0x7f)).startsWith("the last block, at byte " + second + ", is cut: "));
        assertTrue(stops(Frames.with(file, second, 0x0a, 0x0d, 0x0d, 0x0a)).startsWith(at + " is a section header without a byte order"));
        assertEquals("1 blocks whose lengths contradict each other skipped", stops(Frames.with(file, second + 20, 0, 1)));
        assertEquals("1 packets of interfaces that are not described skipped", stops(Frames.with(file, second + 8, 1)));
    }

    @Test
    void saysWhichVersionItDoesNotKnow() {
        byte[] file = new PcapngBuilder(ByteOrder.BIG_ENDIAN).section().describe(1, 0, 6, 0).enhanced(0, 1, FRAME).bytes();
        Collected c = Collected.read(Frames.with(file, 12, 0, 2));
        assertTrue(c.report.problems().get(0).startsWith("pcapng of version 2 begins at byte 0"), c.report.toString());
    }

    @Test
    void namesLinksItDoesNotKnow() {
        PcapngBuilder b = new PcapngBuilder(ByteOrder.BIG_ENDIAN).section().describe(147, 0, 6, 0).enhanced(0, 1, FRAME);
        assertTrue(Collected.read(b.bytes()).report.failed());
        Collected c = Collected.read(b.describe(1, 0, 6, 0).enhanced(1, 1, FRAME).bytes());
        assertEquals(1, c.datagrams.size());
        assertFalse(c.report.failed());
        assertTrue(c.report.problems().get(0).startsWith("1 packets not read: captured on a link of type 147"), c.report.toString());
    }

    @Test
    void takesTextThatBeginsLikeASectionForText() {
        assertEquals("text", Collected.text("\n\r\r\n[    1.000000] hello\n").report.format());
    }

    @Test
    void readsEveryTruncation() {
        byte[] whole = new PcapngBuilder(ByteOrder.LITTLE_ENDIAN).section().describe(1, 0, 6, 0).enhanced(0, 1, FRAME).enhanced(0, 2, FRAME).bytes();
        int block = 32 + FRAME.length + 3 & ~3;
        for (int n = 12; n < whole.length; n++) {
            Collected c = Collected.read(Arrays.copyOf(whole, n));
            assertEquals(n < whole.length - block ? 0 : 1, c.report.datagrams(), "cut at " + n);
            assertTrue(n == whole.length - block || !c.report.problems().isEmpty(), "cut at " + n);
        }
    }

    @Test
    void survivesDamage() {
        Random random = new Random(20261122);
        byte[] seed = new PcapngBuilder(ByteOrder.LITTLE_ENDIAN).section().describe(1, 0, 6, 0).enhanced(0, 1, FRAME).simple(FRAME, FRAME.length)
                .packet(0, 5, 1, FRAME).dropped(1, 2).section().describe(113, 96, 9, 4).enhanced(0, 2, Links.relink(113, FRAME)).bytes();
        for (int round = 0; round < 4000; round++) {
            byte[] file = seed.clone();
            for (int n = 1 + random.nextInt(8); n > 0; n--) {
                file[random.nextInt(file.length)] = (byte) random.nextInt(256);
            }
            Collected c = Collected.read(new Trickle(file, random), CaptureMonitor.NONE);
            assertTrue(c.ended.containsAll(c.logs.keySet()));
        }
    }
}
