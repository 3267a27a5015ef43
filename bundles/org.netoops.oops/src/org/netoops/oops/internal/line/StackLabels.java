// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.line;

import org.netoops.oops.Taint;
import org.netoops.oops.TaskContext;

/** Lines that say which stack comes next. */
final class StackLabels {

    private StackLabels() {
    }

    /** "NMI backtrace for cpu 1", "CPU1: stopping", "rcu: RCU grace-period kthread stack dump:", "sysrq: CPU0:". */
    static LineEvent label(Text t) {
        if (t.startsWith("NMI backtrace for cpu ")) {
            return cpu(t, 22);
        }
        if (t.startsWith("CPU") && t.endsWith(": stopping")) {
            LineEvent.StackLabel l = cpu(t, 3);
            return l == null ? null : new LineEvent.StackLabel(StackRole.OTHER, l.label());
        }
        if (t.contains("grace-period kthread stack dump") || t.contains("Stack dump where RCU GP kthread last ran")) {
            return new LineEvent.StackLabel(StackRole.OTHER, "RCU grace-period kthread");
        }
        return t.startsWith("Sending NMI from CPU ") ? new LineEvent.OthersAsked() : null;
    }

    private static LineEvent.StackLabel cpu(Text t, int start) {
        int end = t.decimalEnd(start);
        return end == start ? null : new LineEvent.StackLabel(StackRole.CALL, "CPU " + t.text(start, end) + " backtrace");
    }

    /** SLUB's "Allocated in fn+0x1/0x2 age=4 cpu=1 pid=135", KASAN's "Allocated by task 731:" and the same with "Freed". */
    static LineEvent objectStack(Text t) {
        boolean allocated = t.startsWith("Allocated ");
        if (!allocated && !t.startsWith("Freed ")) {
            return null;
        }
        int task = t.find("by task ", 0);
        int number = task >= 0 ? task + 8 : t.find(" pid=", 0) + 5;
        if (task < 0 && number < 5) {
            return null;
        }
        StackRole role = allocated ? StackRole.ALLOCATED : StackRole.FREED;
        return new LineEvent.StackStart(role, role.label() + " by task " + t.text(number, t.decimalEnd(number)));
    }

    /** "task:og_hung         state:D stack:0     pid:145   tgid:145 …": the task whose stack follows. */
    static LineEvent task(Text t) {
        int state = t.find("state:", 5);
        int pid = state < 0 ? -1 : t.find("pid:", state);
        if (pid < 0) {
            return null;
        }
        int start = t.skipBlanks(pid + 4);
        int number = t.decimal(start, t.decimalEnd(start));
        return new LineEvent.Running(new TaskContext(-1, number, t.text(5, state).strip()), Taint.UNKNOWN, null, null);
    }
}
