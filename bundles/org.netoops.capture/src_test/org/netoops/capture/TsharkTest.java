// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netoops.wire.Datagram;

/**
 * Agreement with tshark on time, addresses, ports and payload of every UDP datagram: of files of each link type, with VLAN tags, options, extension
 * headers, fragments and cut packets, in both byte orders and formats, and of real captures. Skipped where tshark is not installed.
 */
class TsharkTest {

    private record Sent(byte[] frame, int original) {
    }

    @TempDir
    private Path dir;

    @BeforeAll
    static void installed() {
        boolean there = Stream.of(System.getenv().getOrDefault("PATH", "").split(":")).anyMatch(p -> Files.isExecutable(Path.of(p, "tshark")));
        Assumptions.assumeTrue(there, "tshark is not installed, so there is nothing to agree with");
    }

    /** Frames of everything that a link can carry. */
    private static List<Sent> frames(int link) {
        Random random = new Random(link);
        List<byte[]> whole = new ArrayList<>();
        List<byte[]> cut = new ArrayList<>();
        for (boolean v4 : new boolean[] {true, false}) {
            if (!Links.carries(link, v4)) {
                continue;
            }
            for (int i = 0; i < 6; i++) {
                byte[] frame = frame(v4, i, 10 + random.nextInt(1200));
                cut.add(Links.relink(link, frame));
                whole.add(Links.relink(link, frame));
                whole.add(Links.relink(link, v4 ? options(frame) : extensions(frame)));
                List<byte[]> fragments = Fragments.of(frame(v4, i, 2000 + random.nextInt(60_000)), 100 + i, 1480);
                if (i % 2 == 1) {
                    Collections.shuffle(fragments, random);
                }
                fragments.forEach(f -> whole.add(Links.relink(link, f)));
                if (link == 1 || link == 113 || link == 276) {
                    whole.add(Links.tagged(link, Links.relink(link, frame), 0x8100));
                    whole.add(Links.tagged(link, Links.relink(link, frame), 0x88a8, 0x8100));
                    whole.add(Links.tagged(link, Links.relink(link, frame), 0x9100, 0x9100, 0x8100));
                }
                if (link == 1) {
                    whole.add(Links.pppoe(frame));
                    whole.add(Links.snap(frame));
                    whole.add(Arrays.copyOf(frame(v4, i, 3), 70));
                }
            }
        }
        List<Sent> sent = new ArrayList<>();
        whole.forEach(f -> sent.add(new Sent(f, f.length)));
        cut.forEach(f -> sent.add(new Sent(Arrays.copyOf(f, 96), Math.max(96, f.length))));
        return sent;
    }

    private static byte[] frame(boolean v4, int n, int length) {
        String text = "[    1.000000] " + "x".repeat(length) + n + "\n";
        return UdpEncoder.frame(v4 ? Frames.v4(n, text) : Frames.v6(n, text));
    }

    private static byte[] options(byte[] v4) {
        byte[] f = Frames.with(Frames.insert(v4, 34, 1, 1, 1, 0, 1, 1, 1, 0), 14, 0x47);
        int length = f.length - 14;
        return Frames.with(f, 16, length >> 8, length & 0xff);
    }

    private static byte[] extensions(byte[] v6) {
        byte[] f = Frames.insert(v6, 54, 60, 0, 1, 4, 0, 0, 0, 0, 44, 0, 1, 4, 0, 0, 0, 0, 17, 0, 0, 0, 0, 0, 0, 1);
        int length = f.length - 54;
        return Frames.with(f, 18, length >> 8, length & 0xff, 0);
    }

    static Stream<Integer> links() {
        return Links.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("links")
    void agreesOnPcap(int link) throws IOException, InterruptedException {
        for (ByteOrder order : List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)) {
            Path file = dir.resolve("a.pcap");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                PcapWriter w = new PcapWriter(out, order, order == ByteOrder.BIG_ENDIAN, link);
                int i = 0;
                for (Sent s : frames(link)) {
                    w.frame(Frames.TIME.plusMillis(i++), s.frame, s.original);
                }
            }
            agree(file, 24);
        }
    }

    /** All link types in one file, each in a section of its own, in turns of byte order. */
    @Test
    void agreesOnPcapng() throws IOException, InterruptedException {
        Path file = dir.resolve("a.pcapng");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            int i = 0;
            for (int link : Links.ALL) {
                PcapngWriter w = new PcapngWriter(out, i % 2 == 0 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN, link);
                for (Sent s : frames(link)) {
                    w.frame(Frames.TIME.plusMillis(i++), s.frame, s.original, i % 3 == 0 ? "packet " + i : null);
                }
            }
        }
        agree(file, 300);
    }

    @Test
    void agreesOnRealCaptures() throws IOException, InterruptedException {
        for (String name : List.of("x86_64-og_bug", "aarch64-og_badptr", "s390x-og_badptr", "i686-og_div0")) {
            agree(Files.write(dir.resolve("real.pcap"), Collected.fixture(name + ".pcap")), 200);
        }
    }

    /** Those of a corpus beside the working tree, when there is one. */
    @Test
    void agreesOnACorpus() throws IOException, InterruptedException {
        String given = System.getenv("NETOOPS_CORPUS");
        Path corpus = (given == null ? Path.of("../../../shared/corpus") : Path.of(given)).resolve("qemu");
        Assumptions.assumeTrue(Files.isDirectory(corpus), "there is no corpus with captures beside the working tree");
        List<Path> captures;
        try (Stream<Path> walk = Files.walk(corpus)) {
            captures = walk.filter(p -> p.toString().endsWith(".pcap")).sorted().toList();
        }
        // every tenth: a kernel's captures are much alike
        for (int i = 0; i < captures.size(); i += 10) {
            agree(captures.get(i), 100);
        }
    }

    private static void agree(Path file, int atLeast) throws IOException, InterruptedException {
        List<String> theirs = tshark(file);
        assertTrue(theirs.size() >= atLeast, file + ": tshark sees " + theirs.size());
        List<String> ours = new ArrayList<>();
        CaptureSink sink = new Collected() {
            @Override
            public void datagram(Datagram d) {
                ours.add(row(d));
            }
        };
        Captures.read(file, sink, CaptureOptions.DEFAULT, CaptureMonitor.NONE, r -> assertTrue(!r.failed(), r.toString()));
        for (int i = 0; i < Math.min(ours.size(), theirs.size()); i++) {
            assertEquals(theirs.get(i), ours.get(i), file + ": datagram " + (i + 1));
        }
        assertEquals(theirs.size(), ours.size(), file.toString());
    }

    private static String row(Datagram d) {
        Instant t = d.time();
        return "%d.%09d|%s|%d|%s|%d|%s".formatted(t.getEpochSecond(), t.getNano(), HexFormat.of().formatHex(d.from().getAddress().getAddress()),
                d.from().getPort(), HexFormat.of().formatHex(d.to().getAddress().getAddress()), d.to().getPort(), HexFormat.of().formatHex(d.payload()));
    }

    private static List<String> tshark(Path file) throws IOException, InterruptedException {
        Path err = Files.createTempFile("tshark", ".err");
        Process p = new ProcessBuilder("tshark", "-n", "-r", file.toString(), "-Y", "udp", "-T", "fields", "-E", "separator=|",
                "-e", "frame.time_epoch", "-e", "ip.src", "-e", "ipv6.src", "-e", "udp.srcport", "-e", "ip.dst", "-e", "ipv6.dst",
                "-e", "udp.dstport", "-e", "udp.payload").redirectError(err.toFile()).start();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        p.getInputStream().transferTo(out);
        assertEquals(0, p.waitFor(), Files.readString(err));
        Files.delete(err);
        List<String> rows = new ArrayList<>();
        for (String line : out.toString(StandardCharsets.US_ASCII).lines().toList()) {
            String[] f = line.split("\\|", -1);
            String[] time = f[0].split("\\.");
            rows.add(time[0] + "." + (time[1] + "000000000").substring(0, 9) + "|" + address(f[1] + f[2]) + "|" + f[3] + "|" + address(f[4] + f[5]) + "|"
                    + f[6] + "|" + f[7]);
        }
        return rows;
    }

    private static String address(String ip) {
        return HexFormat.of().formatHex(Frames.address(ip, 0).getAddress().getAddress());
    }
}
