// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.report;

import org.netoops.oops.TaskContext;
import org.netoops.oops.internal.line.Text;

/** The task and CPU that some opening lines name. */
final class HeaderFacts {

    private HeaderFacts() {
    }

    /** The task and CPU of "INFO: task og_hung:145 blocked …", "soft lockup - CPU#1 stuck for 5s! [init:131]", "… atomic: init/132/0x2"; unknown when it names none. */
    static TaskContext task(String header) {
        Text t = Text.of(header);
        TaskContext task = null;
        if (t.startsWith("INFO: task ")) {
            int end = t.find(" blocked for", 11);
            task = split(t, 11, end < 0 ? t.find(" can't die", 11) : end, ':', -1);
        } else if (t.startsWith("BUG: soft lockup - CPU#")) {
            int cpu = t.decimal(23, t.decimalEnd(23));
            task = split(t, t.find("[", 23) + 1, t.length() - 1, ':', cpu);
        } else if (t.startsWith("BUG: scheduling while atomic: ")) {
            int end = t.find("/0x", 30);
            task = split(t, 30, end, '/', -1);
        } else if (t.startsWith("WARNING: CPU: ")) {
            int pid = t.find(" PID: ", 14);
            task = pid < 0 ? null : new TaskContext(t.decimal(14, t.decimalEnd(14)), t.decimal(pid + 6, t.decimalEnd(pid + 6)), null);
        }
        int cpu = task == null ? t.find(", CPU#", 0) : -1;
        if (cpu >= 0) {
            int end = t.decimalEnd(cpu + 6);
            task = split(t, end + 2, t.length(), '/', t.decimal(cpu + 6, end));
        }
        return task == null ? TaskContext.UNKNOWN : task;
    }

    /** "comm:pid" in [start, end); the name itself may hold the separator. */
    private static TaskContext split(Text t, int start, int end, char separator, int cpu) {
        int i = end - 1;
        while (i > start && t.at(i) != separator) {
            i--;
        }
        return i <= start ? null : new TaskContext(cpu, t.decimal(i + 1, t.decimalEnd(i + 1)), t.text(start, i));
    }
}
