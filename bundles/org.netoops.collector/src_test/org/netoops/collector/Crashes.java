// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import java.time.Instant;
import java.util.List;
import org.netoops.archive.NewOccurrence;
import org.netoops.log.KernelLog;
import org.netoops.log.Origin;
import org.netoops.oops.Machine;
import org.netoops.oops.Oops;
import org.netoops.oops.Registers;
import org.netoops.oops.Taint;
import org.netoops.oops.TaskContext;
import org.netoops.oops.Verdict;

/** Crashes made by hand, where a test is not about parsing. */
final class Crashes {

    private Crashes() {
    }

    /** A crash that happened at this kernel time, in microseconds. */
    static NewOccurrence at(long micros) {
        Oops oops = new Oops(new Verdict("test", "BUG: test", List.of(), null, null, null, null), false, 1, 1, micros,
                new Machine(null, null, null, null), TaskContext.UNKNOWN, Taint.UNKNOWN, List.of(), Registers.NONE, null, List.of(), List.of(),
                KernelLog.ofText(Origin.ofFile("test"), "BUG: test", 1));
        return new NewOccurrence(oops, Instant.EPOCH, List.of());
    }
}
