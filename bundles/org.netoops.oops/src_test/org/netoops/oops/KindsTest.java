// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netoops.oops.internal.kind.CrashKind;
import org.netoops.oops.internal.kind.Kinds;

/** Kinds that the recorded logs do not have, each by the lines that the kernel prints for it. */
class KindsTest {
    private static final String TRACE = """
        CPU: 0 PID: 7 Comm: kworker/0:1 Not tainted 6.1.0 #1
        Call Trace:
         <TASK>
         dump_stack_lvl+0x44/0x5c
         foo_work+0x10/0x20 [foo]
         process_one_work+0x1c7/0x380
         </TASK>""";

    private static Verdict only(String... lines) {
        List<Oops> found = Fixtures.parse(Fixtures.printk(lines));
        assertEquals(1, found.size(), () -> found.stream().map(o -> o.verdict().title()).toList().toString());
        return found.getFirst().verdict();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        BUG: workqueue lockup - pool cpus=0 node=0 flags=0x0 nice=0 stuck for 32s! | BUG: workqueue lockup | |workqueue-lockup
        watchdog: Watchdog detected hard LOCKUP on cpu 2 | BUG: hard lockup in foo_work | HANG | hard-lockup
        BUG: sleeping function called from invalid context at kernel/locking/mutex.c:580 | BUG: sleeping function called from invalid context in foo_work | ATOMIC_SLEEP | sleeping-in-atomic
        BUG: using smp_processor_id() in preemptible [00000000] code: init/1 | BUG: using smp_processor_id() in preemptible code in foo_work | LOCKDEP | preemptible-percpu
        BUG: Bad page state in process init  pfn:12345 | BUG: Bad page state in corrupted | | bad-page-state
        UBSAN: array-index-out-of-bounds in drivers/foo.c:12:3 | UBSAN: array-index-out-of-bounds in foo_work | MEMORY_SAFETY_UBSAN | ubsan
        UBSAN: shift-out-of-bounds in drivers/foo.c:12:3 | UBSAN: shift-out-of-bounds in foo_work | UBSAN | ubsan
        WARNING: possible circular locking dependency detected | possible deadlock in foo_work | LOCKDEP | lockdep-circular
        WARNING: suspicious RCU usage | WARNING: suspicious RCU usage in foo_work | LOCKDEP | rcu-usage
        WARNING: at drivers/foo.c:12 foo_work+0x10/0x20 | WARNING in foo_work | WARNING | warning
        WARNING: CPU: 0 PID: 7 at lib/debugobjects.c:505 debug_print_object+0x16/0x20 | WARNING: ODEBUG bug in foo_work | WARNING | warning
        WARNING: CPU: 0 PID: 7 at drivers/usb/core/urb.c:504 usb_submit_urb+0x1/0x2 | WARNING in foo_work/usb_submit_urb | WARNING | warning
        stack segment: 0000 [#1] PREEMPT SMP | stack segment fault in foo_work | DoS | stack-segment
        int3: 0000 [#1] PREEMPT SMP | int3 in foo_work | DoS | breakpoint
        Oops: 0002 [#1] PREEMPT SMP | Oops in foo_work | DoS | oops
        Internal error: Oops - undefined instruction: 0 [#1] SMP ARM | Internal error in foo_work | DoS | internal-error
        fixpoint divide exception: 0009 ilc:1 [#1] SMP | fixpoint divide exception in foo_work | DoS | program-check
        Unable to handle kernel write to read-only memory at virtual address ffff800008000000 | BUG: unable to handle kernel paging request in foo_work | MEMORY_SAFETY_BUG | paging-fault
        BUG: spinlock bad magic on CPU#0, init/1 | BUG: spinlock bad magic in foo_work | LOCKDEP | spinlock-debug
        INFO: task foo:12 can't die for more than 143 seconds. | INFO: task can't die in foo_work | HANG | hung-task
        Kernel panic - not syncing: corrupted stack end detected inside scheduler | kernel panic: corrupted stack end in foo_work | DoS | panic
        Kernel panic - not syncing: VFS: Unable to mount root fs on unknown-block(0,0) | kernel panic: VFS: Unable to mount root fs on unknown-block(NUM,NUM) | DoS | panic
        """)
    void headers(String header, String title, String type, String kind) {
        Verdict v = only(header.strip(), TRACE);
        assertEquals(title, v.title());
        assertEquals(type, v.type());
        assertEquals(kind, v.kind());
    }

    @Test
    void addressSanitizerNamesTheAccess() {
        Verdict read = only("BUG: KASAN: slab-out-of-bounds in foo_read+0x12/0x30 [foo]", "Read of size 8 at addr ffff888000000000 by task init/1", TRACE);
        assertEquals("KASAN: slab-out-of-bounds Read in foo_read", read.title());
        assertEquals("KASAN-READ", read.type());
        Verdict write = only("BUG: KASAN: use-after-free in kasan_check_range+0x1/0x2", "Write of size 4 at addr ffff888000000000 by task init/1", TRACE);
        assertEquals("KASAN: use-after-free Write in foo_work", write.title());
        assertEquals("KASAN-USE-AFTER-FREE-WRITE", write.type());
        assertEquals(List.of("bad-access in foo_work"), write.altTitles());
        assertEquals("KASAN-INVALID-FREE", only("BUG: KASAN: invalid-free in foo_work+0x1/0x2", TRACE).type());
    }

    @Test
    void otherSanitizers() {
        assertEquals("KMSAN: uninit-value in foo_work", only("BUG: KMSAN: uninit-value in foo_read+0x12/0x30", TRACE).title());
        assertEquals("KFENCE: use-after-free read in foo_read", only("BUG: KFENCE: use-after-free read in foo_read+0x12/0x30", TRACE).title());
        Verdict race = only("BUG: KCSAN: data-race in foo_read / foo_write", TRACE);
        assertEquals("KCSAN: data-race in foo_read / foo_write", race.title());
        assertEquals("KCSAN-DATARACE", race.type());
    }

    @Test
    void stackProtectorNamesTheFunctionInThePanic() {
        assertEquals("kernel panic: stack is corrupted in bar_ioctl",
            only("Kernel panic - not syncing: stack-protector: Kernel stack is corrupted in: bar_ioctl+0x1a/0x20", TRACE).title());
    }

    @Test
    void aPanicWithoutItsCauseIsCorrupted() {
        Oops o = Fixtures.parse(Fixtures.printk("Kernel panic - not syncing: Fatal exception in interrupt")).getFirst();
        assertTrue(o.panicked());
        assertTrue(o.verdict().corruptedReason().contains("missing"));
    }

    @Test
    void systemCallPrefixesAreFolded() {
        Verdict v = only("BUG: kernel NULL pointer dereference, address: 0000000000000008", "Oops: 0000 [#1] SMP",
            "RIP: 0010:__x64_sys_foo+0x1/0x2", "Call Trace:", " do_syscall_64+0x5d/0xb0");
        assertEquals("BUG: unable to handle kernel NULL pointer dereference in sys_foo", v.title());
        assertTrue(v.altTitles().contains("bad-access in __x64_sys_foo"), v.altTitles().toString());
    }

    @Test
    void aReportWithoutAnyFunctionIsCorrupted() {
        Verdict v = only("BUG: kernel NULL pointer dereference, address: 0000000000000008", "Oops: 0000 [#1] SMP");
        assertEquals("BUG: unable to handle kernel NULL pointer dereference in corrupted", v.title());
        assertEquals("the report names no function to blame", v.corruptedReason());
    }

    @Test
    void anInterruptedLoopIsNamedAtItsSubsystem() {
        Verdict v = only("rcu: INFO: rcu_preempt self-detected stall on CPU", "CPU: 1 PID: 135 Comm: init Not tainted 6.1.0 #1", "Call Trace:", " <IRQ>",
            " rcu_sched_clock_irq+0x1/0x2", " __hrtimer_run_queues+0x1/0x2", " hrtimer_interrupt+0x1/0x2", " asm_sysvec_apic_timer_interrupt+0x16/0x20",
            " inner_loop+0x1/0x2", " foo_write_iter+0x1/0x2", " vfs_write+0x235/0x3f0", " ksys_write+0x6b/0xf0");
        assertEquals("INFO: rcu detected stall in foo_write_iter", v.title());
        assertEquals(List.of("stall in foo_write_iter"), v.altTitles());
    }

    @Test
    void waitersForOneLockShareABucket() {
        Verdict v = only("INFO: task init:132 blocked for more than 143 seconds.", "task:init state:D stack:0 pid:132", "Call Trace:",
            " __schedule+0x1/0x2", " schedule+0x1/0x2", " __mutex_lock+0x1/0x2", " rtnl_lock+0x1/0x2", " foo+0x1/0x2");
        assertEquals("INFO: task hung in rtnl_lock", v.title());
        assertEquals(List.of("hang in rtnl_lock"), v.altTitles());
    }

    @Test
    void everyKindHasAnIdOfItsOwnAndAnExplanation() {
        Set<String> ids = new HashSet<>();
        for (CrashKind k : Kinds.ALL) {
            assertTrue(ids.add(k.id()), k.id());
            assertTrue(k.help().length() > 60, k.id());
            assertEquals(k.help(), KindHelp.of(k.id()).orElseThrow());
        }
        assertTrue(KindHelp.of("unheard-of").isEmpty());
    }
}
