// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.model;

import java.time.Instant;
import java.util.List;
import org.netoops.archive.NewOccurrence;
import org.netoops.log.KernelLog;
import org.netoops.log.LinePeeler;
import org.netoops.log.Origin;
import org.netoops.log.Transport;
import org.netoops.oops.Arch;
import org.netoops.oops.Frame;
import org.netoops.oops.Machine;
import org.netoops.oops.Oops;
import org.netoops.oops.Registers;
import org.netoops.oops.Taint;
import org.netoops.oops.TaskContext;
import org.netoops.oops.Trace;
import org.netoops.oops.Verdict;

/** Crashes made up for tests. */
final class Oopses {

    private Oopses() {
    }

    /** A crash of this title; {@code micros} tells it from others. */
    static Oops oops(String title, String guilty, long micros, List<Trace> traces) {
        KernelLog excerpt = new KernelLog(new Origin(Transport.NETCONSOLE_EXTENDED, "10.0.0.5", "6666", null, 0),
                List.of(LinePeeler.peel(7, 0, "BUG: something, number " + micros)));
        return new Oops(new Verdict("bug", title, List.of(), "BUG", guilty, null, null), false, 7, 7, micros,
                new Machine("6.12.1", "#3 SMP", Arch.X86_64, "QEMU"), new TaskContext(3, 812, "kworker/3:1"), Taint.UNKNOWN, List.of(),
                Registers.NONE, null, traces, List.of(), excerpt);
    }

    static NewOccurrence occurrence(String title, long micros, Instant seen) {
        return new NewOccurrence(oops(title, null, micros, List.of()), seen, List.of());
    }

    static Frame frame(String function, boolean reliable, long logLine) {
        return new Frame(function, 0x10, 0x40, "nf_tables", null, 0, reliable, false, "set.c", 942, logLine);
    }
}
