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
        LineEvent memory = memory(t);
        if (memory != null) {
            return memory;
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

    /** Lines of the sanitizers and of page_owner that say whose stack follows. */
    private static LineEvent memory(Text t) {
        return switch (t.at(0)) {
            case 'U' -> t.startsWith("Uninit was ") ? origin(t) : null;
            case 'L' -> t.startsWith("Last potentially related work creation:") ? other("Last potentially related work creation")
                : t.startsWith("Local variable ") && t.endsWith(" created at:") ? origin(t) : null;
            case 'S' -> t.startsWith("Second to last potentially related work creation:")
                ? other("Second to last potentially related work creation") : null;
            case 'p' -> t.startsWith("page last allocated via ") ? other("Page last allocated")
                : t.startsWith("page last free ") ? other("Page last freed") : null;
            case 's' -> t.startsWith("stack backtrace:") ? new LineEvent.StackStart(StackRole.CALL, null) : null;
            case 'r', 'w' -> (t.startsWith("read ") || t.startsWith("write ")) && t.endsWith(":") && t.contains(" by ")
                ? new LineEvent.StackStart(StackRole.CALL, t.text(0, t.length() - 1)) : null;
            default -> null;
        };
    }

    private static LineEvent origin(Text t) {
        return new LineEvent.StackStart(StackRole.ORIGIN, t.text(0, t.length() - (t.endsWith(" at:") ? 4 : 0)));
    }

    private static LineEvent other(String label) {
        return new LineEvent.StackStart(StackRole.OTHER, label);
    }

    /**
     * SLUB's "Allocated in fn+0x1/0x2 age=4 cpu=1 pid=135", with "INFO: " before it long ago; KASAN's "Allocated by task 731:" and
     * "Allocated:" before 4.16; KFENCE's "allocated by task 731 on cpu 0 at 12.3s:"; the same with "Freed".
     */
    static LineEvent objectStack(Text t) {
        int start = t.startsWith("INFO: ") ? 6 : 0;
        boolean allocated = t.startsWith("llocated", start + 1) && (t.at(start) == 'A' || t.at(start) == 'a');
        if (!allocated && !t.startsWith("reed", start + 1)) {
            return null;
        }
        StackRole role = allocated ? StackRole.ALLOCATED : StackRole.FREED;
        int word = start + (allocated ? 9 : 5);
        if (t.length() == word + 1 && t.at(word) == ':') {
            return new LineEvent.StackStart(role, null);
        }
        int task = t.find("by task ", word);
        int number = task >= 0 ? task + 8 : t.find(" pid=", word) + 5;
        if (task < 0 && number < 5) {
            return null;
        }
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
