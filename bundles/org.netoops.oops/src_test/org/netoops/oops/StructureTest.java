// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.netoops.log.Gap;
import org.netoops.log.LogLine;
import org.netoops.log.Origin;

/** Where one crash ends and the next begins. */
class StructureTest {

    private static List<String> titles(String text) {
        return Fixtures.parse(text).stream().map(o -> o.verdict().title()).toList();
    }

    private static String at(double seconds, String caller, String text) {
        return String.format(Locale.ROOT, "[%12.6f]%s %s%n", seconds, caller == null ? "" : String.format("[%6s]", caller), text);
    }

    @Test
    void anOopsAndItsPanicAreOneCrash() {
        List<Oops> found = Fixtures.parse(Fixtures.text("x86_64-7.3-ipi"));
        assertEquals(1, found.size());
        assertTrue(found.getFirst().panicked());
        assertTrue(found.getFirst().excerpt().rawText().contains("Kernel panic - not syncing: Fatal exception"));
    }

    @Test
    void aPanicWithoutConnectionIsACrashOfItsOwn() {
        assertEquals(List.of("Unhandled fault in og_leaf", "Unhandled fault in og_leaf", "kernel panic: sysrq triggered crash"),
            titles(Fixtures.text("arm-6.1-double-oops")));
    }

    @Test
    void reportsOfTwoCpusSideBySide() {
        List<String> titles = titles(Fixtures.text("i386-6.1-recurse"));
        assertEquals("PANIC: double fault in og_recurse", titles.get(0));
        assertEquals("BUG: Bad rss-counter state", titles.get(1));
        assertTrue(titles.get(2).startsWith("WARNING: refcount bug in "), titles.toString());
    }

    @Test
    void callersSeparateInterleavedReports() {
        String[] a = {"WARNING: CPU: 0 PID: 10 at a.c:1 foo+0x1/0x2", "CPU: 0 PID: 10 Comm: a Not tainted 6.1.0 #1", "RIP: 0010:foo+0x1/0x2",
            "Call Trace:", " foo_caller+0x3/0x4", "---[ end trace 0000000000000000 ]---"};
        String[] b = {"WARNING: CPU: 1 PID: 11 at b.c:1 bar+0x1/0x2", "CPU: 1 PID: 11 Comm: b Not tainted 6.1.0 #1", "RIP: 0010:bar+0x1/0x2",
            "Call Trace:", " bar_caller+0x3/0x4", "---[ end trace 0000000000000000 ]---"};
        StringBuilder log = new StringBuilder();
        for (int i = 0; i < a.length; i++) {
            log.append(at(1 + i * 0.001, "T10", a[i])).append(at(1 + i * 0.001, "T11", b[i]));
        }
        List<Oops> found = Fixtures.parse(log.toString());
        assertEquals(List.of("WARNING in foo", "WARNING in bar"), found.stream().map(o -> o.verdict().title()).toList());
        assertEquals(List.of("foo_caller"), found.get(0).traces().get(1).frames().stream().map(Frame::function).toList());
        assertEquals(List.of("bar_caller"), found.get(1).traces().get(1).frames().stream().map(Frame::function).toList());
    }

    @Test
    void theStackOfACpuThatWasAskedBelongsToTheReport() {
        String log = at(1, "C0", "rcu: INFO: rcu_preempt detected stalls on CPUs/tasks:") + at(1, "T9", " stranger+0x1/0x2")
            + at(1, "C0", "Sending NMI from CPU 0 to CPUs 1:") + at(1, "C1", "NMI backtrace for cpu 1")
            + at(1, "C1", "CPU: 1 PID: 8 Comm: busy Not tainted 6.1.0 #1") + at(1, "C1", "Call Trace:") + at(1, "T9", " stranger+0x1/0x2")
            + at(1, "C1", " busy_loop+0x1/0x2");
        Oops o = Fixtures.parse(log).getFirst();
        assertEquals("INFO: rcu detected stall in busy_loop", o.verdict().title());
        assertEquals("CPU 1 backtrace", o.traces().getFirst().label());
        assertEquals(1, o.traces().getFirst().frames().size());
        assertEquals("busy", o.task().comm());
    }

    @Test
    void userSpaceLinesInsideOfAReportAreNotPartOfIt() {
        String text = Fixtures.text("x86_64-6.1-null").replace("Call Trace:\r\n", "Call Trace:\r\n my_daemon+0x1/0x2 is fine\r\nBUG: in a user's script\r\n");
        List<Oops> found = Fixtures.parse(text);
        assertEquals(1, found.size());
        assertEquals("og_mid.isra.0", found.getFirst().traces().get(1).frames().getFirst().function());
    }

    @Test
    void linesAfterALongSilenceBelongToNoReport() {
        String log = at(1, null, "WARNING: CPU: 0 PID: 10 at a.c:1 foo+0x1/0x2") + at(1.001, null, "Call Trace:") + at(1.002, null, " foo+0x1/0x2")
            + at(60, null, "some driver: hello") + at(60.1, null, " late+0x1/0x2") + at(61, null, "Kernel panic - not syncing: Fatal exception");
        List<Oops> found = Fixtures.parse(log);
        assertEquals(2, found.size());
        assertEquals(1, found.getFirst().traces().getFirst().frames().size());
        assertFalse(found.getFirst().panicked());
        assertTrue(found.getLast().panicked());
    }

    @Test
    void aRebootEndsTheReport() {
        String log = at(1, null, "WARNING: CPU: 0 PID: 10 at a.c:1 foo+0x1/0x2") + at(1.001, null, "Call Trace:") + at(0, null, "Linux version 6.9.1 (me) #5 SMP")
            + at(0.1, null, "BUG: Bad page state in process init  pfn:1");
        List<Oops> found = Fixtures.parse(log);
        assertEquals(2, found.size());
        assertEquals("6.9.1", found.getLast().machine().release());
        assertEquals("#5 SMP", found.getLast().machine().version());
    }

    @Test
    void contextBeforeAndAfter() {
        StringBuilder log = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            log.append(at(i * 0.001, null, "before " + i));
        }
        log.append(at(0.2, null, "WARNING: CPU: 0 PID: 10 at a.c:1 foo+0x1/0x2")).append(at(0.2, null, "---[ end trace 0 ]---"));
        for (int i = 0; i < 100; i++) {
            log.append(at(0.3 + i * 0.001, null, "after " + i));
        }
        Oops o = Fixtures.parse(log.toString()).getFirst();
        assertEquals(101, o.firstLine());
        assertEquals(102, o.lastLine());
        assertEquals(62, o.excerpt().lines().getFirst().number());
        assertEquals(112, o.excerpt().lines().getLast().number());
    }

    @Test
    void aCrashComesOutOnceItIsComplete() {
        List<Oops> out = new ArrayList<>();
        OopsParser parser = new OopsParser(Origin.ofFile("live"), out::add);
        List<LogLine> lines = Fixtures.log(Fixtures.text("x86_64-7.3-double-oops")).lines();
        boolean wasPending = false;
        for (LogLine l : lines) {
            parser.line(l);
            wasPending |= parser.pending();
        }
        assertTrue(wasPending);
        assertFalse(parser.pending(), "seconds after the end trace nothing is awaited any more");
        assertEquals(1, out.size());
    }

    @Test
    void flushHandsOutWhatThereIs() {
        List<Oops> out = new ArrayList<>();
        OopsParser parser = new OopsParser(Origin.ofFile("live"), out::add);
        Fixtures.log(Fixtures.printk("Kernel panic - not syncing: dumptest")).lines().forEach(parser::line);
        assertTrue(parser.pending());
        parser.gap(new Gap(1, Gap.Kind.LOST_MESSAGES, 3, "three messages were lost"));
        parser.flush();
        assertFalse(parser.pending());
        assertEquals("kernel panic: dumptest", out.getFirst().verdict().title());
        assertEquals(3, out.getFirst().gaps().getFirst().amount());
    }
}
