// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netoops.log.Gap;
import org.netoops.log.LogLine;

/** Images of ramoops and pstore/zone, made of a real log by our own encoder. */
class RamoopsFormatTest {

    private static final String LOG = log();

    private static String log() {
        String all = new String(Collected.fixture("x86_64-og_bug.log"), StandardCharsets.ISO_8859_1).replace("\r", "");
        return all.substring(all.indexOf("[    0.000000]"));
    }

    private static byte[] ascii(String s) {
        return s.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] record(int count, boolean packed, int max) {
        byte[] part = PstoreWriter.parts(LOG, "Panic", count, max).get(0);
        return packed ? PstoreWriter.concat(ascii("====1666922861.123456-C\n"), PstoreWriter.deflate(part, true))
                : PstoreWriter.concat(ascii("====1666922861.123456-D\n"), part);
    }

    private static List<String> raw(List<LogLine> l) {
        return l.stream().map(LogLine::raw).toList();
    }

    /** Two records, an empty zone, the console's end (it has wrapped), programs' messages. */
    private static byte[] image(int ecc) {
        return PstoreWriter.concat(ZoneWriter.ramoops(4096, record(1, false, 3000), ecc), ZoneWriter.ramoops(4096, record(2, true, 8000), ecc),
                ZoneWriter.ramoops(4096, new byte[0], ecc), ZoneWriter.ramoops(8192, ascii(LOG), ecc),
                ZoneWriter.ramoops(4096, ascii("V/Some.app: BUG: not of the kernel\n"), ecc));
    }

    private static void check(Collected c) {
        List<List<LogLine>> logs = List.copyOf(c.logs.values());
        assertEquals(3, logs.size());
        assertTrue(logs.get(0).size() > 20 && LOG.endsWith(String.join("\n", raw(logs.get(0))) + "\n"), "the record as it was");
        assertTrue(logs.get(1).size() > 80 && LOG.endsWith(String.join("\n", raw(logs.get(1))) + "\n"), "the packed record");
        assertTrue(logs.get(2).size() > 60 && LOG.endsWith(String.join("\n", raw(logs.get(2))) + "\n"), "the console");
        assertEquals(c.logs.keySet(), c.ended);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 16, 32})
    void readsEveryZone(int ecc) {
        Collected c = Collected.read(image(ecc));
        assertEquals("ramoops", c.report.format());
        check(c);
        assertEquals(1, c.report.problems().size(), c.report.problems().toString());
        assertTrue(c.report.problems().get(0).contains("holds no lines of a kernel"), c.report.problems().toString());
    }

    @Test
    void repairsWhatMemoryLost() {
        byte[] image = image(16);
        Random random = new Random(7);
        for (int block = 12; block + 128 < 2900; block += 128) {
            for (int i = 0; i < 8; i++) {
                image[block + i * 16] ^= (byte) (1 + random.nextInt(255));
            }
        }
        Collected c = Collected.read(image);
        check(c);
        assertEquals("the zone at byte 0 was damaged in memory: 176 bytes corrected, 0 blocks beyond repair", c.report.problems().get(0));
        assertEquals(List.of(), c.gaps);
    }

    @Test
    void saysWhatIsBeyondRepair() {
        byte[] image = image(16);
        for (int i = 0; i < 60; i++) {
            image[12 + 5 * 128 + 2 * i] = 'X';
        }
        Collected c = Collected.read(image);
        assertEquals("the zone at byte 0 was damaged in memory: 0 bytes corrected, 1 blocks beyond repair", c.report.problems().get(0));
        assertEquals(Gap.Kind.DAMAGED, c.gaps.get(0).kind());
        assertEquals(3, c.logs.size());
    }

    @Test
    void findsAZoneWhoseSignatureIsDamaged() {
        byte[] image = image(16);
        image[4096] ^= 0x40;
        image[4099] ^= 0x04;
        check(Collected.read(image));
    }

    @Test
    void anImpossibleHeaderLosesNothing() {
        byte[] image = image(0);
        image[4] = 1;
        image[5] = 0x40;
        Collected c = Collected.read(image);
        assertTrue(c.report.problems().get(0).contains("has an impossible header"), c.report.problems().toString());
        assertEquals(3, c.logs.size());
        assertEquals(Gap.Kind.DAMAGED, c.gaps.get(0).kind());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void readsPstoreZones(boolean packed) {
        byte[] part = PstoreWriter.parts(LOG, "Oops", 3, 12000).get(0);
        Collected c = Collected.read(PstoreWriter.concat(ZoneWriter.pstoreRecord(16384, part, packed), ZoneWriter.pstoreZone(16384, 0, new byte[0]),
                ZoneWriter.pstoreZone(8192, 7, ascii("program")), ZoneWriter.pstoreZone(8192, 2, ascii(LOG))));
        assertEquals(List.of("the zone at byte 32768 holds no lines of a kernel (messages of programs, traces, or damage): passed over"),
                c.report.problems());
        List<List<LogLine>> logs = List.copyOf(c.logs.values());
        assertEquals(2, logs.size());
        assertTrue(LOG.endsWith(String.join("\n", raw(logs.get(0))) + "\n"));
        assertTrue(logs.get(1).size() > 60 && LOG.endsWith(String.join("\n", raw(logs.get(1))) + "\n"));
    }

    @Test
    void oldRecordsWithoutTheLetterAreText() {
        Collected c = Collected.read(ZoneWriter.ramoops(4096, ascii("====12.345678\nOops#1 Part1\n<4>[    1.000000] x\n"), 0));
        assertEquals(List.of("3@0=x"), c.lines());
    }

    @Test
    void anImageWithoutALogSaysSo() {
        Collected c = Collected.read(ZoneWriter.ramoops(4096, new byte[0], 0));
        assertEquals(List.of("no zone of the image holds a log"), c.report.problems());
        assertFalse(ZoneImage.hasZone(ascii("one DBGC two DBGC and more text behind it DBGC    DBGC")));
    }

    /** Damage anywhere: nothing is thrown, and what is not damaged is still read. */
    @Test
    void survivesDamage() {
        byte[] good = image(16);
        Random random = new Random(20260101);
        for (int i = 0; i < 300; i++) {
            byte[] bad = Arrays.copyOf(good, 12 + random.nextInt(good.length - 12));
            for (int n = random.nextInt(200); n >= 0; n--) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt();
            }
            Collected c = Collected.read(bad);
            assertEquals(c.logs.keySet().size(), c.logs.keySet().stream().filter(c.ended::contains).count());
        }
    }
}
