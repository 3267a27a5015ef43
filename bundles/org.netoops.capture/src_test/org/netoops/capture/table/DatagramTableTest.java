// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.netoops.log.Transport;
import org.netoops.wire.Datagram;

class DatagramTableTest {

    @Test
    void aRowTellsWhatWasReceived() throws Exception {
        try (Sent s = new Sent()) {
            s.send("<6>hello\n");
            s.from = "fe80::abcd";
            s.port = 6667;
            s.now = s.now.plusSeconds(5);
            s.record(42, "six");
            DatagramRow a = s.table.row(0);
            assertEquals(Sent.START, a.time());
            assertEquals(Sent.address("10.0.0.7", 6665), a.from());
            assertEquals(6666, a.toPort());
            assertEquals(Transport.NETCONSOLE_BASIC, a.format());
            assertEquals("", a.part());
            assertEquals(9, a.size());
            assertEquals("text to 6666", a.unit().name());
            DatagramRow b = s.table.row(1);
            Datagram d = b.datagram();
            assertEquals(Sent.address("fe80::abcd", 6665), d.from());
            assertEquals(Sent.address("fe80::1", 6667), d.to());
            assertEquals(Sent.START.plusSeconds(5), d.time());
            assertEquals("6,42,42000,-;six\n", new String(d.payload(), StandardCharsets.ISO_8859_1));
            assertArrayEquals(d.payload(), b.payload());
            assertEquals("42", b.part());
            assertNull(s.table.row(2));
            assertNull(s.table.row(-1));
        }
    }

    @Test
    void whatIsOfNoFormatHasNoUnit() throws Exception {
        try (Sent s = new Sent()) {
            s.send("6,1,1,-,ncfrag=9/5;text\n").send(new byte[] {3, 0, 1}).send("\u008aNOP\u0009 from the future");
            assertEquals(List.of("malformed", "malformed", "unsupported"), s.states());
            assertNull(s.table.row(0).unit());
            assertEquals(Transport.NETCONSOLE_EXTENDED, s.table.row(0).format());
            assertEquals(Transport.NETOOPS_V1, s.table.row(1).format());
            assertEquals(Transport.NETOOPS_V2, s.table.row(2).format());
            assertEquals(0, s.table.units().count());
        }
    }

    @Test
    void aFullTableTakesNoMoreAndCountsThat() throws Exception {
        try (Sent s = new Sent(DatagramTable.of(2 * RowChunk.ROWS))) {
            for (int i = 0; i < 2 * RowChunk.ROWS + 5; i++) {
                s.record(i, "x");
            }
            assertEquals(2 * RowChunk.ROWS, s.table.end());
            assertEquals(0, s.table.first());
            assertEquals(5, s.table.notShown());
        }
    }

    @Test
    void aLiveTableKeepsTheLatestRows() throws Exception {
        try (Sent s = new Sent(DatagramTable.live(2 * RowChunk.ROWS, 1 << 20))) {
            int sent = 5 * RowChunk.ROWS + 7;
            DatagramRow old = null;
            for (int i = 0; i < sent; i++) {
                s.record(i, "some text to fill the ring of bytes with " + i);
                old = i == 0 ? s.table.row(0) : old;
            }
            assertEquals(sent, s.table.end());
            assertEquals(3 * RowChunk.ROWS, s.table.first());
            assertNull(s.table.row(s.table.first() - 1));
            assertEquals(Long.toString(s.table.first()), s.table.row(s.table.first()).part());
            assertEquals("0", old.part(), "a row at hand stays as it was");
            assertNull(old.payload());
            assertNotNull(s.table.row(sent - 1).payload());
            assertEquals(0, s.table.notShown());
        }
    }

    @Test
    void aMillionRowsInLittleMemory() throws Exception {
        int million = 1_000_000;
        try (Sent s = new Sent()) {
            byte[][] payloads = new byte[1000][];
            for (int i = 0; i < payloads.length; i++) {
                payloads[i] = ("[  100.000000] a line of text, number " + i + " of them all\n").getBytes(StandardCharsets.US_ASCII);
            }
            System.gc();
            long before = used();
            for (int i = 0; i < million; i++) {
                s.send(payloads[i % 1000]);
            }
            System.gc();
            long bytes = (used() - before) / million;
            assertEquals(million, s.table.end());
            assertTrue(bytes < 80, bytes + " bytes a row");
            assertArrayEquals(payloads[567], s.table.row(123_567).payload());
            Matches matches = new Matches(s.table, DatagramFilter.parse("\"number 567 of\"", Sent.START, java.time.ZoneOffset.UTC).filter());
            matches.search(() -> false);
            assertEquals(million / 1000, matches.size());
            assertEquals(123_567, matches.row(123));
        }
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
