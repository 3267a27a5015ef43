// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.kind;

import static org.netoops.oops.internal.kind.KindSpec.kind;

import java.util.List;

/** The kernel's own checks found a rule broken: contexts, locks, page and reference counts. */
final class Misuses {
    static final List<CrashKind> KINDS = List.of(
        kind("scheduling-while-atomic", "BUG: scheduling while atomic").title("BUG: scheduling while atomic in %s", "ATOMIC_SLEEP")
            .blame(Culprit::waiter)
            .help("""
                A task gave up the CPU while it must not: it holds a spinlock or has switched preemption off. \
                The function named is the one that went to sleep."""),
        kind("sleeping-in-atomic", "BUG: sleeping function called from invalid context")
            .title("BUG: sleeping function called from invalid context in %s", "ATOMIC_SLEEP").blame(Culprit::waiter)
            .help("""
                A function that may sleep was called with a spinlock held, in an interrupt, or inside of rcu_read_lock. \
                It would have gone well most times; the check finds it always."""),
        kind("preemptible-percpu", "BUG: using ").needs(" in preemptible").title("BUG: using smp_processor_id() in preemptible code in %s", "LOCKDEP")
            .blame(Culprit::trace)
            .help("Code used the number of its CPU, or a per-CPU variable, while it could be moved to another CPU at any time."),
        kind("bad-page-state", "BUG: Bad page state").title("BUG: Bad page state", null).blame(Culprit::trace)
            .help("A page was freed or allocated whose flags or counts are not those of a free page: used after it was freed, or freed twice."),
        kind("bad-page-map", "BUG: Bad page map").title("BUG: Bad page map", null)
            .help("A page table entry points to a page that can't be there: memory corruption, or reference counts gone wrong."),
        kind("bad-rss-counter", "BUG: Bad rss-counter state").singleLine().title("BUG: Bad rss-counter state", null)
            .help("""
                An address space was taken down and its count of pages was not zero. Often a sequel of an earlier crash \
                that killed a task halfway through."""),
        kind("lockdep-circular", "WARNING: possible circular locking dependency", "WARNING: possible recursive locking",
            "WARNING: possible irq lock inversion", "INFO: possible circular locking dependency", "INFO: possible recursive locking")
            .title("possible deadlock in %s", "LOCKDEP").blame(Culprit::trace)
            .help("""
                The lock checker saw locks taken in an order that can deadlock, even if it did not deadlock this time. \
                The report lists the chain of locks and where each was taken."""),
        kind("lockdep-state", "WARNING: inconsistent lock state", "INFO: inconsistent lock state")
            .title("inconsistent lock state in %s", "LOCKDEP").blame(Culprit::trace)
            .help("A lock is taken both in an interrupt and elsewhere with interrupts on: the interrupt can wait for the code that it interrupted."),
        kind("rcu-usage", "WARNING: suspicious RCU usage", "INFO: suspicious RCU usage").title("WARNING: suspicious RCU usage in %s", "LOCKDEP")
            .blame(Culprit::trace)
            .help("A pointer protected by RCU was read outside of a read-side critical section and without the lock of its writers."),
        kind("netdevice-reference", "unregister_netdevice: waiting for ").singleLine()
            .title("unregister_netdevice: waiting for DEV to become free", "DoS")
            .help("A network device goes away but something still holds a reference to it: a count that was not given back."),
        kind("busy-inodes", "VFS: Busy inodes after unmount").singleLine().title("VFS: Busy inodes after unmount (use-after-free)", "DoS")
            .help("A file system was unmounted while inodes of it were in use: a reference that was not given back."));

    private Misuses() {
    }
}
