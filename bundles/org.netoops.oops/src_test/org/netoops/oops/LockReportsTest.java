// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the lock checker reports: whose lock it is, and the chains as labelled stacks. */
class LockReportsTest {
    private static final String[] TRACE = {"stack backtrace:", "CPU: 1 PID: 77 Comm: init Not tainted 6.1.0 #1", "Call Trace:", " dump_stack_lvl+0x1/0x2",
        " lock_acquire+0x1/0x2", " _raw_spin_lock+0x1/0x2", " bar_poll+0x1/0x2", " vfs_poll+0x1/0x2"};

    private static Oops only(String... lines) {
        String[] all = Stream.concat(Stream.of(lines), Stream.of(TRACE)).toArray(String[]::new);
        List<Oops> found = Fixtures.parse(Fixtures.printk(all));
        assertEquals(1, found.size(), () -> found.stream().map(o -> o.verdict().title()).toList().toString());
        return found.getFirst();
    }

    @Test
    void aDeadlockIsNamedAfterTheLockThatIsWanted() {
        Oops o = only("WARNING: possible circular locking dependency detected", "6.1.0 #1 Not tainted", "init/77 is trying to acquire lock:",
            "ffff888100000000 (&foo->lock){+.+.}-{2:2}, at: foo_ioctl+0x12/0x30", "but task is already holding lock:",
            "ffff888100000010 (&bar->lock){+.+.}-{2:2}, at: bar_poll+0x3/0x30", "the existing dependency chain (in reverse order) is:",
            "-> #1 (&bar->lock){+.+.}-{2:2}:", "       lock_acquire+0x1/0x2", "       bar_open+0x1/0x2", "-> #0 (&foo->lock){+.+.}-{2:2}:",
            "       foo_open+0x1/0x2", "1 lock held by init/77:", " #0: ffff888100000010 (&bar->lock){+.+.}-{2:2}, at: bar_poll+0x3/0x30");
        assertEquals("possible deadlock in foo_ioctl", o.verdict().title());
        assertEquals("LOCKDEP", o.verdict().type());
        assertEquals(List.of("Lock", "#1 (&bar->lock){+.+.}-{2:2}", "#0 (&foo->lock){+.+.}-{2:2}", "Held locks", "Call trace"),
            o.traces().stream().map(Trace::label).toList());
        assertEquals(List.of("foo_ioctl", "bar_poll"), o.traces().getFirst().frames().stream().map(Frame::function).toList());
    }

    @Test
    void whoOnlyTakesTheLockForOthersIsNotBlamed() {
        assertEquals("possible deadlock in bar_poll", only("WARNING: possible recursive locking detected", "init/77 is trying to acquire lock:",
            " (&pipe->mutex/1){+.+.}, at: [<00000000dd7fc330>] pipe_lock+0x56/0x70").verdict().title());
    }

    @Test
    void anOrderBrokenInAnInterruptIsNamedWhereTheInterruptTookTheLock() {
        assertEquals("possible deadlock in foo_irq", only("WARNING: HARDIRQ-safe -> HARDIRQ-unsafe lock order detected",
            "ffff888100000000 (&foo->lock){.?.+}-{2:2}, at: foo_ioctl+0x12/0x30", "... which became HARDIRQ-irq-safe at:", "  lock_acquire+0x1/0x2",
            "  _raw_spin_lock_irqsave+0x1/0x2", "  foo_irq+0x1/0x2", "  handle_irq_event+0x1/0x2").verdict().title());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        [ BUG: held lock freed! ]                         |  (sk_lock){+.+.+.}, at: [<ffffffff82d3eeff>] foo_send+0x1/0x2 | BUG: held lock freed in foo_send
        WARNING: held lock freed!                         |  (sk_lock){+.+.+.}, at: foo_send+0x1/0x2 | WARNING: held lock freed in foo_send
        [ BUG: init/77 still has locks held! ]            |  #0:  (&foo){+.+.}, at: foo_send+0x1/0x2 | BUG: still has locks held in foo_send
        WARNING: lock held when returning to user space!  |  #0: ffff888100000000 (&foo){+.+.}, at: foo_lock_all+0x1/0x2 | WARNING: lock held when returning to user space in foo_lock_all
        WARNING: inconsistent lock state                  | ffff888100000000 (&foo){?.+.}-{2:2}, at: foo_send+0x1/0x2 | inconsistent lock state in foo_send
        WARNING: Nested lock was not taken                | ffff888100000000 (&foo){?.+.}-{2:2}, at: foo_send+0x1/0x2 | WARNING: nested lock was not taken in foo_send
        [ INFO: suspicious RCU usage. ]                   | net/foo.c:1917 suspicious rcu_dereference_protected() usage! | INFO: suspicious RCU usage in bar_poll
        INFO: trying to register non-static key.          | the code is fine but needs lockdep annotation. | INFO: trying to register non-static key in bar_poll
        BUG: spinlock recursion on CPU#0, init/77         | lock: 0xffff888100000000, .magic: dead4ead | BUG: spinlock recursion in bar_poll
        """)
    void otherReports(String header, String second, String title) {
        assertEquals(title, only(header, second).verdict().title());
    }

    @Test
    void aLockReleasedByAStrangerIsNamedOnTheNextLine() {
        assertEquals("WARNING: bad unlock balance in foo_stop", only("WARNING: bad unlock balance detected!",
            "init/77 is trying to release lock (&foo->lock) at:", "[<ffffffff834dea24>] foo_stop+0xe4/0x140", "but there are no more locks to release!")
            .verdict().title());
    }

    @Test
    void aReportThatBreaksOffIsDoubtful() {
        Verdict v = Fixtures.parse(Fixtures.printk("WARNING: possible circular locking dependency detected", "6.1.0 #1 Not tainted")).getFirst().verdict();
        assertEquals("WARNING: possible circular locking dependency detected", v.title());
        assertNotNull(v.corruptedReason());
        assertTrue(Fixtures.parse(Fixtures.printk("INFO: lockdep is turned off.")).isEmpty());
    }
}
