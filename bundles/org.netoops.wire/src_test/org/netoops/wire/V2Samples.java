// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.netoops.wire.V2Field.Label;
import org.netoops.wire.V2Field.Measure;

/** Dumps of netoops v2 made by our own encoder from real kernel logs. */
final class V2Samples {

    static final UUID BOOT = UUID.fromString("0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0");
    static final int KEY = 7;
    static final byte[] SECRET = secret(1);
    static final Keys KEYS = id -> id == KEY ? SECRET : null;
    /** One fact of every type. */
    static final List<V2Field> META = List.of(
            new V2Field.Text(Label.RELEASE, "6.1.0-56-amd64"), new V2Field.Text(Label.VERSION, "#1 SMP PREEMPT_DYNAMIC Debian 6.1.192-2"),
            new V2Field.Text(Label.MACHINE, "x86_64"), new V2Field.Text(Label.NODE, "rig"),
            new V2Field.Hash(V2Field.Digest.BUILD_ID, "00112233445566778899aabbccddeeff01234567"),
            new V2Field.Number(Measure.WALL_NANOS, 1_795_000_000_123_456_789L), new V2Field.Number(Measure.TAINT, 0x3000),
            new V2Field.Number(Measure.CPU, 1), new V2Field.Task(131, 130, "kworker/1:2"),
            new V2Field.Die(14, 11, 2, "Oops"), new V2Field.Text(Label.PANIC, "Fatal exception"),
            V2Machine.X86_64.field(Map.of("ip", 0xffffffffc0401234L, "sp", 0xffffc90000123e50L, "cs", 0x10L)),
            new V2Field.Code(3, "0f1f000f0b909090"), new V2Field.Stack(0xffffc90000123e50L, 8, List.of(1L, -1L)),
            new V2Field.Trace(List.of(0xffffffff81000001L, 0xffffffff81000002L)),
            new V2Field.Module(0xffffffffc0400000L, 16384, "aabbccdd", "og"), new V2Field.Module(0, 0, "", "virtio_net"),
            new V2Field.Text(Label.VENDOR, "QEMU"), new V2Field.Text(Label.PRODUCT, "Standard PC"), new V2Field.Text(Label.BIOS, "1.16.2"),
            new V2Field.User("lab", "rack 4"), new V2Field.Records(0, 812), new V2Field.Hash(V2Field.Digest.CONFIG, "ab".repeat(32)),
            new V2Field.Anchor(0xffffffff81000000L, "_text"), new V2Field.Text(Label.SENDER, "netoops test"),
            new V2Field.Boot(BOOT), new V2Field.Unknown(0x8001, "c0ffee"));

    private V2Samples() {
    }

    static byte[] secret(int seed) {
        byte[] b = new byte[Keyring.SECRET_BYTES];
        for (int i = 0; i < b.length; i++) {
            b[i] = (byte) (seed * 31 + i * 7);
        }
        return b;
    }

    /** What the kernels of all captures printed, repeated to the length asked for; its lines differ because their times do. */
    static byte[] log(int bytes) {
        StringBuilder b = new StringBuilder();
        for (int round = 0; b.length() < bytes; round++) {
            for (String name : Captures.NAMES) {
                int shift = round * 1000;
                Captures.logLines(name).forEach(l -> b.append("<6>[").append(String.format("%5d", shift + Integer.parseInt(l.substring(1, 6).strip())))
                        .append(l.substring(6)).append('\n'));
            }
        }
        byte[] all = b.toString().getBytes(StandardCharsets.ISO_8859_1);
        return Arrays.copyOfRange(all, all.length - bytes, all.length);
    }

    /** Signed, with every fact. */
    static V2Encoder signed(long dumpSeq) {
        return V2Encoder.of(BOOT, dumpSeq).withBootNanos(1_000_000 * dumpSeq).withKey(KEY, SECRET).withMeta(META);
    }

    /** The first round alone. */
    static List<byte[]> round(V2Encoder e, byte[] log) {
        return e.withRounds(1).encode(log);
    }

    static List<byte[]> without(List<byte[]> packets, int... left) {
        List<byte[]> rest = new ArrayList<>(packets);
        Arrays.stream(left).boxed().sorted((a, b) -> b - a).forEach(i -> rest.remove((int) i));
        return rest;
    }

    /** Looks at everything that a packet offers. */
    static void look(NetoopsV2Packet p) {
        assertTrue(p.payloadOffset() + p.payloadLength() + (p.tagged() ? 16 : 0) == p.bytes().length);
        assertTrue(p.packetNo() >= 0 && p.round() >= 0 && p.chunk() > 0 && p.metaCount() > 0);
        assertEquals(p.boot(), UUID.fromString(p.boot().toString()));
        List<V2Field> fields = new ArrayList<>();
        V2FieldReader.read(p.bytes(), p.payloadOffset(), p.payloadOffset() + p.payloadLength(), fields);
        V2Meta meta = new V2Meta(fields);
        meta.registers();
        meta.wallTime();
        fields.forEach(f -> V2Facts.each(f, (key, value) -> assertTrue(key != null && value != null)));
    }
}
