// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netoops.log.KernelLog;
import org.netoops.log.LinePeeler;
import org.netoops.log.LogLine;
import org.netoops.log.Origin;

/** Real logs as damaged consoles, impatient readers and people who paste them leave them. */
class BrokenLogsTest {
    private static final String TITLE = "BUG: unable to handle kernel NULL pointer dereference in og_leaf";

    private static List<String> lines(String name) {
        return new ArrayList<>(Arrays.asList(Fixtures.text(name).split("\r?\n")));
    }

    private static int indexOf(List<String> lines, String part) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(part)) {
                return i;
            }
        }
        throw new AssertionError(part);
    }

    private static List<Oops> parse(List<String> lines) {
        return Fixtures.parse(String.join("\n", lines));
    }

    private static List<String> titles(List<Oops> found) {
        return found.stream().map(o -> o.verdict().title()).toList();
    }

    private static List<String> frames(Oops o) {
        return o.traces().stream().filter(t -> t.label().equals("Call trace")).flatMap(t -> t.frames().stream()).map(Frame::function).toList();
    }

    @Test
    void droppedMessagesLeaveTheRestInItsPlace() {
        List<String> whole = lines("x86_64-6.1-null");
        List<String> expected = new ArrayList<>(frames(parse(whole).getFirst()));
        int at = indexOf(whole, " module_attr_store+");
        whole.set(at, "** 1 printk messages dropped **");
        Oops o = parse(whole).getFirst();
        expected.remove("module_attr_store");
        assertEquals(TITLE, o.verdict().title());
        assertEquals(expected, frames(o));
    }

    @Test
    void aReplayedReportIsOneCrash() {
        List<String> log = lines("x86_64-6.1-null");
        int at = indexOf(log, "BUG: kernel NULL pointer");
        log.add(at + 1, "** replaying previous printk message **");
        log.add(at + 2, log.get(at));
        List<Oops> found = parse(log);
        assertEquals(List.of(TITLE), titles(found));
        assertEquals(frames(Fixtures.first("x86_64-6.1-null")), frames(found.getFirst()));
    }

    @Test
    void aRebootInTheMiddleStartsAnew() {
        List<String> log = lines("x86_64-6.1-null");
        List<String> cut = new ArrayList<>(log.subList(0, indexOf(log, "ksys_write+")));
        cut.addAll(log);
        List<Oops> found = parse(cut);
        assertEquals(List.of(TITLE, TITLE), titles(found));
        assertTrue(frames(found.get(0)).contains("vfs_write"));
        assertEquals(frames(Fixtures.first("x86_64-6.1-null")), frames(found.get(1)));
    }

    @Test
    void whatAProgramPrintsOfAnOlderCrashIsNoCrash() {
        List<String> log = lines("x86_64-6.1-null");
        int from = indexOf(log, "BUG: kernel NULL pointer");
        int to = indexOf(log, "---[ end trace");
        List<String> quoted = new ArrayList<>(log.subList(0, from));
        log.subList(from, to + 1).forEach(l -> quoted.add("crashd[412]: " + l));
        log.subList(from, to + 1).forEach(l -> quoted.add(l.substring(l.indexOf("] ") + 2)));
        assertEquals(List.of(), titles(parse(quoted)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", ">> ", "    ", "\u001b[0;31m", "\u001b[1m\u001b[33m", "<4>"})
    void quotedColouredAndIndentedLogs(String lead) {
        List<String> log = lines("x86_64-6.1-null");
        Oops o = parse(log.subList(indexOf(log, "BUG: kernel NULL"), log.size()).stream().map(l -> lead + l).toList()).getFirst();
        assertEquals(TITLE, o.verdict().title());
        assertEquals(frames(Fixtures.first("x86_64-6.1-null")), frames(o));
    }

    @Test
    void aReportCutAtItsEnd() {
        List<String> log = lines("x86_64-6.1-null");
        int last = indexOf(log, "param_attr_store+");
        List<String> cut = new ArrayList<>(log.subList(0, last));
        cut.add(log.get(last).substring(0, 20));
        Oops o = parse(cut).getFirst();
        assertEquals(TITLE, o.verdict().title());
        assertEquals(List.of("og_mid.isra.0", "og_top.isra.0", "og_set"), frames(o).subList(0, 3));
    }

    @Test
    void aReportCutAtItsStartIsFoundByHowItDies() {
        List<String> log = lines("x86_64-6.1-null");
        List<Oops> found = parse(log.subList(indexOf(log, "Oops: 0000"), log.size()));
        assertEquals(1, found.size());
        assertEquals(frames(Fixtures.first("x86_64-6.1-null")), frames(found.getFirst()));
    }

    @Test
    void everyCrashOfALongLogIsFound() {
        List<String> log = lines("x86_64-6.1-null");
        List<String> noise = log.subList(indexOf(log, "Linux version") + 1, indexOf(log, "BUG: kernel NULL pointer") - 5);
        List<String> report = log.subList(indexOf(log, "BUG: kernel NULL pointer"), indexOf(log, "---[ end trace") + 1);
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            for (int n = 0; n < 400; n++) {
                all.add(noise.get(n % noise.size()));
            }
            all.addAll(report);
        }
        List<Oops> found = parse(all);
        assertEquals(200, found.size());
        for (Oops o : found) {
            assertEquals(TITLE, o.verdict().title());
            assertEquals(Fixtures.first("x86_64-6.1-null").traces(), withoutNumbers(o));
        }
    }

    /** The traces of a report as they are in the log that it was taken from. */
    private static List<Trace> withoutNumbers(Oops o) {
        Oops first = Fixtures.first("x86_64-6.1-null");
        long shift = first.firstLine() - o.firstLine();
        return o.traces().stream().map(t -> new Trace(t.label(), t.context(), t.frames().stream().map(f -> new Frame(f.function(), f.offset(), f.size(),
            f.module(), f.buildId(), f.address(), f.reliable(), f.inlined(), f.source(), f.line(), f.logLine() + shift)).toList())).toList();
    }

    /** A line that was cut into the records in it: all have its number. */
    @Test
    void oneTimeInTheMiddleOfALineDoesNotSpeakForTheOthers() {
        String panic = "trusty: panic (caller 0xffffffffe000fbb8): ASSERT FAILED at (trusty/kernel/a.c:4): !x";
        List<LogLine> log = List.of(LinePeeler.peel(1, 0, panic), LinePeeler.peel(2, 0, "trusty crashed"),
            LinePeeler.peel(2, 0, "[  388.879777] ------------[ cut here ]------------"),
            LinePeeler.peel(3, 0, "WARNING: CPU: 0 PID: 36 at drivers/trusty/trusty.c:215 trusty_std_call32+0x220/0x240"),
            LinePeeler.peel(4, 0, "CPU: 0 PID: 36 Comm: kworker/0:1 Not tainted 4.9.22 #15"));
        assertEquals(List.of("trusty: ASSERT FAILED: !x"), titles(OopsExtractor.parse(new KernelLog(Origin.ofFile("test"), log))));
        // On a line of its own the time says that the kernel's lines have times here.
        assertEquals(List.of(), titles(parse(List.of(panic, log.get(2).raw(), log.get(3).raw()))));
    }
}
