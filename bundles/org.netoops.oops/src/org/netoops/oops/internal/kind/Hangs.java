// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.kind;

import static org.netoops.oops.internal.kind.KindSpec.kind;

import java.util.List;

/** Nothing goes on any more: lockups, stalls, hung tasks. */
final class Hangs {
    private static final String STALL = "stall in %s";

    static final List<CrashKind> KINDS = List.of(
        kind("soft-lockup", "BUG: soft lockup - CPU#").title("BUG: soft lockup in %s", "HANG").classes(STALL)
            .help("""
                A CPU ran kernel code for many seconds without letting another task run. The trace shows where it was at that moment: \
                look for the loop that does not end or has no cond_resched(), and for locks held meanwhile."""),
        kind("hard-lockup", "Watchdog detected hard LOCKUP on cpu").title("BUG: hard lockup in %s", "HANG").classes(STALL)
            .help("""
                A CPU did not even take its timer interrupt for many seconds: it spins with interrupts off, or the hardware hangs."""),
        new RcuStallKind(),
        new HungTaskKind(),
        kind("workqueue-lockup", "BUG: workqueue lockup").title("BUG: workqueue lockup", null)
            .help("""
                A worker pool made no progress for long while work was waiting: all its workers are busy or blocked. \
                The lines after it list the pools and what they do."""));

    private Hangs() {
    }
}
