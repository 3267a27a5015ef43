// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.kind;

import java.util.List;
import org.netoops.oops.Frame;
import org.netoops.oops.internal.line.StackRole;
import org.netoops.oops.internal.line.Text;
import org.netoops.oops.internal.name.FunctionNames;

/** A task slept uninterruptibly for longer than hung_task_timeout_secs. */
final class HungTaskKind implements CrashKind {

    @Override
    public String id() {
        return "hung-task";
    }

    @Override
    public List<String> leads() {
        return List.of("INFO: task ");
    }

    /** A task may bear any name, even one with a line break in it: then the words come on the next line, and the trace tells. */
    @Override
    public boolean accepts(Text line, int at) {
        return line.find(" blocked for more than ", at) >= 0 || line.find(" can't die for more than ", at) >= 0
            || line.find(" blocked in I/O wait for more than ", at) >= 0 || !printable(line, at + 11);
    }

    private static boolean printable(Text line, int from) {
        for (int i = from; i < line.length(); i++) {
            if (line.at(i) < ' ' || line.at(i) > '~') {
                return false;
            }
        }
        return true;
    }

    @Override
    public CrashName name(Evidence e) {
        String format = e.header().contains("can't die") ? "INFO: task can't die in %s" : "INFO: task hung in %s";
        for (Frame f : e.first(StackRole.CALL)) {
            String bucket = f.function() == null || !f.reliable() ? null : bucket(FunctionNames.withoutSuffix(f.function()));
            if (bucket != null) {
                return CrashName.in(format, List.of("hang in %s"), f.function(), bucket);
            }
        }
        return CrashName.in(format, List.of("hang in %s"), Culprit.waiter(e));
    }

    /** Waiting for these hangs whole parts of the kernel, whoever is the one found waiting: one title for all. */
    private static String bucket(String function) {
        return switch (function) {
            case "rtnl_lock" -> function;
            case "synchronize_rcu", "synchronize_rcu_expedited", "synchronize_srcu", "__synchronize_srcu", "synchronize_net", "synchronize_sched",
                "synchronize_sched_expedited", "synchronize_rcu_tasks", "synchronize_rcu_bh", "synchronize_rcu_normal" -> "synchronize_rcu";
            default -> null;
        };
    }

    @Override
    public String help() {
        return """
            A task waits for something that does not come: a lock that its holder never releases, or input and output that never ends. \
            The trace is that of the waiting task. Look for the holder among the other blocked tasks (sysrq-w, lockdep's list of held locks).""";
    }
}
