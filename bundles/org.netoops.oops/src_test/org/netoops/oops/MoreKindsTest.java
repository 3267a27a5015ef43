// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netoops.log.KernelLog;

/** Kinds that are rare, or that name the crash in a way of their own. */
class MoreKindsTest {

    private static Verdict first(String... lines) {
        return Fixtures.parse(Fixtures.printk(lines)).getFirst().verdict();
    }

    @Test
    void aLeakBelongsToWhoAskedForTheObject() {
        Verdict v = first("BUG: memory leak", "unreferenced object 0xffff888100000000 (size 64):", "  comm \"init\", pid 1, jiffies 4294937521",
            "  backtrace:", "    [<00000000fbe33bd9>] kmemleak_alloc+0x1/0x2", "    [<00000000fbe33bd9>] kmem_cache_alloc+0x1/0x2",
            "    [<00000000fbe33bd9>] __alloc_skb+0x1/0x2", "    [<00000000fbe33bd9>] foo_create+0x1/0x2", "    [<00000000fbe33bd9>] foo_open+0x1/0x2");
        assertEquals("memory leak in foo_create", v.title());
        assertEquals("LEAK", v.type());
        assertNull(v.corruptedReason());
    }

    @Test
    void rustPanicsTellTheirMessage() {
        Verdict v = first("rust_kernel: panicked at drivers/foo/bar.rs:877:13:", "attempt to subtract with overflow", "------------[ cut here ]------------",
            "kernel BUG at rust/helpers/bug.c:7!", "Oops: invalid opcode: 0000 [#1] SMP", "RIP: 0010:rust_helper_BUG+0x8/0x10", "Call Trace:",
            " _RNvCscSpY9Juk0HT_7___rustc17rust_begin_unwind+0x15b/0x160", " _RNvNtCs9jEwPDbx20M_4core9panicking9panic_fmt+0x84/0x90",
            " _RNvMs3_NtCshgDM7dBCdno_9my_driver4coreNtB5_5Queue4push+0x17/0x18", " foo_ioctl+0x1/0x2");
        assertEquals("attempt to subtract with overflow in <my_driver::core::Queue>::push", v.title());
        assertEquals("rust-panic", v.kind());
    }

    @Test
    void aKernelThatStartsAnewWithoutAWord() {
        List<Oops> found = Fixtures.parse("[  500.720639] EFER = 0x0000000000000d01\nSeaBIOS (version 1.8.2)\nBooting from Hard Disk 0...\n"
            + "Booting the kernel.\n[    0.000000] Linux version 6.1.0 (gcc) #1 SMP\n");
        assertEquals(List.of("unexpected kernel reboot"), found.stream().map(o -> o.verdict().title()).toList());
        assertEquals("REBOOT", found.getFirst().verdict().type());
        assertTrue(Fixtures.parse("[  500.720639] reboot: Restarting system\nBooting the kernel.\n[    0.000000] Linux version 6.1.0 (gcc) #1 SMP\n").isEmpty());
        assertTrue(Fixtures.parse("Booting the kernel.\n[    0.000000] Linux version 6.1.0 (gcc) #1 SMP\n").isEmpty());
    }

    @Test
    void anOomReportReachesToTheProcessThatWasKilled() {
        List<String> lines = new ArrayList<>(List.of("Web Content invoked oom-killer: gfp_mask=0xcc0(GFP_KERNEL), order=0, oom_score_adj=0",
            "CPU: 0 PID: 135 Comm: Web Content Not tainted 6.1.0 #1", "Call Trace:", " <TASK>", " dump_stack_lvl+0x44/0x5c", " dump_header+0x4a/0x211",
            " out_of_memory+0x1fd/0x4c0", " </TASK>", "Mem-Info:", "active_anon:27 inactive_anon:2003 isolated_anon:0", "2056 total pagecache pages",
            "[  pid  ]   uid  tgid total_vm      rss pgtables_bytes swapents oom_score_adj name"));
        for (int pid = 100; pid < 300; pid++) {
            lines.add("[" + " ".repeat(4) + pid + "]     0   " + pid + "      700      200    45056        0             0 sh");
        }
        lines.add("Out of memory: Killed process 135 (Web Content) total-vm:3024kB, anon-rss:940kB");
        lines.add("random: crng init done");
        List<Oops> found = Fixtures.parse(Fixtures.printk(lines.toArray(String[]::new)));
        assertEquals(List.of("Out of memory: invoked oom-killer"), found.stream().map(o -> o.verdict().title()).toList());
        assertEquals("oom-kill", found.getFirst().verdict().kind());
        assertNull(found.getFirst().verdict().corruptedReason());
        assertEquals(lines.size() - 1, found.getFirst().lastLine());
    }

    @Test
    void whatTheKernelWentOnAfterComesBehindWhatItDiedOf() {
        String oom = "init invoked oom-killer: gfp_mask=0xcc0(GFP_KERNEL), order=0, oom_score_adj=0\nCPU: 0 PID: 1 Comm: init Not tainted 6.1.0 #1\n"
            + "Call Trace:\n dump_header+0x1/0x2\n out_of_memory+0x1/0x2\n foo+0x1/0x2\nMem-Info:\nOut of memory: Killed process 1 (init)";
        String card = "r8169 0000:03:00.0 enp3s0: NETDEV WATCHDOG: CPU: 1: transmit queue 0 timed out 5120 ms";
        String bug = "kernel BUG at fs/foo.c:3!\nOops: invalid opcode: 0000 [#1]\nRIP: 0010:foo_get+0x1/0x2\nCall Trace:\n a+0x1/0x2\n b+0x1/0x2\n c+0x1/0x2";
        assertEquals(List.of("kernel BUG in foo_get", "Out of memory: invoked oom-killer", "NETDEV WATCHDOG: transmit queue timed out"),
            titles(Fixtures.printk(oom, card, bug)));
        assertEquals(List.of("kernel BUG in foo_get", "NETDEV WATCHDOG: transmit queue timed out"), titles(Fixtures.printk(bug, card)));
        assertEquals(List.of("Out of memory: invoked oom-killer", "kernel BUG in foo_get"),
            titles(Fixtures.printk(oom) + "[    0.000000] Linux version 6.1.0 (gcc) #1 SMP\n" + Fixtures.printk(bug)));
        assertEquals(18, titles(Fixtures.printk((card + "\n").repeat(18).strip())).size());
    }

    private static List<String> titles(String log) {
        return Fixtures.parse(log).stream().map(o -> o.verdict().title()).toList();
    }

    @Test
    void anOomReportThatBeginsInsideOfAnotherDoesNotTakeItsStack() {
        List<Oops> found = Fixtures.parse(Fixtures.printk("foo: page allocation failure: order:0, mode:0x24010c0(GFP_KERNEL|__GFP_NORETRY)",
            "CPU: 0 PID: 54 Comm: foo Not tainted 4.8.0 #127", "bar invoked oom-killer: gfp_mask=0x24200ca(GFP_HIGHUSER_MOVABLE), order=0, oom_score_adj=500",
            "Call Trace:", " [<ffffffff81ba28d9>] dump_stack+0x197/0x25e", " [<ffffffff81342ddb>] warn_alloc_failed+0x20b/0x240",
            " [<ffffffff813504b6>] __alloc_pages_slowpath+0x1d56/0x1df0", " [<ffffffff813509fa>] __alloc_pages_nodemask+0x4aa/0xa30",
            " [<ffffffff812a3c83>] foo_fill+0xe3/0x3c0", " [<ffffffff81175dd1>] kthread+0x181/0x1a0", " [<ffffffff8263a5cf>] ret_from_fork+0x1f/0x40"));
        assertEquals(List.of("page allocation failure in foo_fill", "Out of memory: invoked oom-killer"),
            found.stream().map(o -> o.verdict().title()).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        VFS: Close: file count is 0 | VFS: Close: file count is zero (use-after-free) | DoS
        VFS: Busy inodes after unmount of loop0. Self-destruct in 5 seconds. | VFS: Busy inodes after unmount (use-after-free) | DoS
        unregister_netdevice: waiting for lo to become free. Usage count = 2 | unregister_netdevice: waiting for DEV to become free | DoS
        WARNING: kernel stack regs at ffff8801d100fea8 in init:16059 has bad 'bp' value ffff8801d100ff28 | WARNING: kernel stack regs has bad 'bp' value |
        mce: [Hardware Error]: Machine check events logged | Machine check events logged |
        mce: [Hardware Error]: CPU 1: Machine Check Exception: 4 Bank 5: be00000000800400 | Machine Check Exception |
        BUG: kernel early-boot hang | BUG: kernel early-boot hang |
        r8169 0000:03:00.0 enp3s0f1np1: NETDEV WATCHDOG: CPU: 1: transmit queue 0 timed out 5120 ms | NETDEV WATCHDOG: transmit queue timed out |
        SYZFAIL: negative running | SYZFAIL: negative running | SYZ_FAILURE
        trusty: panic (caller 0xffffffffe000fbd0): DEBUG ASSERT FAILED at (trusty/kernel/x.h:63): list_in_list(&ref->node) | trusty: ASSERT FAILED: list_in_list(&ref->node) | DoS
        BUG: Dentry ffff880175978600{i=8bb9,n=lo}  still in use (1) [unmount of proc proc] | BUG: Dentry still in use in unmount |
        """)
    void oneLineTellsAll(String line, String title, String type) {
        Verdict v = first(line);
        assertEquals(title, v.title());
        assertEquals(type, v.type());
    }

    @ParameterizedTest
    @ValueSource(strings = {"BUG: using in preemptible", "BUG: KCSAN: x in  / ", "BUG: KASAN: ", "BUG: KASAN:  in ", "BUG: Dentry ] still in use [", "UBSAN:  in ",
        "rust_kernel: panicked at '", "trusty: panic ", "BUG: kernel boot  hang", "BUG: workqueue leaked ", "BUG kmalloc-8 (Tainted): ", "WARNING: [ ] ] a.c:1 at ",
        "INFO: task \u0001", "BUG: spinlock  on CPU#", "WARNING: kernel stack regs at  has bad ", "BUG: memory leak", "[ BUG: ", "Kernel panic - not syncing: "
        + "stack-protector: Kernel stack is corrupted in: "})
    void brokenHeadlinesDoNoHarm(String line) {
        Fixtures.parse(Fixtures.printk(line, " foo+0x1/0x2")).forEach(o -> assertFalse(o.verdict().title().isEmpty(), line));
    }

    @Test
    void theFunctionThatAWorkItemRanIsOnTheNextLine() {
        assertEquals("BUG: workqueue leaked lock or atomic in foo_work",
            first("BUG: workqueue leaked lock or atomic: kworker/0:0/0x00000000/4", "     last function: foo_work").title());
    }

    @Test
    void anAllocationFailureIsTheCallers() {
        assertEquals("page allocation failure in foo_init", first("init: page allocation failure: order:9, mode:0x40cc0(GFP_KERNEL)", "Call Trace:",
            " dump_stack_lvl+0x1/0x2", " warn_alloc+0x1/0x2", " __alloc_pages+0x1/0x2", " foo_init+0x1/0x2", " do_one_initcall+0x1/0x2").title());
    }

    @Test
    void aPageInABadStateBelongsToItsLastOwner() {
        assertEquals("BUG: Bad page state in foo_get_page", first("BUG: Bad page state in process init  pfn:7071f", "page_owner tracks the page as allocated",
            "page last allocated via order 0, migratetype Unmovable, gfp_mask 0x102820", " post_alloc_hook+0x1/0x2", " foo_get_page+0x1/0x2",
            " foo_open+0x1/0x2", "Call Trace:", " dump_stack_lvl+0x1/0x2", " bad_page+0x1/0x2", " stranger+0x1/0x2", " other+0x1/0x2").title());
    }

    @Test
    void waitingForOtherCpusIsOneBucket() {
        Verdict v = first("watchdog: BUG: soft lockup - CPU#1 stuck for 123s! [init:1]", "RIP: 0010:csd_lock_wait+0x1/0x2", "Call Trace:",
            " smp_call_function_many_cond+0x1/0x2", " on_each_cpu+0x1/0x2", " foo_ioctl+0x1/0x2", " do_syscall_64+0x1/0x2");
        assertEquals("BUG: soft lockup in smp_call_function", v.title());
        assertTrue(v.altTitles().contains("stall in smp_call_function_many_cond"));
    }

    @Test
    void theAccessThatNobodyToldIsNotInvented() {
        Verdict v = first("BUG: KASAN: use-after-free in foo_read+0x1/0x2 at addr ffff888012345678", "Call Trace:", " a+0x1/0x2", " b+0x1/0x2", " c+0x1/0x2");
        assertEquals("KASAN: use-after-free in foo_read at addr ADDR", v.title());
        assertEquals("the report does not say how memory was accessed", v.corruptedReason());
    }

    @Test
    void aSymbolizedHeadlineIsOneReport() {
        List<Oops> found = Fixtures.parse(Fixtures.printk("BUG: KASAN: use-after-free in atomic_read include/asm/atomic.h:26 [inline]",
            "BUG: KASAN: use-after-free in foo_get+0x1/0x2 net/foo/foo.c:42", "Read of size 4 at addr ffff888012345678 by task init/1", "Call Trace:",
            " kasan_report+0x1/0x2 mm/kasan/report.c:3", " atomic_read include/asm/atomic.h:26 [inline]", " foo_get+0x1/0x2 net/foo/foo.c:42",
            " foo_open+0x1/0x2 net/foo/foo.c:7"));
        assertEquals(List.of("KASAN: use-after-free Read in foo_get"), found.stream().map(o -> o.verdict().title()).toList());
        assertEquals("net/foo/foo.c", found.getFirst().verdict().guiltyFile());
    }

    @Test
    void anInjectedErrorIsNoCrashAndACrashOnItsWayIsOne() {
        assertEquals("WARNING in corrupted", first("WARNING: CPU: 1 PID: 7 at net/foo.c:3 foo_open+0x1/0x2", "Call Trace:", " dump_stack+0x1/0x2",
            " should_fail+0x1/0x2", " kmalloc+0x1/0x2", " stranger+0x1/0x2").title());
        assertEquals("WARNING in foo_open", first("WARNING: CPU: 1 PID: 7 at lib/fault-inject.c:3 should_fail_ex+0x1/0x2", "RIP: 0010:should_fail_ex+0x1/0x2",
            "Call Trace:", " should_fail_ex+0x1/0x2", " kmalloc+0x1/0x2", " foo_open+0x1/0x2").title());
    }

    @Test
    void conditionsOfNewWarningsMayHoldBrackets() {
        Verdict v = first("WARNING: [a[i] != b[0] ] drivers/foo/foo.c:30 at foo_set+0x44/0xb0, CPU#0: init/1", "RIP: 0010:foo_set+0x44/0xb0", "Call Trace:",
            " foo_write+0x1/0x2", " vfs_write+0x1/0x2", " ksys_write+0x1/0x2");
        assertEquals("WARNING in foo_set", v.title());
    }

    @Test
    void aPanicSoonAfterTheReportBelongsToIt() {
        List<Oops> found = Fixtures.parse("[   10.000000] INFO: task a:1 blocked for more than 143 seconds.\n[   10.000001] Call Trace:\n"
            + "[   10.000002]  __schedule+0x1/0x2\n[   10.000003]  foo+0x1/0x2\n[   10.000004]  bar+0x1/0x2\n"
            + "[   10.100000] INFO: task b:2 blocked for more than 143 seconds.\n[   10.100001] Call Trace:\n"
            + "[   10.100002]  __schedule+0x1/0x2\n[   10.100003]  foo+0x1/0x2\n[   10.100004]  bar+0x1/0x2\n"
            + "[   11.000000] Kernel panic - not syncing: hung_task: blocked tasks\n");
        assertEquals(List.of(true, true), found.stream().map(Oops::panicked).toList());
        List<Oops> late = Fixtures.parse("[   10.000000] INFO: task a:1 blocked for more than 143 seconds.\n[   10.000001] Call Trace:\n"
            + "[   10.000002]  foo+0x1/0x2\n[   99.000000] Kernel panic - not syncing: sysrq triggered crash\n");
        assertEquals(List.of(false, true), late.stream().map(Oops::panicked).toList());
    }

    @Test
    void loongArchRegistersAndPlaces() {
        Oops o = Fixtures.parse(Fixtures.printk("Unable to handle kernel paging request at virtual address 0000000000000000, era == 9000000000223d54",
            "Oops[#1]:", "CPU: 2 PID: 9 Comm: init Not tainted 6.12.0 #1",
            "pc 9000000000223d54 ra 9000000000223d44 tp 9000000100c3c000 sp 9000000100c3fd30",
            "a0 0000000000000001 a1 9000000100c3fd50 a2 0000000000000000 a3 0000000000000000",
            "   ra: 9000000000223d44 foo_init+0x14/0x60", "  ERA: 9000000000223d54 foo_read+0x24/0x60", " CRMD: 000000b0 (PLV0 -IE -DA +PG)",
            "Call Trace:", "[<9000000000223d54>] foo_read+0x24/0x60", "[<9000000000223e00>] foo_open+0x1/0x2", "[<9000000000223f00>] do_open+0x1/0x2"))
            .getFirst();
        assertEquals(Arch.LOONGARCH, o.machine().arch());
        assertEquals("BUG: unable to handle kernel paging request in foo_read", o.verdict().title());
        assertEquals("9000000100c3fd50", o.registers().values().get("a1"));
        assertEquals("9000000000223d54", o.registers().values().get("ERA"));
        assertFalse(o.traces().isEmpty());
    }

    @Test
    void theUsersOwnListIsObeyed() {
        String log = Fixtures.printk("BUG: kernel NULL pointer dereference, address: 0000000000000008", "Oops: 0000 [#1] SMP", "RIP: 0010:foo_get+0x1/0x2",
            "Call Trace:", " memcpy+0x1/0x2", " foo_use+0x1/0x2", " bar+0x1/0x2");
        assertEquals("BUG: unable to handle kernel NULL pointer dereference in foo_use", parse(log, SkipList.of(List.of("foo_g* # why"))));
        assertEquals("BUG: unable to handle kernel NULL pointer dereference in memcpy", parse(log, SkipList.of(List.of("foo_g*", "!memcpy"))));
        assertEquals("BUG: unable to handle kernel NULL pointer dereference in foo_get", parse(log, SkipList.NONE));
    }

    private static String parse(String log, SkipList skip) {
        List<Oops> found = new ArrayList<>();
        KernelLog lines = Fixtures.log(log);
        OopsParser parser = new OopsParser(lines.origin(), found::add, skip);
        lines.lines().forEach(parser::line);
        parser.end();
        return found.getFirst().verdict().title();
    }
}
