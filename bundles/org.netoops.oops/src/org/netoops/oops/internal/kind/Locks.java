// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.kind;

import static org.netoops.oops.internal.kind.KindSpec.kind;

import java.util.List;
import org.netoops.oops.internal.line.StackRole;
import org.netoops.oops.internal.name.NameList;

/** What the lock checker (lockdep) and its kin report: locks in the wrong order, state, hands. */
final class Locks {
    private static final NameList LOCKERS = NameList.bundled("lock-frames.txt");
    private static final String DEADLOCK_HELP = """
        The lock checker saw locks taken in an order that can deadlock, even if it did not deadlock this time. \
        The report lists the chain of locks and where each was taken.""";

    static final List<CrashKind> KINDS = List.of(
        new CheckerKind("lockdep-circular", DEADLOCK_HELP, "possible deadlock in %s", Locks::wanted,
            "possible circular locking dependency", "possible recursive locking", "possible irq lock inversion"),
        new CheckerKind("lockdep-irq-order", DEADLOCK_HELP, "possible deadlock in %s", Locks::becameSafe,
            "SOFTIRQ-safe -> SOFTIRQ-unsafe lock order", "HARDIRQ-safe -> HARDIRQ-unsafe lock order", "RECLAIM_FS-safe -> "),
        new CheckerKind("lockdep-state", """
            A lock is taken both in an interrupt and elsewhere with interrupts on: the interrupt can wait for the code that it interrupted.""",
            "inconsistent lock state in %s", Locks::wanted, "inconsistent lock state", "inconsistent {"),
        new CheckerKind("rcu-usage", """
            A pointer protected by RCU was read outside of a read-side critical section and without the lock of its writers.""",
            "* suspicious RCU usage in %s", Culprit::trace, "suspicious RCU usage"),
        new CheckerKind("unlock-balance", """
            A lock was released that the task does not hold: released twice, or on a way out that had not taken it.""",
            "* bad unlock balance in %s", Locks::taken, "bad unlock balance"),
        new CheckerKind("held-lock-freed", "Memory was freed that contains a lock which somebody still holds: used after it is freed, soon.",
            "* held lock freed in %s", Locks::taken, "held lock freed"),
        new CheckerKind("locks-at-freeze", "A task goes to sleep for good, or is replaced by another program, and still holds locks.",
            "* still has locks held in %s", Locks::held, "still has locks held"),
        new CheckerKind("lock-at-exit", "A system call returned to user space with a lock still held: a way out forgets to unlock.",
            "* lock held when returning to user space in %s", Locks::held, "lock held when returning to user space"),
        new CheckerKind("nested-lock", "A lock was taken as nested within another one that is not held.",
            "* nested lock was not taken in %s", Locks::wanted, "Nested lock was not taken", "nested lock was not taken"),
        new CheckerKind("wait-context", """
            A lock that may sleep (on real-time kernels) was taken where sleeping is forbidden: inside of a raw spinlock or in an interrupt.""",
            "* invalid wait context in %s", Locks::wanted, "Invalid wait context"),
        kind("lock-key", "INFO: trying to register non-static key").title("INFO: trying to register non-static key in %s").blame(Culprit::trace)
            .help("A lock was used before it was initialised, or its memory is not that of a lock."),
        new SpinlockKind(),
        new PreemptibleKind());

    private Locks() {
    }

    private static String wanted(Evidence e) {
        return Culprit.beyond(e, LOCKERS, StackRole.LOCK, StackRole.CALL);
    }

    private static String taken(Evidence e) {
        return Culprit.beyond(e, LOCKERS, StackRole.LOCK, StackRole.HELD, StackRole.CALL);
    }

    /** Here even a function that does nothing but lock is the one that forgot to unlock. */
    private static String held(Evidence e) {
        return Culprit.beyond(e, NameList.NONE, StackRole.HELD, StackRole.CALL);
    }

    /** Where the lock was taken in an interrupt: the other side was reported when it was seen first. */
    private static String becameSafe(Evidence e) {
        for (Evidence.Stack s : e.stacks()) {
            if (s.role() == StackRole.CHAIN && s.label().contains("became")) {
                return Culprit.beyond(e.only(s), LOCKERS, StackRole.CHAIN);
            }
        }
        return wanted(e);
    }
}
