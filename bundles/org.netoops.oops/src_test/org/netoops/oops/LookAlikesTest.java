// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that looks like a crash and is none. */
class LookAlikesTest {

    private static List<String> titles(String text) {
        return Fixtures.parse(text).stream().map(o -> o.verdict().title()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"WARNING: workqueue cpumask: online intersect > possible intersect", "WARNING! power/level is deprecated; use power/control instead",
        "INFO: NMI handler (nmi_cpu_backtrace_handler) took too long to run: 13.917 msecs", "INFO: lockdep is turned off.",
        "traps: foo[123] general protection fault ip:7f00 sp:7ffd error:0 in libc.so.6[7f00+1000]", "systemd[1]: BUG in the unit file",
        "foo[77]: segfault at 0 ip 0000000000401136 sp 00007ffd error 6 in foo[401000+1000]", "list_del corruption without a BUG after it",
        "Internal error in the firmware loader", "Kernel command line: panic=1 oops=panic", "NMI backtrace for cpu 1",
        "[Firmware Bug]: TSC_DEADLINE disabled due to Errata", "sysrq: Show Blocked State", "foo: BUG: link partner is slow", "NETDEV WATCHDOG: eth0 (e1000): transmit queue 0 timed out", "Out of memory: Killed process 135 (init) total-vm:3024kB, anon-rss:940kB",
        "Memory cgroup out of memory: Killed process 135 (init) total-vm:3024kB", "invoked oom-killer: gfp_mask=0xcc0", "init has invoked the oom-killer: ",
        "BUGFIX: nothing",
        "INFO: task og_hung:145 is blocked on a mutex likely owned by task og_hung:145."})
    void harmlessKernelLines(String line) {
        assertEquals(List.of(), titles(Fixtures.printk(line, "Call Trace:", " foo+0x1/0x2")));
    }

    @Test
    void aPlainBacktraceIsNoCrash() {
        assertEquals(List.of(), titles(Fixtures.printk("CPU: 0 PID: 135 Comm: init Tainted: G           OE      6.1.0 #1", "Call Trace:", " <TASK>",
            " dump_stack_lvl+0x44/0x5c", " og_set.cold+0x5/0x74f [oopsgen]", " </TASK>")));
    }

    @Test
    void programsOutputBetweenKernelLinesIsNoCrash() {
        assertEquals(List.of(), titles(Fixtures.printk("Run /init as init process") + """
            BUG: kernel NULL pointer dereference, address: 0000000000000028
            Oops: 0000 [#1] SMP
            CPU: 0 PID: 1 Comm: init Not tainted 6.1.0 #1
            Call Trace:
             foo+0x1/0x2
            Kernel panic - not syncing: Fatal exception
            """));
    }

    @Test
    void bootLoadersAndFirmwareAreNoKernel() {
        assertEquals(List.of(), titles("""
            WARNING: firmware/foo.c:12 at bar
            BUG: no environment
            ERROR:   Unhandled fault: at 0x1234
            Unhandled fault: synchronous abort
            PANIC: double fault in EL3
            x0 : 0000000000000001 x1 : 0000000000000002
            """ + Fixtures.printk("Booting Linux on physical CPU 0x0", "Linux version 6.1.0 (me) #1 SMP", "CPU: 0 PID: 0 Comm: swapper Not tainted",
            "Call trace:", " foo+0x1/0x2")));
    }

    @Test
    void aLogWithoutTimesNeedsMoreThanAHeader() {
        assertEquals(List.of(), titles("BUG: something in my script\nGood bye\n"));
        assertEquals(List.of("BUG: Bad page state in corrupted"), titles("BUG: Bad page state in process init  pfn:1\nCPU: 0 PID: 1 Comm: init Not tainted 6.1.0 #1\n"));
        assertEquals(List.of("kernel panic: dumptest"), titles("Kernel panic - not syncing: dumptest\n"));
    }

    @Test
    void aWarningThatStatesProcessorAndPlaceIsTheKernels() {
        String line = "WARNING: CPU: 2 PID: 24023 at fs/foo/a.c:3344 foo_open+0x10e5/0x3690 fs/foo/a.c:3344\n";
        assertEquals(List.of("WARNING in corrupted"), titles(line));
        assertEquals(List.of(), titles("WARNING: CPU: 2 PID: 24023 at fs/foo/a.c:3344\n"));
        // addr2line prints the place alone.
        assertEquals("fs/foo/sub/b.c", Fixtures.parse(line + "fs/foo/sub/b.c:10\n").getFirst().verdict().guiltyFile());
        assertEquals("fs/foo/a.c", Fixtures.parse(line + "see fs/foo/sub/b.c:10\n").getFirst().verdict().guiltyFile());
    }

    @Test
    void aProgramThatPrintsTheKernelsLogQuotesItsCrashes() {
        String crash = Fixtures.printk("BUG: kernel NULL pointer dereference, address: 00000000000002fc", "Oops: 0000 [#1] SMP",
            "RIP: 0010:foo_get+0x1/0x2", "Call Trace:", " a+0x1/0x2", " b+0x1/0x2", " c+0x1/0x2", "---[ end trace 0000000000000000 ]---");
        String quoted = "kern  :alert : BUG: kernel NULL pointer dereference, address: 00000000000002fc\nkern  :alert : #PF: supervisor read access\n";
        assertEquals(1, Fixtures.parse(crash + quoted).size());
        assertEquals(2, Fixtures.parse(crash + quoted.replace("2fc", "300")).size());
    }
}
