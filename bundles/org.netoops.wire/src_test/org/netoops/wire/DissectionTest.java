// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.netoops.log.Transport;

class DissectionTest {

    private static final int MUTATIONS = 60_000;

    private static byte[] bytes(String s) {
        return s.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Field field(List<Field> fields, String name) {
        for (Field f : fields) {
            if (f.name().equals(name)) {
                return f;
            }
            Field below = field(f.children(), name);
            if (below != null) {
                return below;
            }
        }
        return null;
    }

    private static void says(Dissection d, byte[] payload, String name, String value, String bytes) {
        Field f = field(d.fields(), name);
        assertNotNull(f, name + " in " + d);
        assertEquals(value, f.value(), name);
        assertEquals(bytes, new String(payload, f.start(), f.end() - f.start(), StandardCharsets.ISO_8859_1), name);
    }

    @Test
    void anExtendedRecordWithEverything() {
        byte[] b = bytes("6.4.0,28,4711,501151268,c,caller=T12,ncfrag=0/90,lab=a;a\\x09b\n SUBSYSTEM=net\n DEVICE=+pci:1\n os=x\ny");
        Dissection d = Dissection.of(b);
        assertEquals(Transport.NETCONSOLE_EXTENDED, d.transport());
        assertNull(d.problem());
        says(d, b, "Kernel release", "6.4.0", "6.4.0");
        says(d, b, "Priority", "28", "28");
        says(d, b, "Level", "4 (warning)", "28");
        says(d, b, "Facility", "3 (daemon)", "28");
        says(d, b, "Sequence number", "4711", "4711");
        says(d, b, "Time", "501.151268 s since boot", "501151268");
        says(d, b, "Flag", "c (part of a continued line)", "c");
        says(d, b, "Caller", "T12 (task)", "caller=T12");
        says(d, b, "Fragment", "from byte 0 of 90", "ncfrag=0/90");
        says(d, b, "Offset", "0", "0");
        says(d, b, "Total", "90", "90");
        says(d, b, "lab", "a", "lab=a");
        says(d, b, "Text", "a\tb", "a\\x09b\n");
        says(d, b, "SUBSYSTEM", "net", " SUBSYSTEM=net\n");
        says(d, b, "os", "x", " os=x\n");
        says(d, b, "Data, continued", "y", "y");
        assertEquals("ncfrag=0/90".length(), field(d.fields(), "Fragment").end() - field(d.fields(), "Fragment").start());
    }

    @Test
    void aFragmentThatCannotBeIsStillTakenApart() {
        byte[] b = bytes("6,1,1,-,ncfrag=9/5;text\n");
        Dissection d = Dissection.of(b);
        assertNotNull(d.problem());
        says(d, b, "Offset", "9", "9");
        says(d, b, "Text or data, continued", "text", "text\n");
    }

    @Test
    void consoleTextWithLevelAndTime() {
        byte[] b = bytes("<4>[   12.345678] one\r\n[1.5] two\nthree");
        Dissection d = Dissection.of(b);
        assertEquals(Transport.NETCONSOLE_BASIC, d.transport());
        assertEquals(3, d.fields().size());
        says(d, b, "Level", "4 (warning)", "<4>");
        says(d, b, "Time", "12.345678 s since boot", "[   12.345678]");
        says(d, b, "Text", "one", "one\r\n");
        assertEquals("three", d.fields().get(2).value());
        assertEquals(List.of(), d.fields().get(2).children());
    }

    @Test
    void everyLayoutOfVersion1() {
        for (V1Layout layout : V1Layout.values()) {
            for (V1Arch arch : V1Arch.values()) {
                byte[] b = V1Encoder.of(layout, arch, 513, 99, "6.12.1").withRegisters(new V1Cpu(2, 25, 33, 4), Map.of("ip", 0x1234L))
                        .encode(bytes("[    1.000000] oops\nend\n")).get(0);
                Dissection d = Dissection.of(b);
                says(d, b, "Dump id", "513", "\1\2");
                says(d, b, "Packet number", "0 (newest text)", "\0\0\0\0");
                assertEquals("6.12.1", field(d.fields(), "Kernel release").value());
                assertEquals(layout.hasBootId() ? "99" : null, layout.hasBootId() ? field(d.fields(), "Boot id").value() : field(d.fields(), "Boot id"));
                Field ip = field(d.fields(), "ip");
                assertEquals(layout.hasRegisters(), ip != null);
                if (ip != null) {
                    assertEquals(0x34, b[ip.start()]);
                    assertEquals(arch == V1Arch.X86_64 ? "0000000000001234" : "00001234", ip.value());
                    assertEquals("25", field(d.fields(), "Family").value());
                }
                says(d, b, "Text", "oops", " oops\n".substring(1));
                assertEquals(b.length, d.fields().getLast().end());
                covers(d, b);
            }
        }
    }

    @Test
    void everyKindOfVersion2() {
        List<byte[]> packets = V2Encoder.of(java.util.UUID.fromString("01020304-0506-0708-090a-0b0c0d0e0f10"), 7).withBootNanos(1_500_000_000L)
                .withKey(3, new byte[32]).withMeta(List.of(new V2Field.Text(V2Field.Label.RELEASE, "6.12.1"), new V2Field.Task(12, 11, "kworker"),
                        new V2Field.Number(V2Field.Measure.TAINT, 0x81), new V2Field.Registers(62, List.of(1L)), new V2Field.Unknown(999, "0102")))
                .encode(bytes("[    1.000000] oops\n".repeat(400)));
        Dissection meta = Dissection.of(packets.get(0));
        assertEquals(Transport.NETOOPS_V2, meta.transport());
        assertNull(meta.problem());
        assertEquals("01020304-0506-0708-090a-0b0c0d0e0f10", field(meta.fields(), "Boot").value());
        assertEquals("1.500000000 s since boot", field(meta.fields(), "Time").value());
        says(meta, packets.get(0), "Dump number", "7", "\7\0\0\0");
        assertEquals("2 (oops)", field(meta.fields(), "Reason").value());
        says(meta, packets.get(0), "Release", "6.12.1", "\1\0\6\0" + "6.12.1");
        assertEquals("kworker, pid 12, thread group 11", field(meta.fields(), "Task").value());
        assertEquals("0x81", field(meta.fields(), "Taint").value());
        assertEquals("0102", field(meta.fields(), "Unknown fact 999").value());
        assertEquals(16, field(meta.fields(), "Tag").end() - field(meta.fields(), "Tag").start());
        assertTrue(packets.stream().anyMatch(b -> field(Dissection.of(b).fields(), "Packed log") != null));
        assertTrue(packets.stream().anyMatch(b -> field(Dissection.of(b).fields(), "Parity P") != null));
        for (byte[] b : packets) {
            for (int n = 0; n <= b.length; n += 7) {
                covers(Dissection.of(Arrays.copyOf(b, n)), Arrays.copyOf(b, n));
            }
            covers(Dissection.of(b), b);
        }
    }

    @Test
    void aCutPacketShowsWhatIsLeft() {
        byte[] b = V1Encoder.of(V1Layout.C, V1Arch.X86_64, 513, 99, "6.12.1").encode(bytes("x\n")).get(0);
        for (int n = 0; n <= b.length; n++) {
            covers(Dissection.of(Arrays.copyOf(b, n)), Arrays.copyOf(b, n));
        }
        Dissection d = Dissection.of(Arrays.copyOf(b, 30));
        assertNotNull(d.problem());
        assertEquals("513", field(d.fields(), "Dump id").value());
        assertEquals("Other bytes", d.fields().getLast().name());
    }

    @Test
    void oneLineAboutEach() {
        assertEquals("<6>[    1.0] hello", Summary.of(bytes("\r\n<6>[    1.0] hello\nworld")));
        assertEquals("a\tb", Summary.of(bytes("6,1,1,-;a\\x09b\n SUBSYSTEM=net\n")));
        assertEquals("a", Summary.of(bytes("6,1,1,-;a\\x0ab\n")));
        assertEquals("[    1.0] oops", Summary.of(V1Encoder.of(V1Layout.C, V1Arch.X86_64, 5, 9, "6").encode(bytes("[    1.0] oops\nend\n")).get(0)));
        assertTrue(Summary.of(V2Encoder.of(new java.util.UUID(1, 2), 7).encode(bytes("a\n")).get(0)).startsWith("facts"));
        assertEquals(Dissection.of(new byte[] {3, 0, 1}).problem(), Summary.of(new byte[] {3, 0, 1}));
        assertEquals(Summary.MAX, Summary.of(bytes("x".repeat(50_000))).length());
        assertEquals("", Summary.of(new byte[0]));
    }

    @Test
    void theInnermostFieldOfAByte() {
        byte[] b = bytes("6,4711,1,-,ncfrag=10/90;text\n");
        Dissection d = Dissection.of(b);
        assertEquals("Sequence number", d.at(2).name());
        assertEquals("Header", d.at(1).name());
        assertEquals("Offset", d.at(b.length - "10/90;text\n".length()).name());
        assertEquals("Text or data, continued", d.at(b.length - 1).name());
        assertNull(d.at(b.length));
        assertNull(d.at(-1));
    }

    @Test
    void manyLinesAreBounded() {
        byte[] b = bytes("[1.0] a\n".repeat(8000));
        Dissection d = Dissection.of(b);
        covers(d, b);
        assertEquals("More text", d.fields().getLast().name());
        byte[] e = bytes("6,1,1,-;" + " a=b\n".repeat(12_000));
        covers(Dissection.of(e), e);
        byte[] v1 = Arrays.copyOf(V1Encoder.of(V1Layout.A, V1Arch.X86_64, 1, 1, "6").encode(bytes("a\n")).get(0), 60_000);
        Arrays.fill(v1, V1Layout.MIN_HEADER, 59_000, (byte) '\n');
        covers(Dissection.of(v1), v1);
    }

    @Test
    void whateverComesEveryByteHasAFieldAndEveryFieldItsPlace() {
        List<byte[]> seeds = new ArrayList<>(List.of(bytes("6.4.0,28,4711,501151268,c,caller=T12,ncfrag=0/90,lab=a;a\\x09b\n SUBSYSTEM=net\n x\n"),
                bytes("<4>[   12.345678] one\r\n[1.5] two\nthree"), bytes("\u008aNOP and more"), bytes("\u0009\0\0\0")));
        for (V1Layout layout : V1Layout.values()) {
            seeds.add(V1Encoder.of(layout, V1Arch.I386, 7, 9, "6.12").encode(bytes("a\nb\n")).get(0));
        }
        seeds.addAll(V2Encoder.of(new java.util.UUID(1, 2), 7).withMeta(List.of(new V2Field.Text(V2Field.Label.NODE, "a"),
                new V2Field.User("k", "v"))).encode(bytes("log\n")));
        Random random = new Random(4);
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] b = seeds.get(random.nextInt(seeds.size())).clone();
            for (int n = random.nextInt(4); n > 0 && b.length > 0; n--) {
                int at = random.nextInt(Math.min(b.length, 200));
                switch (random.nextInt(4)) {
                    case 0 -> b[at] = (byte) random.nextInt();
                    case 1 -> b[at] = (byte) "0123456789,;=/\n\\x-[]<>".charAt(random.nextInt(22));
                    case 2 -> b = Arrays.copyOf(b, at);
                    default -> b = Arrays.copyOf(b, b.length + random.nextInt(50));
                }
            }
            covers(Dissection.of(b), b);
            assertTrue(Summary.of(b).length() <= 2 * Summary.MAX);
        }
    }

    /** Fields are in order, within their parents, bounded in number, and at the top leave no byte out. */
    private static void covers(Dissection d, byte[] payload) {
        int reached = 0;
        for (Field f : d.fields()) {
            assertTrue(f.start() == reached, () -> "hole or overlap before " + f + " in " + d);
            reached = f.end();
        }
        assertEquals(payload.length, reached, d::toString);
        assertTrue(count(d.fields(), 0, payload.length) <= Dissection.MAX_FIELDS);
    }

    private static int count(List<Field> fields, int from, int to) {
        int n = fields.size();
        for (Field f : fields) {
            assertTrue(f.start() >= from && f.end() <= to && f.start() <= f.end(), f::toString);
            n += count(f.children(), f.start(), f.end());
        }
        return n;
    }
}
