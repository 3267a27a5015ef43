// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netoops.log.Gap;
import org.netoops.log.LogLine;
import org.netoops.wire.WireCounters.Counter;

/** A netconsole target of Linux 7.3 with release, user data and system data, whose messages come in up to three fragments. */
class NetconsoleTargetTest {
    private static final String NAME = "netconsole-target-7.3.4";
    private final Collected c = new Collected();

    @BeforeEach
    void collect() throws IOException {
        Captures.datagrams(NAME).forEach(c.receiver::accept);
        c.end();
    }

    /** Metadata of a line, in order. */
    private List<String> of(long line) {
        String prefix = line + " ";
        return c.metadata.stream().filter(m -> m.startsWith(prefix)).map(m -> m.substring(prefix.length())).toList();
    }

    private LogLine line(String part, boolean last) {
        List<LogLine> all = c.lines.values().iterator().next().stream().filter(l -> l.text().contains(part)).toList();
        return last ? all.getLast() : all.getFirst();
    }

    @Test
    void itsLinesAreThoseOfTheConsole() {
        assertEquals(1, c.lines.size());
        List<String> received = c.raw();
        List<String> console = Captures.logLines(NAME);
        int at = 0;
        for (String l : received) {
            int found = console.subList(at, console.size()).indexOf(l);
            assertTrue(found >= 0, "not on the console, or not in this order: " + l);
            at += found + 1;
        }
        int first = console.indexOf(received.getFirst());
        long unsent = c.allGaps().stream().mapToLong(Gap::amount).sum();
        assertEquals(at - first, received.size() + unsent, "what was not sent while the target was off is a gap");
        assertEquals(9, unsent);
        assertEquals(171, c.count(Counter.EXTENDED));
        assertEquals(0, c.count(Counter.MALFORMED) + c.count(Counter.DUPLICATE) + c.count(Counter.CONFLICT));
    }

    @Test
    void userAndSystemDataFollowInTheOrderTheyWereSent() {
        List<String> first = of(line("NULL pointer dereference", false).number());
        assertEquals(List.of("rack=row 4, unit 17", "note=blank at the end = kept ", "cpu=0", "taskname=init", "release=7.3.4+deb13-amd64"),
                first.subList(0, first.size() - 1));
        assertTrue(first.getLast().matches("msgid=\\d+"), first.getLast());
    }

    @Test
    void fragmentsInTheMiddleOfAValueAreJoined() {
        List<String> data = of(line("end trace", true).number());
        assertEquals(List.of("rack", "note", "long1", "long2", "long3", "long4", "long5", "long6", "long7", "long8", "cpu", "taskname", "release",
                "msgid"), data.stream().map(d -> d.substring(0, d.indexOf('='))).toList());
        for (int i = 1; i <= 8; i++) {
            String value = data.get(i + 1);
            assertEquals("long" + i + "=" + ("value " + i + " ....").repeat(20).substring(0, value.length() - 9) + "...", value);
        }
    }
}
