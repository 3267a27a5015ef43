// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Wireshark dissector in {@code kmod} against our own decoder. Needs tshark; its capture was made by our own encoder. */
class DissectorTest {

    private static final Path KMOD = Path.of("../../kmod").toAbsolutePath().normalize();
    private static final Path CAPTURE = KMOD.resolve("tests/netoops-v2.pcap");
    private static final int PCAP_HEADER = 24;
    private static final int RECORD_HEADER = 16;
    private static final int FRAME_HEADER = 42;

    @BeforeAll
    static void tsharkIsThere() {
        try {
            Process p = new ProcessBuilder("tshark", "--version").redirectErrorStream(true).start();
            p.getInputStream().readAllBytes();
            Assumptions.assumeTrue(p.waitFor() == 0, "tshark does not run");
        } catch (IOException e) {
            Assumptions.abort("tshark is not installed");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            Assumptions.abort("interrupted");
        }
    }

    private static List<String> tshark(Path capture, String... more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("tshark", "-X", "lua_script:" + KMOD.resolve("netoops.lua"), "-r", capture.toString()));
        command.addAll(List.of(more));
        Process p = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String out = new String(p.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(p.waitFor(60, TimeUnit.SECONDS));
        assertEquals(0, p.exitValue());
        return out.lines().toList();
    }

    private static String line(NetoopsV2Packet p) {
        HexFormat hex = HexFormat.of();
        byte[] b = p.bytes();
        return String.join("|", hex.formatHex(b, 8, 24), Long.toString(p.bootNanos()), Long.toString(p.dumpSeq()), Integer.toString(p.reason()),
                Integer.toString(p.metaCount()), Integer.toString(p.logCount()), Long.toString(p.streamLength()), Long.toString(p.textLength()),
                Integer.toString(p.chunk()), Integer.toString(p.parityGroup()), Integer.toString(p.keyId()), Integer.toString(p.kind().code()),
                Integer.toString(p.round()), Integer.toString(p.packetNo()), Integer.toString(p.payloadLength()),
                p.tagged() ? hex.formatHex(b, b.length - 16, b.length) : "");
    }

    @Test
    void headerFieldsAndTagAreThoseOfOurDecoder() throws IOException, InterruptedException {
        List<String> args = new ArrayList<>(List.of("-T", "fields", "-E", "separator=|", "-Y", "netoops.tag or netoops.flags.tag == 0"));
        for (String field : "boot_uuid boot_ns dump_seq reason meta_count log_count stream_length text_length chunk parity_group key_id kind round pkt_no payload_length tag"
                .split(" ")) {
            args.addAll(List.of("-e", "netoops." + field));
        }
        List<String> ours = new ArrayList<>();
        for (Datagram d : Captures.datagrams(Files.readAllBytes(CAPTURE))) {
            if (PacketDecoder.decode(d.payload()) instanceof NetoopsV2Packet p) {
                ours.add(line(p));
            }
        }
        assertTrue(ours.size() > 20);
        List<String> theirs = tshark(CAPTURE, args.toArray(String[]::new));
        assertTrue(theirs.containsAll(ours), () -> "of " + ours + "\nnot in " + theirs);
    }

    @Test
    void factsAreThoseOfOurDecoder() throws IOException, InterruptedException {
        Datagram first = Captures.datagrams(Files.readAllBytes(CAPTURE)).getFirst();
        NetoopsV2Packet p = (NetoopsV2Packet) PacketDecoder.decode(first.payload());
        List<V2Field> fields = new ArrayList<>();
        V2FieldReader.read(p.bytes(), p.payloadOffset(), p.payloadOffset() + p.payloadLength(), fields);
        String shown = String.join("\n", tshark(CAPTURE, "-c", "1", "-O", "netoops"));
        assertEquals(22, fields.size());
        assertEquals(fields.stream().map(V2FieldType::of).map(String::valueOf).toList(),
                shown.lines().map(String::strip).filter(l -> l.startsWith("Type: ")).map(l -> l.substring(6)).skip(shown.contains("Type: IPv4") ? 1 : 0).toList());
        for (String part : List.of("release: 6.1.0-56-amd64", "task: pid 131, tgid 130, kworker/1:2", "panic: Fatal exception", "user: lab=rack 4",
                "Time: Nov 18, 2026 11:06:40.123456789 UTC", "registers: x86-64, 21 values", "0xffffffffc0401234", "module: og")) {
            assertTrue(shown.contains(part), part + " in " + shown);
        }
    }

    @Test
    void whatOurDecoderRefusesIsMarked() throws IOException, InterruptedException {
        TreeSet<Long> malformed = new TreeSet<>();
        TreeSet<Long> unsupported = new TreeSet<>();
        for (Datagram d : Captures.datagrams(Files.readAllBytes(CAPTURE))) {
            switch (PacketDecoder.decode(d.payload())) {
                case MalformedPacket m -> malformed.add(d.sequence());
                case UnsupportedPacket u -> unsupported.add(d.sequence());
                case NetoopsV2Packet p when p.kind() == V2Kind.META && V2FieldReader.read(p.bytes(), p.payloadOffset(),
                        p.payloadOffset() + p.payloadLength(), new ArrayList<>()) != null -> malformed.add(d.sequence());
                default -> { }
            }
        }
        assertEquals(3, malformed.size());
        assertEquals(2, unsupported.size());
        assertEquals(malformed, numbers("netoops.malformed"));
        assertEquals(unsupported, numbers("netoops.unsupported"));
    }

    private static TreeSet<Long> numbers(String filter) throws IOException, InterruptedException {
        TreeSet<Long> numbers = new TreeSet<>();
        tshark(CAPTURE, "-Y", filter, "-T", "fields", "-e", "frame.number").forEach(l -> numbers.add(Long.parseLong(l)));
        return numbers;
    }

    @Test
    void noPacketMakesTheDissectorFail(@TempDir Path folder) throws IOException, InterruptedException {
        byte[] pcap = Files.readAllBytes(CAPTURE);
        Random random = new Random(20261122);
        var out = new java.io.ByteArrayOutputStream();
        out.write(pcap, 0, PCAP_HEADER);
        for (int round = 0; round < 100; round++) {
            byte[] changed = pcap.clone();
            for (int at = PCAP_HEADER; at < changed.length;) {
                int n = (int) LittleEndian.u32(changed, at + 8);
                int payload = at + RECORD_HEADER + FRAME_HEADER;
                for (int k = 0; k < 3; k++) {
                    // behind the magic; mostly in headers and facts
                    changed[payload + 4 + random.nextInt(Math.min(n - FRAME_HEADER, 400) - 4)] = (byte) random.nextInt();
                }
                at += RECORD_HEADER + n;
            }
            out.write(changed, PCAP_HEADER, changed.length - PCAP_HEADER);
        }
        Path file = folder.resolve("changed.pcap");
        Files.write(file, out.toByteArray());
        List<String> shown = tshark(file, "-O", "netoops");
        assertTrue(shown.stream().filter(l -> l.startsWith("netoops kernel dump")).count() > 2000);
        assertFalse(shown.stream().anyMatch(l -> l.contains("Lua Error") || l.contains("Dissector bug")),
                () -> shown.stream().filter(l -> l.contains("Error") || l.contains("bug")).findFirst().orElse(""));
    }
}
