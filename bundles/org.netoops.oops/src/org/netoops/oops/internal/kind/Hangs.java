// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.kind;

import static org.netoops.oops.internal.kind.KindSpec.kind;

import java.util.List;

/** Nothing goes on any more: lockups, stalls, hung tasks. */
final class Hangs {
    static final List<CrashKind> KINDS = List.of(
        new StallKind("soft-lockup", "BUG: soft lockup in %s", """
            A CPU ran kernel code for many seconds without letting another task run. The trace shows where it was at that moment: \
            look for the loop that does not end or has no cond_resched(), and for locks held meanwhile.""",
            Culprit::stalled, "CPU#", "BUG: soft lockup - CPU#", "BUG: soft lockup detected on CPU#"),
        new StallKind("hard-lockup", "BUG: hard lockup in %s", """
            A CPU did not even take its timer interrupt for many seconds: it spins with interrupts off, or the hardware hangs.""",
            Culprit::stalled, "LOCKUP", "Watchdog detected hard LOCKUP on cpu", "Watchdog CPU:", "CPU "),
        new StallKind("rcu-stall", "INFO: rcu detected stall in %s", """
            RCU could not finish a grace period: a CPU did not pass through the scheduler for many seconds, or a task was preempted inside of \
            rcu_read_lock and not run again. The function named is where the work entered its subsystem; the loop is in the frames below.""",
            Culprit::interrupted, "stall", "INFO: rcu_", "INFO: rcu detected"),
        new HungTaskKind(),
        kind("workqueue-lockup", "BUG: workqueue lockup").title("BUG: workqueue lockup").withoutTrace()
            .help("""
                A worker pool made no progress for long while work was waiting: all its workers are busy or blocked. \
                The lines after it list the pools and what they do."""));

    private Hangs() {
    }
}
