// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netoops.log.Gap;
import org.netoops.log.LogLine;
import org.netoops.log.Origin;
import org.netoops.log.Prefix;
import org.netoops.log.Transport;

/** Journals that journalctl exported, in both formats. */
class JournalFormatTest {

    private static final String BOOT = "5f5e1000000000000000000000000001";
    private static final String OTHER = "5f5e1000000000000000000000000002";
    private static final Instant WALL = Instant.ofEpochSecond(1_795_375_321L, 1000);

    private static JournalWriter two() {
        return new JournalWriter()
                .kernel(BOOT, "box", 1, 4_210_337, "BUG: kernel NULL pointer dereference, address: 0000000000000008")
                .kernel(BOOT, "box", 6, 4_210_400, "first\n second\tx");
    }

    private static Origin origin(String host, int boot) {
        return new Origin(Transport.FILE, host, null, "the file", boot);
    }

    private static List<Collected> both(JournalWriter w) {
        Collected export = Collected.read(w.export());
        Collected json = Collected.read(w.json(""));
        assertEquals("journal export", export.report.format());
        assertEquals("journal JSON", json.report.format());
        return List.of(export, json);
    }

    private static List<String> texts(Collected c) {
        List<String> all = new ArrayList<>();
        c.logs.values().forEach(l -> l.forEach(x -> all.add(x.text())));
        return all;
    }

    @Test
    void keepsWhatAnEntryTells() {
        for (Collected c : both(two())) {
            assertEquals(List.of(), c.report.problems());
            List<LogLine> lines = c.logs.get(origin("box", 0));
            assertEquals(List.of("BUG: kernel NULL pointer dereference, address: 0000000000000008", "first", " second\tx"), texts(c));
            assertEquals(new Prefix(1, 4_210_337, null, WALL, "box", true), lines.get(0).prefix());
            assertEquals(new Prefix(6, 4_210_400, null, WALL, "box", true), lines.get(2).prefix());
            assertEquals(c.logs.keySet(), c.ended);
        }
    }

    @Test
    void namesTheLineOfTheFile() {
        byte[] file = two().export();
        List<LogLine> lines = Collected.read(file).logs.get(origin("box", 0));
        String text = new String(file, StandardCharsets.ISO_8859_1);
        for (LogLine l : lines) {
            long feeds = text.substring(0, text.indexOf(l.text())).chars().filter(x -> x == '\n').count();
            assertEquals(feeds + 1, l.number(), l.text());
        }
        assertEquals(text.indexOf("first"), lines.get(1).offset());
        List<LogLine> json = Collected.read(two().json("")).logs.get(origin("box", 0));
        assertEquals(List.of(1L, 2L, 3L), json.stream().map(LogLine::number).toList());
    }

    @Test
    void bytesThatAreNoTextComeThrough() {
        byte[] latin = "Gr\u00fc\u00dfe \"x\"\\".getBytes(StandardCharsets.ISO_8859_1);
        JournalWriter w = new JournalWriter().kernel(BOOT, "box", 4, 1, "\u4e2d\u6587 \u001b[0m \ud83d\ude00");
        w.kernel(BOOT, "box", 4, 2, "").entry(BOOT).field("_TRANSPORT", "kernel").field("MESSAGE", latin);
        for (Collected c : both(w)) {
            assertEquals(List.of("\u4e2d\u6587 \u001b[0m \ud83d\ude00", "", "Gr\u00fc\u00dfe \"x\"\\"), texts(c));
        }
        String pair = "{\"__CURSOR\":\"a\",\"_TRANSPORT\":\"kernel\",\"MESSAGE\":\"\\ud83d\\ude00 \\ud83d \\u00e9\"}";
        assertEquals(List.of("\ud83d\ude00 \ufffd \u00e9"), texts(Collected.text(pair)));
    }

    @Test
    void everyBootIsALog() {
        JournalWriter w = new JournalWriter();
        w.kernel(BOOT, "a", 6, 1, "one").kernel(OTHER, "a", 6, 0, "two").kernel(BOOT, "b", 6, 5, "three").kernel(BOOT, "a", 6, 9, "four");
        for (Collected c : both(w)) {
            assertEquals(List.of("one", "four"), c.logs.get(origin("a", 0)).stream().map(LogLine::text).toList());
            assertEquals(List.of("two"), c.logs.get(origin("a", 1)).stream().map(LogLine::text).toList());
            assertEquals(List.of("three"), c.logs.get(origin("b", 0)).stream().map(LogLine::text).toList());
        }
    }

    @Test
    void moreBootsThanAreKeptOpenStayApart() {
        JournalWriter w = new JournalWriter();
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 300; i++) {
                w.kernel("boot" + i, "a", 6, 1, "x");
            }
        }
        for (Collected c : both(w)) {
            assertEquals(600, c.logs.size());
            assertEquals(c.logs.keySet(), c.ended);
        }
    }

    @Test
    void programsAreNotTheKernel() {
        JournalWriter w = new JournalWriter();
        w.entry(BOOT).field("_TRANSPORT", "stdout").field("SYSLOG_IDENTIFIER", "kernel").field("MESSAGE", "BUG: unable to handle page fault");
        w.entry(BOOT).field("_TRANSPORT", "kernel").field("SYSLOG_FACILITY", "3").field("MESSAGE", "systemd[1]: Oops: 0000 [#1]");
        for (Collected c : both(w)) {
            assertEquals(List.of(), c.lines());
            assertEquals(1, c.report.problems().size());
            assertTrue(c.report.problems().get(0).startsWith("holds only messages of programs (2)"), c.report.problems().toString());
        }
    }

    @Test
    void entriesWithoutTransportAreNotProvenButShown() {
        JournalWriter w = new JournalWriter().entry(BOOT).field("MESSAGE", "usb 1-1: x");
        for (Collected c : both(w)) {
            assertEquals(List.of("usb 1-1: x"), texts(c));
            assertEquals(false, c.logs.values().iterator().next().get(0).prefix().kernel());
        }
        w.kernel(BOOT, "box", 6, 1, "y").entry(BOOT).field("MESSAGE", "z");
        for (Collected c : both(w)) {
            assertEquals(List.of("usb 1-1: x", "y"), texts(c));
        }
    }

    @Test
    void anEntryWithoutTextStopsNothing() {
        JournalWriter w = new JournalWriter();
        w.entry(BOOT).field("_TRANSPORT", "kernel");
        for (Collected c : both(w)) {
            assertEquals(List.of("none of its 1 entries has a text (MESSAGE)"), c.report.problems());
        }
        w.kernel(BOOT, "box", 6, 1, "y");
        for (Collected c : both(w)) {
            assertEquals(List.of("y"), texts(c));
        }
    }

    @Test
    void repeatedFieldsAndDevices() {
        JournalWriter w = new JournalWriter().kernel(BOOT, "box", 6, 1, "a").field("MESSAGE", "b").field("_KERNEL_DEVICE", "+usb:1-1")
                .field("_KERNEL_SUBSYSTEM", "usb");
        for (Collected c : both(w)) {
            assertEquals(List.of("a", "b"), texts(c));
            assertEquals(List.of("DEVICE=+usb:1-1", "SUBSYSTEM=usb"), c.metadata);
        }
    }

    @Test
    void whatTheJournalMissedIsAGap() {
        JournalWriter w = new JournalWriter().kernel(BOOT, "box", 6, 1, "a");
        w.entry(BOOT).field("_HOSTNAME", "box").field("_TRANSPORT", "driver").field("MESSAGE", "Missed 17 kernel messages");
        for (Collected c : both(w)) {
            assertEquals(1, c.gaps.size());
            assertEquals(Gap.Kind.LOST_MESSAGES, c.gaps.get(0).kind());
            assertEquals(17, c.gaps.get(0).amount());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u001e", "data: ", "\n\n  "})
    void readsTheRelativesOfJson(String before) {
        assertEquals(3, Collected.read(two().json(before)).report.lines());
    }

    @Test
    void readsIndentedJson() {
        String pretty = new String(two().json(""), StandardCharsets.UTF_8).replace("\",\"", "\",\n\t\"").replace("\":\"", "\" : \"");
        Collected c = Collected.text(pretty);
        assertEquals(List.of(), c.report.problems());
        assertEquals(3, c.report.lines());
    }

    @Test
    void largeValuesAreCutAndTold() {
        String big = "x".repeat(300_000);
        JournalWriter w = new JournalWriter().kernel(BOOT, "box", 6, 1, big + "\u0001").kernel(BOOT, "box", 6, 1, "y").field("COREDUMP", big + "\n");
        for (Collected c : both(w)) {
            assertEquals(List.of(JournalLogs.MESSAGE_MAX, 1), texts(c).stream().map(String::length).toList());
            assertEquals(1, c.report.problems().size(), c.report.problems().toString());
            assertTrue(c.report.problems().get(0).contains("is cut"), c.report.problems().toString());
        }
        String left = "{\"__CURSOR\":\"a\",\"_TRANSPORT\":\"kernel\",\"MESSAGE\":null}";
        assertTrue(Collected.text(left).report.problems().toString().contains("--all"));
    }

    @Test
    void damageIsToldAndPassed() {
        byte[] good = two().export();
        byte[] bad = Arrays.copyOf(good, good.length);
        int at = new String(good, StandardCharsets.ISO_8859_1).indexOf("MESSAGE\n") + "MESSAGE\n".length();
        bad[at + 7] = (byte) 0x80;
        Collected c = Collected.read(bad);
        assertEquals(1, c.report.lines());
        assertTrue(c.report.problems().get(0).contains("damaged fields"), c.report.problems().toString());
        String json = "{\"__CURSOR\":\"a\" \"MESSAGE\":\"lost\"}\n" + new String(two().json(""), StandardCharsets.UTF_8);
        Collected j = Collected.text(json);
        assertEquals(3, j.report.lines());
        assertEquals(List.of("1 damaged entries, read up to the damage; the first in line 1"), j.report.problems());
    }

    /** Cut anywhere: nothing is thrown, and every text that comes is a beginning of the whole one's. */
    @Test
    void survivesEveryCut() {
        for (byte[] whole : List.of(two().export(), two().json(""))) {
            List<String> all = texts(Collected.read(whole));
            for (int n = 12; n < whole.length; n++) {
                List<String> some = texts(Collected.read(Arrays.copyOf(whole, n)));
                for (int i = 0; i < some.size(); i++) {
                    assertTrue(all.get(i).startsWith(some.get(i)), n + ": " + some);
                }
            }
        }
    }
}
