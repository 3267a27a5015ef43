// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a report says beside its traces. */
class ReportPartsTest {

    @Test
    void taintByLettersAndByNames() {
        Taint old = Fixtures.first("x86_64-6.1-null").taint();
        assertEquals("G           OE", old.printed());
        assertEquals(List.of(new Taint.Flag('O', "OOT_MODULE"), new Taint.Flag('E', "UNSIGNED_MODULE")), old.flags());
        Taint named = Fixtures.first("x86_64-7.3-double_free").taint();
        assertEquals("G    B      OE", named.printed());
        assertEquals(new Taint.Flag('B', "BAD_PAGE"), named.flags().getFirst());
        Taint before = Fixtures.first("x86_64-7.3-softlockup-panic").taint();
        assertEquals(2, before.flags().size(), "the panic's taint line has a flag more, set since");
        Taint clean = Fixtures.parse(Fixtures.printk("WARNING: CPU: 0 PID: 1 at a.c:1 f+0x1/0x2", "CPU: 0 PID: 1 Comm: init Not tainted 6.1.0 #1 SMP"))
            .getFirst().taint();
        assertEquals("", clean.printed());
        assertEquals(List.of(), clean.flags());
    }

    @Test
    void machineTaskAndModules() {
        Oops o = Fixtures.first("x86_64-7.3-ipi");
        assertEquals(new Machine("7.3.4+deb13-amd64", "#1 PREEMPT(lazy) Debian 7.3.4-1~bpo13+1", Arch.X86_64,
            "QEMU Standard PC (i440FX + PIIX, 1996), BIOS 1.16.2-debian-1.16.2-1 04/01/2014"), o.machine());
        assertEquals(new TaskContext(1, 1, "init"), o.task());
        assertEquals(new Module("oopsgen", "OE"), o.modules().getFirst());
        assertEquals(new Module("failover", ""), o.modules().getLast());
        assertEquals(10_098_191, o.timeMicros());
    }

    @Test
    void theUnloadedModuleIsNoModule() {
        Oops o = Fixtures.parse(Fixtures.printk("WARNING: CPU: 0 PID: 1 at a.c:1 f+0x1/0x2", "Modules linked in: a(OE+) b [last unloaded: c]")).getFirst();
        assertEquals(List.of(new Module("a", "OE+"), new Module("b", "")), o.modules());
    }

    @Test
    void heapObjectsTellWhereTheyCameFrom() {
        Oops o = Fixtures.first("x86_64-6.1-double_free");
        assertEquals(List.of("Allocated by task 135", "Freed by task 135", "Call trace"), o.traces().stream().map(Trace::label).toList());
        assertEquals("kmalloc_trace", o.traces().getFirst().frames().getFirst().function());
    }

    @Test
    void aPanicHasItsOwnTrace() {
        Oops o = Fixtures.first("x86_64-7.3-softlockup-panic");
        assertEquals(List.of("Instruction pointer", "Call trace", "Panic call trace"), o.traces().stream().map(Trace::label).toList());
        assertTrue(o.panicked());
        Oops stopped = Fixtures.first("arm-6.1-panic");
        assertEquals(List.of("Call trace", "CPU 1 backtrace"), stopped.traces().stream().map(Trace::label).toList());
    }

    @Test
    void theReportStartsWithItsAnnouncement() {
        Oops o = Fixtures.first("x86_64-6.1-corrupt_list_add");
        String first = o.excerpt().lines().stream().filter(l -> l.number() == o.firstLine()).findFirst().orElseThrow().text();
        assertTrue(first.startsWith("list_add corruption."), first);
    }

    @Test
    void buildIdAndSourceOfAFrame() {
        Oops o = Fixtures.parse(Fixtures.printk("WARNING: CPU: 0 PID: 1 at a.c:1 f+0x1/0x2", "Call Trace:",
            " foo+0x10/0x20 [bar 0123456789abcdef0123456789abcdef01234567]", " inl mm/slub.c:123 [inline]", " baz+0x1/0x2 fs/read_write.c:45")).getFirst();
        List<Frame> frames = o.traces().getFirst().frames();
        assertEquals("bar", frames.get(0).module());
        assertEquals("0123456789abcdef0123456789abcdef01234567", frames.get(0).buildId());
        assertEquals(true, frames.get(1).inlined());
        assertEquals("mm/slub.c", frames.get(1).source());
        assertEquals(45, frames.get(2).line());
    }
}
