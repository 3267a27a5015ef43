// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.triage;

import java.util.ArrayList;
import java.util.List;
import org.netoops.log.Gap;
import org.netoops.log.KernelLog;
import org.netoops.log.LogLine;
import org.netoops.log.Origin;
import org.netoops.log.Prefix;
import org.netoops.log.Transport;
import org.netoops.oops.Machine;
import org.netoops.oops.Oops;
import org.netoops.oops.Registers;
import org.netoops.oops.Taint;
import org.netoops.oops.TaskContext;
import org.netoops.oops.Verdict;

/** Makes reports of one event as different ways would bring them; line {@code n} is printed {@code n} microseconds after line 0. */
final class Reports {
    String host = "10.0.0.5";
    String release = "6.1.0";
    int cpu = 1;
    int pid = 731;
    long micros = 12_345_678;
    boolean panicked;
    /** Whether the clock goes by ticks, each some lines long. */
    boolean coarse;
    /** Lines of the excerpt; those from {@link #first} to {@link #last} are the report's. */
    int from;
    int to = 40;
    int first = 10;
    int last = 30;
    List<Integer> lost = List.of();
    List<Gap> gaps = List.of();

    Oops make() {
        List<LogLine> lines = new ArrayList<>();
        for (int n = from; n <= to; n++) {
            if (!lost.contains(n)) {
                lines.add(new LogLine(n, n, "line " + n, 0, new Prefix(-1, time(n), null, null, null, true)));
            }
        }
        return new Oops(new Verdict("k", "BUG: a crash", List.of(), null, null, null, null), panicked, first, last, time(first),
                new Machine(release, null, null, null), new TaskContext(cpu, pid, "cat"), Taint.UNKNOWN, List.of(), Registers.NONE, null,
                List.of(), gaps, new KernelLog(new Origin(Transport.NETCONSOLE_BASIC, host, "6666", null, 0), lines));
    }

    private long time(int n) {
        return micros < 0 ? -1 : micros + (coarse ? n / 4 * 4000 : n);
    }
}
