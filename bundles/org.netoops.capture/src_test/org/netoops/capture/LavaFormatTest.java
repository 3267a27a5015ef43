// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netoops.log.LogLine;

/** Logs of LAVA jobs, written by our own encoder around a real console log. */
class LavaFormatTest {

    /** A line of the log as LAVA's dispatcher writes it: double quotes everywhere, control characters as escapes. */
    static String entry(String level, String message) {
        StringBuilder b = new StringBuilder();
        for (char c : message.toCharArray()) {
            switch (c) {
                case '"', '\\' -> b.append('\\').append(c);
                case '\u001b' -> b.append("\\e");
                case '\r' -> b.append("\\r");
                case '\n' -> b.append("\\n");
                default -> b.append(c < ' ' || c > '~' ? String.format("\\x%02X", (int) c) : String.valueOf(c));
            }
        }
        return "- {\"dt\": \"2026-11-22T19:22:01.123456\", \"lvl\": \"" + level + "\", \"msg\": \"" + b + "\"}\n";
    }

    @Test
    void readsWhatTheConsoleShowed() {
        String log = new String(Collected.fixture("aarch64-og_badptr.log"), StandardCharsets.ISO_8859_1);
        StringBuilder b = new StringBuilder(entry("info", "lava-dispatcher, installed at version: 2026.01"));
        log.lines().forEach(l -> b.append(entry("target", l)));
        b.append(entry("debug", "end: 3.1 BUG: not the board")).append("- {\"dt\": \"2026-11-22T19:22:02\", \"lvl\": \"results\", \"msg\": {\"case\": \"x\"}}\n");
        Collected c = Collected.text(b.toString());
        assertEquals("LAVA log", c.report.format());
        assertEquals(List.of(), c.report.problems());
        Collected plain = Collected.text(log);
        List<LogLine> lines = c.logs.values().iterator().next();
        List<String> expected = plain.logs.values().iterator().next().stream().map(LogLine::text).filter(t -> !t.isEmpty()).toList();
        assertEquals(expected, lines.stream().map(LogLine::text).filter(t -> !t.isEmpty()).toList());
        assertEquals(Instant.parse("2026-11-22T19:22:01.123456Z"), lines.get(0).prefix().wallTime());
        assertEquals(2, lines.get(0).number());
    }

    @Test
    void readsTheOtherWaysToWriteIt() {
        String log = "---\n- {dt: '2026-11-22T19:22:01.123456', lvl: target, msg: '[    1.000000] it''s one'}\n"
                + "- {lvl: feedback, msg: \"[    2.000000] \\e[31mtwo\\e[0m \\u00fc\\U0001F600\\r\\n\"}\n- {\"lvl\": \"target\", \"msg\": \"a\\nb\"}\nnonsense\n- {\"lvl\n...\n";
        Collected c = Collected.text(log.replaceFirst("---\n", ""));
        assertEquals(List.of("it's one", "two \u00fc\ud83d\ude00", "a", "b"), c.logs.values().iterator().next().stream().map(LogLine::text).toList());
        assertEquals(List.of("2 lines are no entries of a LAVA log and left out, the first is line 4"), c.report.problems());
        assertEquals("LAVA log", Collected.text(log).report.format());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "- ", "- {", "- {\"", "- {\"a\"", "- {\"a\":", "- {\"a\": \"", "- {\"a\": \"\\", "- {\"a\": \"b\"", "- {'a': 'b", "- x", "{}", "- {a"})
    void brokenLinesAreNoMappings(String line) {
        assertNull(FlowMapping.of(line));
    }
}
