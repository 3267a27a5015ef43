// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netoops.log.Verification;

/** The encoder against {@code kmod/PROTOCOL.md}, byte by byte and by a second way to compute what it computes. */
class V2EncoderTest {

    private static final byte[] EXAMPLE_KEY = HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
    private static final String EXAMPLE_TEXT = "<1>[    4.710000] BUG: kernel NULL pointer dereference, address: 0000000000000008\n";
    private static final List<V2Field> EXAMPLE_META = List.of(new V2Field.Text(V2Field.Label.RELEASE, "6.1.0"),
            new V2Field.Number(V2Field.Measure.CPU, 1), new V2Field.Die(14, 11, 2, "Oops"));

    private static V2Encoder example() {
        return V2Encoder.of(UUID.fromString("0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"), 3).withBootNanos(4_711_000_000L).withOlder(true)
                .withKey(7, EXAMPLE_KEY).withCompression(false).withMeta(EXAMPLE_META);
    }

    private static List<String> golden() throws IOException {
        try (InputStream in = V2EncoderTest.class.getResourceAsStream("golden-v2.hex")) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines().filter(l -> !l.startsWith("#")).toList();
        }
    }

    @Test
    void theWorkedExampleIsEncodedByteForByte() throws IOException {
        byte[] log = EXAMPLE_TEXT.getBytes(StandardCharsets.US_ASCII);
        assertEquals(golden(), example().encode(log).stream().map(HexFormat.of()::formatHex).toList());
    }

    @Test
    void theWorkedExampleIsDecoded() throws IOException {
        Collected c = new Collected(WireLimits.DEFAULT, id -> id == 7 ? EXAMPLE_KEY : null);
        golden().forEach(l -> c.send(HexFormat.of().parseHex(l)));
        AssembledDump d = c.dumps.getFirst();
        assertEquals(EXAMPLE_TEXT, new String(d.log(), StandardCharsets.US_ASCII));
        assertEquals(EXAMPLE_META, d.meta().fields());
        assertEquals(Verification.VERIFIED, d.verification());
        NetoopsV2Packet p = (NetoopsV2Packet) d.header();
        assertEquals("0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0 4711000000 3 2 true 7", p.boot() + " " + p.bootNanos() + " " + p.dumpSeq() + " " + p.reason()
                + " " + p.older() + " " + p.keyId());
    }

    @Test
    void theTagIsAnHmacOverEverythingInFrontOfIt() throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(V2Samples.SECRET, "HmacSHA256"));
        for (byte[] p : V2Samples.signed(1).encode(V2Samples.log(20_000))) {
            byte[] full = mac.doFinal(Arrays.copyOf(p, p.length - 16));
            assertArrayEquals(Arrays.copyOf(full, 16), Arrays.copyOfRange(p, p.length - 16, p.length));
        }
    }

    /** As a kernel module would do it: no tables, Horner's rule from the highest member down. */
    private static byte[] parity(List<NetoopsV2Packet> logs, int group, int groups, boolean q) {
        byte[] sum = new byte[logs.getFirst().payloadLength()];
        for (int no = group + (logs.size() - 1 - group) / groups * groups; no >= 0; no -= groups) {
            NetoopsV2Packet p = logs.get(no);
            for (int i = 0; i < sum.length; i++) {
                int v = sum[i] & 0xff;
                int d = i < p.payloadLength() ? p.bytes()[p.payloadOffset() + i] : 0;
                sum[i] = (byte) ((q ? v << 1 ^ (v >> 7) * 0x1d : v) ^ d);
            }
        }
        return sum;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8, 100, 255})
    void parityIsWhatTheProtocolSays(int group) {
        List<NetoopsV2Packet> all = V2Samples.signed(1).withCompression(false).withParityGroup(group).withRounds(3).encode(V2Samples.log(50_000)).stream()
                .map(p -> (NetoopsV2Packet) PacketDecoder.decode(p)).toList();
        List<NetoopsV2Packet> logs = all.stream().filter(p -> p.kind() == V2Kind.LOG && p.round() == 0).toList();
        int groups = (logs.size() + group - 1) / group;
        for (V2Kind kind : List.of(V2Kind.PARITY_P, V2Kind.PARITY_Q)) {
            List<NetoopsV2Packet> parity = all.stream().filter(p -> p.kind() == kind).toList();
            assertEquals(kind == V2Kind.PARITY_P ? 2 * groups : groups, parity.size());
            for (NetoopsV2Packet p : parity) {
                assertEquals(kind == V2Kind.PARITY_P ? 0 : 1, p.round() % 2);
                assertArrayEquals(parity(logs, p.packetNo(), groups, kind == V2Kind.PARITY_Q),
                        Arrays.copyOfRange(p.bytes(), p.payloadOffset(), p.payloadOffset() + p.payloadLength()));
            }
        }
    }

    @Test
    void aRoundBeginsAndEndsWithMeta() {
        List<String> kinds = V2Samples.signed(1).encode(V2Samples.log(40_000)).stream().map(p -> (NetoopsV2Packet) PacketDecoder.decode(p))
                .map(p -> p.round() + " " + p.kind()).distinct().toList();
        assertEquals(List.of("0 META", "0 LOG", "0 PARITY_P", "1 META", "1 LOG", "1 PARITY_Q"), kinds);
        List<byte[]> all = V2Samples.signed(1).encode(V2Samples.log(40_000));
        assertArrayEquals(all.getFirst(), all.get(all.size() / 2 - 1));
    }

    @Test
    void packetsKeepWithinTheirSize() {
        byte[] log = V2Samples.log(65_536);
        int largest = V2Samples.signed(1).withCompression(false).encode(log).stream().mapToInt(p -> p.length).max().orElseThrow();
        int low = V2Samples.signed(1).withCompression(false).withPacketBytes(V2Encoder.LOW_MTU_PACKET_BYTES).encode(log).stream().mapToInt(p -> p.length)
                .max().orElseThrow();
        assertEquals("1416 1232", largest + " " + low);
    }

    @Test
    void eachPacketTellsWhereABlockBegins() {
        List<NetoopsV2Packet> logs = V2Samples.signed(1).withRounds(1).withCompression(false).encode(V2Samples.log(65_536)).stream()
                .map(p -> (NetoopsV2Packet) PacketDecoder.decode(p)).filter(p -> p.kind() == V2Kind.LOG).toList();
        int found = 0;
        for (NetoopsV2Packet p : logs) {
            int first = LittleEndian.u16(p.bytes(), p.payloadOffset());
            // four blocks of 8 + 16384 bytes in packets of 1338
            int expected = -1;
            for (int start = 0; start < 65_536; start += 16_392) {
                expected = start / 1338 == p.packetNo() ? start % 1338 : expected;
            }
            assertEquals(expected < 0 ? 0xffff : expected, first);
            found += expected < 0 ? 0 : 1;
        }
        assertEquals(4, found);
    }

    @Test
    void numbersOutsideOfTheirRangesAreRefused() {
        V2Encoder e = example();
        for (Runnable r : List.<Runnable>of(() -> e.withKey(0, EXAMPLE_KEY), () -> e.withKey(65_536, EXAMPLE_KEY), () -> e.withKey(7, new byte[0]),
                () -> e.withRounds(0), () -> e.withRounds(256), () -> e.withParityGroup(-1), () -> e.withParityGroup(256),
                () -> e.withPacketBytes(V2Encoder.MIN_PACKET_BYTES - 1), () -> e.withPacketBytes(65_508))) {
            assertThrows(IllegalArgumentException.class, r::run);
        }
        V2Encoder small = e.withPacketBytes(V2Encoder.MIN_PACKET_BYTES);
        assertThrows(IllegalArgumentException.class, () -> small.encode(new byte[70 << 20]));
        assertTrue(!small.encode(new byte[100]).isEmpty());
    }
}
