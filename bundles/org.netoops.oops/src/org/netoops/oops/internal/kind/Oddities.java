// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.kind;

import static org.netoops.oops.internal.kind.KindSpec.kind;

import java.util.List;

/** Reports that are a matter of their own: the stack unwinder's, Rust's, a secure monitor's, a fuzzer's, and the machine that just starts anew. */
final class Oddities {
    static final List<CrashKind> KINDS = List.of(
        new RustPanicKind(),
        new UnwinderKind(),
        new TrustyKind(),
        kind("alignment-trap", "Alignment trap: ").title("Alignment trap in %s").needs("not handling")
            .help("A 32-bit ARM kernel met an access to an odd address that it can't emulate."),
        new MachineCheckKind(),
        new AllocationFailureKind(),
        new OomKillKind(),
        kind("netdev-watchdog", HeaderIndex.NETDEV).title("NETDEV WATCHDOG: transmit queue timed out").needs("timed out").singleLine().goesOn()
            .help("""
                A network card did not send for seconds what waits in its queue; the kernel resets the card. Link, cable, interrupts or the card's \
                firmware are to blame more often than the driver's code. Older kernels tell the same by a warning in dev_watchdog."""),
        new RobotVerdictKind(),
        new RebootKind(),
        new FuzzerKind(),
        new BareHeadlineKind());

    private Oddities() {
    }
}
