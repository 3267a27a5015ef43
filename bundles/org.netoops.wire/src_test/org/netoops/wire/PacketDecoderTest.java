// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PacketDecoderTest {

    private static byte[] bytes(String s) {
        return s.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static ExtendedFragment extended(String s) {
        return assertInstanceOf(ExtendedFragment.class, PacketDecoder.decode(bytes(s)), s);
    }

    @Test
    void readsEveryFieldOfAnExtendedHeader() {
        ExtendedFragment f = extended("6.4.0,30,18446744073709551615,501151268,c,caller=T4711,ncfrag=11/20,ncemg=1,x;goodbye\n");
        assertEquals("6.4.0", f.release());
        assertEquals(30, f.prio());
        assertEquals(6, f.level());
        assertEquals(3, f.facility());
        assertEquals(-1L, f.seq());
        assertEquals(501151268, f.timeMicros());
        assertEquals('c', f.flag());
        assertEquals("T4711", f.caller());
        assertEquals(11, f.offset());
        assertEquals(20, f.total());
        assertEquals(List.of(Map.entry("ncemg", "1"), Map.entry("x", "")), f.keys());
        assertArrayEquals(bytes("goodbye\n"), f.body());
    }

    @Test
    void aHeaderWithoutOptionsIsEnough() {
        ExtendedFragment f = extended("6,416,1758426,-;hello\n");
        assertEquals(null, f.release());
        assertEquals(-1, f.total());
        assertEquals(null, f.caller());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "[    1.000000] a, 1,2,3,-;", "6,416,1758426,-", "6,416,1758426,x;a", "6,416,,-;a", "6,,1,-;a", "a;6,1,2,-;b",
        "6,18446744073709551616,1,-;a", "6,1,9223372036854775808,-;a", "99999999999,1,1,-;a", "a b,6,1,1,-;a", "-,-,-,-;", "6,1,1,-,key\n=1;a"})
    void whatIsNoHeaderIsText(String s) {
        assertInstanceOf(BasicText.class, PacketDecoder.decode(bytes(s)));
    }

    @Test
    void theReleaseHasAtMost63Characters() {
        extended("r".repeat(63) + ",6,1,1,-;a");
        assertInstanceOf(BasicText.class, PacketDecoder.decode(bytes("r".repeat(64) + ",6,1,1,-;a")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ncfrag=20/20", "ncfrag=0/0", "ncfrag=-1/5", "ncfrag=5/-1", "ncfrag=1", "ncfrag", "ncfrag=/", "ncfrag=0/1",
        "ncfrag=0/99999999999999999999999", "ncfrag=0/2147483648", "ncfrag=18446744073709551615/18446744073709551615", "ncfrag=0/9x", "ncfrag=0x/9"})
    void fragmentNumbersThatCantBeAreMalformedText(String field) {
        MalformedPacket m = assertInstanceOf(MalformedPacket.class, PacketDecoder.decode(bytes("6,1,1,-," + field + ";ab\n")), field);
        assertTrue(m.text());
        assertTrue(m.reason().contains("fragment"));
    }

    @Test
    void theHeaderEndsWithin1000Bytes() {
        extended("6,1,1,-,k=" + "v".repeat(989) + ";a");
        assertInstanceOf(BasicText.class, PacketDecoder.decode(bytes("6,1,1,-,k=" + "v".repeat(990) + ";a")));
    }

    @Test
    void aVersionYetToComeIsUnsupportedWithAReason() {
        UnsupportedPacket u = assertInstanceOf(UnsupportedPacket.class, PacketDecoder.decode(bytes("\u008aNOP\u0003\u000f")));
        assertTrue(u.reason().contains("version 3"));
    }

    @Test
    void anotherVersionOfTheOldPacketIsUnsupported() {
        byte[] p = packet();
        p[0] = 4;
        assertTrue(assertInstanceOf(UnsupportedPacket.class, PacketDecoder.decode(p)).reason().contains("version 4"));
    }

    private static byte[] packet() {
        byte[] text = new byte[600];
        Arrays.fill(text, (byte) 'x');
        return V1Encoder.of(V1Layout.D, V1Arch.X86_64, 1, 2, "6.1").withRegisters(new V1Cpu(2, 3, 4, 5), Map.of("ip", -1L)).encode(text).get(0);
    }

    @Test
    void lyingOffsetsAndNumbersAreMalformed() {
        record Lie(int at, int bytes, long value, String told) {
        }
        for (Lie lie : List.of(new Lie(4, 2, 65535, "65535"), new Lie(8, 2, 65535, "65535"),
                new Lie(8, 2, 19, "19"), new Lie(4, 2, 100, "100"), new Lie(4, 2, 1412, "1412"), new Lie(12, 4, 0, "of 0"), new Lie(16, 4, 1, "number 1 of 1"),
                new Lie(16, 4, 0xffffffffL, "4294967295"))) {
            byte[] p = packet();
            if (lie.bytes == 2) {
                LittleEndian.put16(p, lie.at, (int) lie.value);
            } else {
                LittleEndian.put32(p, lie.at, lie.value);
            }
            MalformedPacket m = assertInstanceOf(MalformedPacket.class, PacketDecoder.decode(p), lie.toString());
            assertTrue(m.reason().contains(lie.told), m.reason());
        }
    }

    @Test
    void anUnknownArchKeepsItsBlock() {
        byte[] p = packet();
        LittleEndian.put16(p, 6, 77);
        NetoopsV1Packet v1 = assertInstanceOf(NetoopsV1Packet.class, PacketDecoder.decode(p));
        assertEquals(null, v1.family());
        assertEquals(Map.of(), v1.registers());
        assertEquals(172, v1.archBlock().length);
    }

    private static List<byte[]> samples() {
        return List.of(packet(), V1Encoder.of(V1Layout.A, V1Arch.I386, 1, 2, "2.6").encode(bytes("text\n")).get(0),
                bytes("6.4.0,6,416,1758426,-,caller=C0,ncfrag=0/20,k=v;hello oops,"), bytes("[    1.000000][    T1] text\n"),
                bytes("\u008aNOP\u0003\u000e"));
    }

    /** Looks at everything that a packet offers. */
    private static void look(byte[] payload) {
        switch (PacketDecoder.decode(payload)) {
            case NetoopsV1Packet p -> {
                p.kernelVersion();
                p.userBlob();
                p.archBlock();
                p.registers();
                p.cpu();
                p.bootId();
                assertTrue(p.data().length < payload.length);
            }
            case ExtendedFragment f -> assertEquals(payload.length, f.bodyStart() + f.body().length);
            case BasicText t -> assertEquals(payload, t.bytes());
            case MalformedPacket m -> assertTrue(!m.reason().isBlank());
            case UnsupportedPacket u -> assertTrue(!u.reason().isBlank());
            case NetoopsV2Packet p -> V2Samples.look(p);
        }
    }

    @Test
    void everyTruncationIsSurvived() {
        for (byte[] sample : samples()) {
            for (int n = 0; n <= sample.length; n++) {
                byte[] cut = Arrays.copyOf(sample, n);
                look(cut);
                new Collected().send(cut).pass(5000).end();
            }
        }
    }

    @Test
    void everySingleByteCanBeAnything() {
        for (byte[] sample : samples()) {
            for (int at = 0; at < sample.length; at++) {
                // the text of a packet needs only a few: nothing is decided there
                int step = at > 400 ? 51 : 1;
                for (int v = 0; v < 256; v += step) {
                    byte[] changed = sample.clone();
                    changed[at] = (byte) v;
                    look(changed);
                }
            }
        }
    }
}
