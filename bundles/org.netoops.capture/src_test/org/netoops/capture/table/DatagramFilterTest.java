// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatagramFilterTest {

    private static DatagramFilter.Parsed parse(String text) {
        return DatagramFilter.parse(text, Sent.START.plusSeconds(60), ZoneOffset.UTC);
    }

    private static Sent table() throws Exception {
        Sent s = new Sent();
        s.send("<6>hello World\n");
        s.from = "10.0.0.8";
        s.port = 6667;
        s.now = s.now.plusSeconds(30);
        s.record(42, "Oops: here").record(44, "and there").record(44, "and there");
        return s;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "''|0 1 2 3", "world|0", "-world|1 2 3", "HELLO world|0", "hello*world|0", "world*hello|''", "'\"Oops: here\"'|1", "text:oops|1", "nowhere|''",
        "source:10.0.0.8|1 2 3", "source:10.0.0.*|0 1 2 3", "source:*:6665|0 1 2 3", "-source:*.7|1 2 3", "source:10.0.0|''",
        "format:basic|0", "format:ext|1 2 3", "format:*|0 1 2 3", "port:6667|1 2 3", "port:6000..6666|0",
        "number:42|1", "number:>42|2 3", "number:>=42|1 2 3", "number:<=42|1", "number:<42|''", "size:15|0", "dump:messages|1 2 3", "dump:text|0",
        "state:duplicate|3", "state:after-loss|2", "'state:\"after loss\"'|2", "state:text|0", "-state:duplicate format:ext|1 2", "verified:none|0 1 2 3",
        "since:45s|1 2 3", "until:45s|0", "since:19:00:30|1 2 3", "since:2026-11-22|0 1 2 3", "until:2026-11-22|''", "since:2026-11-22T20:00:30+01:00|1 2 3",
        "since:2026-11-22T19:00:30|1 2 3", "since:2026-11-22T19:00:30Z|1 2 3"})
    void letsThrough(String filter, String rows) throws Exception {
        try (Sent s = table()) {
            DatagramFilter.Parsed parsed = parse(filter);
            assertNull(parsed.error(), parsed::error);
            Matches found = new Matches(s.table, parsed.filter());
            found.search(() -> false);
            List<String> numbers = new ArrayList<>();
            for (int i = 0; i < found.size(); i++) {
                numbers.add(Long.toString(found.row(i)));
            }
            assertEquals(rows, String.join(" ", numbers));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"format:v9|7|one of basic", "state:good|6|one of text", "verified:yes|9|one of none", "x number:many|9|a number like",
        "size:-1|5|a number like", "number:>18446744073709551615|7|a number like", "since:yesterday|6|a time like", "until:25:00|6|a time like", "until:9999999999d|6|a time like",
        "crash:x|0|there is no key", "port:|5|a value after"})
    void errorsTellWhereAndWhatWasExpected(String filter, int at, String expected) {
        DatagramFilter.Parsed parsed = parse(filter);
        assertNull(parsed.filter());
        assertEquals(at, parsed.errorAt(), parsed.error());
        assertTrue(parsed.error().contains(expected), parsed.error());
    }

    @Test
    void searchGoesOnWhereItEndedAndStopsWhenTold() throws Exception {
        try (Sent s = table()) {
            Matches found = new Matches(s.table, parse("format:ext").filter());
            found.search(() -> true);
            assertEquals(0, found.searched());
            found.search(() -> false);
            assertEquals(3, found.size());
            s.record(45, "more");
            found.search(() -> false);
            assertEquals(4, found.size());
            assertEquals(4, found.row(3));
            assertEquals(1, found.indexOf(2));
            assertEquals(4, found.indexOf(5));
            assertEquals(0, found.indexOf(0));
        }
    }

    @Test
    void whatIsGoneIsLetGo() throws Exception {
        try (Sent s = new Sent(DatagramTable.live(2L * RowChunk.ROWS, 1 << 20))) {
            Matches found = new Matches(s.table, parse("number:<=20000").filter());
            for (int i = 0; i < 5 * RowChunk.ROWS; i++) {
                s.record(i, "x");
                if (i % 1000 == 0) {
                    found.search(() -> false);
                }
            }
            found.search(() -> false);
            assertEquals(20_001, found.size());
            Matches kept = found.withoutGone();
            assertEquals(Math.max(0, 20_001 - s.table.first()), kept.size());
            kept.search(() -> false);
            assertEquals(found.searched(), kept.searched());
        }
    }
}
