// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netoops.log.Gap;
import org.netoops.log.LogLine;
import org.netoops.log.Origin;
import org.netoops.log.Transport;
import org.netoops.wire.Datagram;

/** Captures of real kernels, made captures of every layout, and damaged ones. */
class PcapFormatTest {

    private static final String LINE = "[    1.000000] hello\n";

    private static List<LogLine> of(Collected c, Transport t) {
        return c.logs.entrySet().stream().filter(e -> e.getKey().transport() == t).flatMap(e -> e.getValue().stream()).toList();
    }

    /** The counts of datagrams are what tshark says of the same files. */
    @ParameterizedTest
    @CsvSource({"x86_64-og_bug, 453, 58", "aarch64-og_badptr, 303, 54", "s390x-og_badptr, 199, 36", "i686-og_div0, 438, 64"})
    void readsRealCaptures(String name, int basic, int extended) {
        Collected c = Collected.read(Collected.fixture(name + ".pcap"));
        assertEquals("pcap", c.report.format());
        assertEquals(List.of(), c.report.problems());
        assertFalse(c.report.failed());
        assertEquals(basic, c.datagrams.stream().filter(d -> d.to().getPort() == 6666).count());
        assertEquals(extended, c.datagrams.stream().filter(d -> d.to().getPort() == 6667).count());
        assertEquals(basic + extended, c.report.datagrams());
        for (int i = 0; i < c.datagrams.size(); i++) {
            assertEquals(i + 1, c.datagrams.get(i).sequence());
        }
        assertEquals(c.logs.keySet(), c.ended);
        for (Origin o : c.logs.keySet()) {
            assertEquals("the file", o.file());
            assertEquals("10.0.2.15", o.host());
        }
        Collected console = Collected.read(Collected.fixture(name + ".log"));
        List<String> crash = crash(of(console, Transport.FILE));
        assertTrue(crash.size() > 20, crash.toString());
        assertEquals(crash, crash(of(c, Transport.NETCONSOLE_BASIC)));
    }

    /** The lines of the crash from the one about the process, which every architecture prints. */
    private static List<String> crash(List<LogLine> log) {
        List<String> all = new ArrayList<>();
        boolean in = false;
        for (LogLine l : log) {
            in |= l.text().startsWith("CPU: ") && l.text().contains(" PID: ");
            if (in) {
                all.add(l.raw());
            }
            if (in && l.text().startsWith("---[ end trace")) {
                break;
            }
        }
        return all;
    }

    @ParameterizedTest
    @CsvSource({"true, true", "true, false", "false, true", "false, false"})
    void readsBothByteOrdersAndResolutions(boolean big, boolean nanos) {
        byte[] file = Frames.pcap(big ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN, nanos, 1,
                List.of(UdpEncoder.frame(Frames.v4(1, LINE)), UdpEncoder.frame(Frames.v6(2, LINE))));
        Collected c = Collected.read(file);
        assertEquals(2, c.datagrams.size());
        assertEquals(nanos ? Frames.TIME : Frames.TIME.truncatedTo(ChronoUnit.MICROS), c.datagrams.get(0).time());
        assertEquals(List.of("1@1=hello", "1@2=hello"), c.lines());
    }

    private static void assertSame(Datagram expected, Datagram seen) {
        assertEquals(expected.from(), seen.from());
        assertEquals(expected.to(), seen.to());
        assertEquals(expected.time(), seen.time());
        assertArrayEquals(expected.payload(), seen.payload());
    }

    @Test
    void readsWhatIsWritten() throws IOException {
        List<Datagram> sent = new ArrayList<>();
        Random random = new Random(20260103);
        for (int i = 0; i < 300; i++) {
            String text = LINE + "x".repeat(random.nextInt(3000)) + "\n";
            sent.add(i % 2 == 0 ? Frames.v4(i + 1, text) : Frames.v6(i + 1, text));
        }
        sent.add(Frames.v4(301, "x".repeat(65_507)));
        sent.add(Frames.v6(302, "x".repeat(65_527)));
        sent.add(Frames.v4(303, ""));
        ByteArrayOutputStream b = new ByteArrayOutputStream();
        PcapWriter w = new PcapWriter(b);
        for (Datagram d : sent) {
            w.write(d);
        }
        Collected c = Collected.read(b.toByteArray());
        assertEquals(sent.size(), c.datagrams.size());
        for (int i = 0; i < sent.size(); i++) {
            assertSame(sent.get(i), c.datagrams.get(i));
        }
        assertThrows(IllegalArgumentException.class, () -> w.write(Frames.v4(304, "x".repeat(65_508))));
        assertThrows(IllegalArgumentException.class, () -> w.write(Frames.v6(304, "x".repeat(65_528))));
    }

    @Test
    void writesTheChecksumsThatKernelsWrite() {
        // a frame that a kernel made: with the made-up Ethernet addresses, time to live and identification aside, ours is the same
        byte[] file = Collected.fixture("x86_64-og_bug.pcap");
        int length = ByteBuffer.wrap(file, 32, 4).order(ByteOrder.LITTLE_ENDIAN).getInt();
        byte[] kernel = Arrays.copyOfRange(file, 40, 40 + length);
        byte[] ours = UdpEncoder.frame(Collected.read(file).datagrams.get(0));
        assertArrayEquals(Arrays.copyOfRange(kernel, 34, length), Arrays.copyOfRange(ours, 34, length), "UDP header with checksum, and payload");
        long sum = 0;
        for (int i = 14; i < 34; i += 2) {
            sum += (ours[i] & 0xff) << 8 | ours[i + 1] & 0xff;
        }
        assertEquals(0xffff, (sum & 0xffff) + (sum >> 16), "IPv4 header checksum");
    }

    @Test
    void writesMixedFamilies() throws IOException {
        ByteArrayOutputStream b = new ByteArrayOutputStream();
        new PcapWriter(b).write(Frames.datagram(1, "10.0.2.15", "::", 6666, LINE));
        assertEquals(Frames.address("10.0.2.15", 6665), Collected.read(b.toByteArray()).datagrams.get(0).from());
    }

    private static void readsOne(int linkType, byte[] frame) {
        Collected c = Collected.read(Frames.pcap(ByteOrder.LITTLE_ENDIAN, true, linkType, List.of(frame)));
        assertEquals(List.of("1@1=hello"), c.lines(), c.report.toString());
        assertEquals(List.of(), c.report.problems());
        assertArrayEquals(LINE.getBytes(), c.datagrams.get(0).payload());
    }

    @Test
    void readsEveryLayout() {
        byte[] v4 = UdpEncoder.frame(Frames.v4(1, LINE));
        byte[] v6 = UdpEncoder.frame(Frames.v6(1, LINE));
        readsOne(1, Arrays.copyOf(v4, v4.length + 20));
        readsOne(1, Frames.insert(v4, 12, 0x81, 0, 0, 7));
        readsOne(1, Frames.insert(v6, 12, 0x88, 0xa8, 0, 7, 0x81, 0, 0, 8));
        byte[] options = Frames.insert(v4, 34, 1, 1, 1, 0, 1, 1, 1, 0);
        options = Frames.with(options, 14, 0x47);
        readsOne(1, Frames.with(options, 17, options[17] + 8));
        // hop-by-hop, destination options of 16 bytes, authentication, and a fragment header of a whole packet
        byte[] extensions = Frames.insert(v6, 54, 60, 0, 0, 0, 0, 0, 0, 0, 51, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                44, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17, 0, 0, 0, 0, 0, 0, 1);
        extensions = Frames.with(extensions, 20, 0);
        readsOne(1, Frames.with(extensions, 19, extensions[19] + 44));
        readsOne(101, Frames.relink(v4));
        readsOne(12, Frames.relink(v6));
        readsOne(0, Frames.relink(v4, 2, 0, 0, 0));
        readsOne(108, Frames.relink(v6, 0, 0, 0, 24));
        readsOne(113, Frames.relink(v4, 0, 0, 0, 1, 0, 6, 1, 2, 3, 4, 5, 6, 0, 0, 8, 0));
        readsOne(276, Frames.relink(v6, 0x86, 0xdd, 0, 0, 0, 0, 0, 1, 0, 1, 0, 6, 1, 2, 3, 4, 5, 6, 0, 0));
    }

    private static String problemOf(byte[] file) {
        Collected c = Collected.read(file);
        assertEquals(0, c.report.datagrams());
        return c.report.problems().get(0);
    }

    @Test
    void saysWhatItSkips() {
        byte[] v4 = UdpEncoder.frame(Frames.v4(1, LINE));
        assertEquals("1 packets with impossible lengths skipped", problemOf(Frames.pcap(Frames.with(v4, 38, 0xff, 0xff))));
        assertEquals("1 packets with impossible lengths skipped", problemOf(Frames.pcap(Frames.with(v4, 16, 0, 5))));
        assertEquals("1 packets with impossible lengths skipped", problemOf(Frames.pcap(Frames.with(v4, 14, 0x41))));
        assertEquals("no datagrams with kernel text in 1 packets", problemOf(Frames.pcap(Frames.with(v4, 23, 6))));
        assertTrue(problemOf(Frames.pcap(ByteOrder.BIG_ENDIAN, true, 147, List.of(v4))).contains("link of type 147"));
    }

    @Test
    void readsPacketsThatWereCapturedInPart() {
        byte[] frame = UdpEncoder.frame(Frames.v4(1, LINE));
        byte[] file = Frames.pcap(Arrays.copyOf(frame, frame.length - 5), frame);
        file[36] = (byte) frame.length;
        Collected c = Collected.read(file);
        assertEquals("[    1.000000] h", new String(c.datagrams.get(0).payload()));
        assertEquals(2, c.datagrams.size());
        assertEquals(2, c.report.problems().size(), c.report.problems().toString());
        assertEquals(1, c.gaps.size());
        assertEquals(Gap.Kind.TRUNCATED, c.gaps.get(0).kind());
        assertEquals(5, c.gaps.get(0).amount());
        assertEquals("packet captured in part: the last 5 bytes of datagram 1 are missing", c.gaps.get(0).detail());
    }

    @Test
    void readsWrongChecksumsAndSaysSo() {
        byte[] frame = UdpEncoder.frame(Frames.v4(1, LINE));
        byte[] wrong = Frames.with(frame, 40, frame[40] ^ 1);
        byte[] none = Frames.with(frame, 40, 0, 0);
        Collected c = Collected.read(Frames.pcap(frame, wrong, none));
        assertEquals(3, c.report.datagrams());
        assertEquals(List.of("1 datagrams have a wrong UDP checksum: read all the same; usual when the sender's network card computes it"),
                c.report.problems());
    }

    @Test
    void readsTheModifiedFormat() {
        byte[] file = Frames.pcap(ByteOrder.LITTLE_ENDIAN, false, 1, List.of(UdpEncoder.frame(Frames.v4(1, LINE)), UdpEncoder.frame(Frames.v4(2, LINE))));
        int record = 16 + 42 + LINE.length();
        byte[] modified = Frames.with(Frames.insert(Frames.insert(file, 40 + record, 0, 0, 0, 1, 8, 0, 0, 0), 40, 0, 0, 0, 1, 8, 0, 0, 0), 0, 0x34, 0xcd);
        Collected c = Collected.read(modified);
        assertEquals(List.of(), c.report.problems());
        assertEquals(2, c.datagrams.size());
    }

    @Test
    void leavesOtherTrafficAlone() {
        byte[] dns = UdpEncoder.frame(Frames.datagram(1, "10.0.2.15", "8.8.8.8", 53, "\u0012\u0034\u0001\0\0\1\0\0\0\0\0\0\3www\7example\3org"));
        byte[] quic = UdpEncoder.frame(Frames.datagram(2, "10.0.2.15", "8.8.8.8", 443, "\u00c3\0\0\0\1\u0008abc"));
        byte[] ssdp = UdpEncoder.frame(Frames.datagram(3, "10.0.2.15", "239.255.255.250", 1900, "M-SEARCH * HTTP/1.1\r\n"));
        byte[] odd = UdpEncoder.frame(Frames.datagram(4, "10.0.2.15", "10.0.2.2", 5555, "before\n"));
        byte[] first = UdpEncoder.frame(Frames.datagram(5, "10.0.2.15", "10.0.2.2", 5555, LINE));
        byte[] second = UdpEncoder.frame(Frames.datagram(6, "10.0.2.15", "10.0.2.2", 5555, "without time\n"));
        byte[] extended = UdpEncoder.frame(Frames.datagram(7, "10.0.2.15", "10.0.2.2", 5556, "6,1,2000000,-;record\n"));
        Collected c = Collected.read(Frames.pcap(dns, quic, ssdp, odd, first, second, extended));
        assertEquals(3, c.report.datagrams());
        assertEquals(List.of("hello", "record", "without time"), c.logs.values().stream().flatMap(List::stream).map(LogLine::text).sorted().toList());
        assertEquals(List.of("4 UDP datagrams of other programs, without kernel text: not read"), c.report.problems());
    }

    private static byte[] small() {
        return Frames.pcap(UdpEncoder.frame(Frames.v4(1, LINE)), UdpEncoder.frame(Frames.v6(2, LINE)), UdpEncoder.frame(Frames.v4(3, LINE)));
    }

    @Test
    void readsEveryTruncation() {
        byte[] whole = small();
        int v4 = 16 + 42 + LINE.length();
        int v6 = v4 + 20;
        for (int n = 0; n < whole.length; n++) {
            Collected c = Collected.read(Arrays.copyOf(whole, n));
            int records = n < 24 + v4 ? 0 : n < 24 + v4 + v6 ? 1 : n < 24 + 2 * v4 + v6 ? 2 : 3;
            boolean boundary = n == 24 || n == 24 + v4 || n == 24 + v4 + v6;
            assertEquals(records, c.report.datagrams(), "cut at " + n);
            if (n >= 4) {
                assertEquals(n < 24, c.report.failed(), "cut at " + n);
                assertEquals(!boundary || records == 0, !c.report.problems().isEmpty(), "cut at " + n + c.report.problems());
            }
            assertEquals(c.logs.keySet(), c.ended);
        }
    }

    @Test
    void boundsLyingLengths() {
        for (int lie : new int[] {262_145, Integer.MAX_VALUE, -1, Integer.MIN_VALUE}) {
            byte[] file = small();
            ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(24 + 16 + 42 + LINE.length() + 8, lie);
            Collected c = Collected.read(file);
            assertEquals(1, c.report.datagrams());
            assertFalse(c.report.failed());
            assertTrue(c.report.problems().get(0).startsWith("record 2 at byte 103 claims " + (lie & 0xffffffffL)), c.report.problems().toString());
        }
        byte[] file = small();
        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(32, 262_144);
        assertTrue(Collected.read(file).report.problems().get(0).startsWith("the last record, at byte 24, is cut"));
    }

    /** Real captures with random damage: nothing is thrown and every log that began ends. */
    @Test
    void survivesDamage() {
        Random random = new Random(20260104);
        byte[][] seeds = {Collected.fixture("s390x-og_badptr.pcap"), small(), Collected.fixture("s390x-og_badptr.log")};
        for (int round = 0; round < 1500; round++) {
            byte[] file = seeds[round % seeds.length].clone();
            for (int n = 1 + random.nextInt(40); n > 0; n--) {
                int at = random.nextInt(3) == 0 ? random.nextInt(Math.min(200, file.length)) : random.nextInt(file.length);
                file[at] = (byte) (random.nextBoolean() ? random.nextInt(256) : file[at] ^ 1 << random.nextInt(8));
            }
            int length = random.nextInt(4) == 0 ? random.nextInt(file.length) : file.length;
            Collected c = Collected.read(new Trickle(Arrays.copyOf(file, length), random), CaptureMonitor.NONE);
            assertTrue(c.ended.containsAll(c.logs.keySet()));
            assertTrue(c.report.failed() || c.report.bytes() == length || !c.report.problems().isEmpty());
        }
    }
}
