// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netoops.capture.table.DatagramFilter;
import org.netoops.capture.table.DatagramTable;
import org.netoops.capture.table.Matches;
import org.netoops.wire.Datagram;

class ShownRowsTest {
    private static final int ROWS = 50_000;
    private final InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 6666);
    private DatagramTable table;
    private long sent;

    @BeforeEach
    void open() throws Exception {
        table = DatagramTable.live(ROWS, 1 << 20);
    }

    @AfterEach
    void close() throws Exception {
        table.close();
    }

    private void send(int count) {
        for (int i = 0; i < count; i++) {
            table.add(new Datagram(sent + 1, address, address, Instant.EPOCH, ("6," + sent++ + ",0,-;x\n").getBytes(StandardCharsets.US_ASCII)));
        }
    }

    @Test
    void standsStillUntilRefreshed() {
        ShownRows shown = new ShownRows(table, null);
        send(10);
        assertEquals(0, shown.count());
        assertEquals(0, shown.refresh());
        assertEquals(10, shown.count());
        assertEquals("7", shown.row(7).part());
        assertEquals(7, shown.index(7));
    }

    @Test
    void saysHowManyRowsAreGone() {
        ShownRows shown = new ShownRows(table, null);
        send(ROWS);
        shown.refresh();
        send(ROWS);
        long gone = shown.refresh();
        assertEquals(table.first(), gone);
        assertEquals(table.end() - table.first(), shown.count());
        assertEquals(Long.toString(gone), shown.row(0).part());
    }

    @Test
    void showsWhatPassesTheFilter() {
        Matches matches = new Matches(table, DatagramFilter.parse("number:100..199", Instant.EPOCH, ZoneOffset.UTC).filter());
        ShownRows shown = new ShownRows(table, matches);
        send(1000);
        matches.search(() -> false);
        shown.refresh();
        assertEquals(100, shown.count());
        assertEquals(105, shown.number(5));
        assertEquals(5, shown.index(105));
        assertEquals(0, shown.index(3), "the next one that is shown");
        send(2 * ROWS);
        assertNull(shown.row(0), "gone, though not refreshed yet");
        assertEquals(100, shown.refresh());
        assertEquals(0, shown.count());
    }
}
