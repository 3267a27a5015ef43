// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packets against a second, plain writing of the format with its numbers spelled out. */
class V1EncoderTest {

    private static byte[] text(int n) {
        byte[] b = new byte[n];
        for (int i = 0; i < n; i++) {
            b[i] = (byte) ('a' + i % 26);
        }
        return b;
    }

    @ParameterizedTest
    @CsvSource({"A,X86_64,84,84,1108", "A,I386,84,84,1108", "B,X86_64,84,256,1280", "B,I386,84,156,1180", "C,X86_64,88,260,1284",
        "C,I386,88,160,1184", "D,X86_64,216,388,1412", "D,I386,216,288,1312"})
    void everyFieldIsAtItsPlace(V1Layout layout, V1Arch arch, int archOffset, int dataOffset, int size) {
        Map<String, Long> registers = new LinkedHashMap<>();
        arch.registerNames().forEach(n -> registers.put(n, 0x80000000L + registers.size()));
        byte[] blob = "board=x1".getBytes(StandardCharsets.US_ASCII);
        V1Encoder e = V1Encoder.of(layout, arch, 0xfedc, 0xfedcba98L, "2.6.36-test").withUserBlob(blob)
                .withRegisters(new V1Cpu(255, 6, 44, 2), registers);

        ByteBuffer b = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        b.putShort((short) 3).putShort((short) 0xfedc).putShort((short) dataOffset);
        b.putShort((short) 2).putShort((short) archOffset).putShort((short) 1);
        b.putInt(1).putInt(0);
        if (archOffset >= 88) {
            b.putInt(0xfedcba98);
        }
        b.put("2.6.36-test".getBytes(StandardCharsets.US_ASCII));
        if (archOffset == 216) {
            b.position(88).put(blob);
        }
        if (dataOffset > archOffset) {
            b.position(archOffset).put((byte) 255).put((byte) 6).put((byte) 44).put((byte) 2);
            for (long v : registers.values()) {
                if (arch == V1Arch.X86_64) {
                    b.putLong(v);
                } else {
                    b.putInt((int) v);
                }
            }
            assertEquals(dataOffset, b.position());
        }
        b.position(dataOffset).put(text(300));

        List<byte[]> sent = e.encode(text(300));
        assertEquals(3, sent.size());
        sent.forEach(p -> assertArrayEquals(b.array(), p));

        NetoopsV1Packet p = (NetoopsV1Packet) PacketDecoder.decode(b.array());
        assertEquals(0xfedc, p.dumpId());
        assertEquals("2.6.36-test", p.kernelVersion());
        assertEquals(archOffset >= 88 ? 0xfedcba98L : -1, p.bootId());
        assertEquals(archOffset == 216 ? 128 : 0, p.userBlob().length);
        assertEquals(dataOffset > archOffset ? new V1Cpu(255, 6, 44, 2) : null, p.cpu());
        assertEquals(dataOffset > archOffset ? registers : Map.of(), p.registers());
        assertEquals(new ArrayList<>(dataOffset > archOffset ? registers.keySet() : List.of()), new ArrayList<>(p.registers().keySet()));
        assertArrayEquals(text(300), p.data());
    }

    @ParameterizedTest
    @CsvSource({"0,5000,5,0", "3000,2500,6,0", "0,4096,4,1024", "2048,1024,3,2048", "1000,0,1,0", "0,0,0,0"})
    void theDriversFaultsArePlayed(int older, int newer, int packets, int lost) {
        List<byte[]> sent = V1Encoder.of(V1Layout.D, V1Arch.X86_64, 1, 1, "x").faithful(text(older), text(newer));
        assertEquals(3 * packets, sent.size());
        int carried = 0;
        for (byte[] p : sent.subList(0, packets)) {
            carried += ((NetoopsV1Packet) PacketDecoder.decode(p)).data().length;
        }
        assertEquals(older + newer - lost, carried);
    }

    @Test
    void newestTextComesFirst() {
        List<byte[]> sent = V1Encoder.of(V1Layout.A, V1Arch.X86_64, 1, 0, "x").faithful(new byte[0], text(2500));
        NetoopsV1Packet first = (NetoopsV1Packet) PacketDecoder.decode(sent.get(0));
        assertEquals(0, first.packetNo());
        assertEquals(3, first.packetCount());
        assertEquals(2500 - 2048, first.data().length);
    }

    @Test
    void aKernelVersionOf64BytesHasNoEnd() {
        String version = "v".repeat(64);
        byte[] p = V1Encoder.of(V1Layout.D, V1Arch.X86_64, 1, 1, version + "cut").withUserBlob(new byte[] {'b'}).encode(text(10)).get(0);
        assertEquals(version, ((NetoopsV1Packet) PacketDecoder.decode(p)).kernelVersion());
    }
}
