// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netoops.log.LogLine;
import org.netoops.log.Origin;
import org.netoops.log.Transport;

/** What real kernels sent, compared with what the same kernels printed on their serial consoles. */
class RealCaptureTest {

    static List<String> names() {
        return Captures.NAMES;
    }

    private static Collected collect(String name) throws IOException {
        Collected c = new Collected();
        Captures.datagrams(name).forEach(c.receiver::accept);
        return c.end();
    }

    private static List<LogLine> lines(Collected c, Transport t) {
        List<Origin> origins = c.lines.keySet().stream().filter(o -> o.transport() == t).toList();
        assertEquals(1, origins.size(), () -> t + " gave " + origins);
        assertTrue(c.ended.contains(origins.get(0)));
        return c.lines.get(origins.get(0));
    }

    /** Tells the first difference only: these lists are long. */
    private static void assertSame(List<String> expected, List<String> actual) {
        for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
            assertEquals(expected.get(i), actual.get(i), "line " + (i + 1));
        }
        assertEquals(expected.size(), actual.size(), "number of lines");
    }

    @ParameterizedTest
    @MethodSource("names")
    void basicIsWhatTheConsolePrinted(String name) throws IOException {
        Collected c = collect(name);
        List<String> received = lines(c, Transport.NETCONSOLE_BASIC).stream().map(LogLine::raw).toList();
        List<String> log = Captures.logLines(name);
        assertSame(log.subList(0, Math.min(log.size(), received.size())), received);
        for (String unsent : log.subList(received.size(), log.size())) {
            assertTrue(unsent.matches(".*(sleep state S5|TXQ.*queue failure|Power down|System halted).*"),
                    "only the end, with the network down, may be missing: " + unsent);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void extendedIsItsPartOfTheConsole(String name) throws IOException {
        Collected c = collect(name);
        List<LogLine> received = lines(c, Transport.NETCONSOLE_EXTENDED);
        List<String> raw = received.stream().map(LogLine::raw).toList();
        List<String> log = Captures.logLines(name);
        int start = log.indexOf(raw.get(0));
        assertTrue(start > 0, raw.get(0));
        assertSame(log.subList(start, Math.min(log.size(), start + raw.size())), raw);
        for (LogLine l : received) {
            assertTrue(l.prefix().timeMicros() > 0 && l.prefix().level() >= 0);
            assertEquals(l.raw().substring(l.raw().indexOf("] ") + 2), l.text());
        }
        assertTrue(c.gaps.isEmpty(), () -> c.gaps.toString());
    }
}
