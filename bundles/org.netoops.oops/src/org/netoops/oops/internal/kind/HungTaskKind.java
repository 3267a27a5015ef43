// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.kind;

import java.util.List;
import org.netoops.oops.internal.line.Text;
import org.netoops.oops.internal.name.FunctionNames;

/** A task slept uninterruptibly for longer than hung_task_timeout_secs. */
final class HungTaskKind implements CrashKind {
    /** Waiting for these hangs whole parts of the kernel, whoever is the one found waiting: one title for all. */
    private static final List<String> BUCKETS = List.of("rtnl_lock", "synchronize_rcu", "synchronize_srcu", "synchronize_net", "synchronize_sched");

    @Override
    public String id() {
        return "hung-task";
    }

    @Override
    public List<String> leads() {
        return List.of("INFO: task ");
    }

    @Override
    public boolean accepts(Text line, int at) {
        return line.find(" blocked for more than ", at) >= 0 || line.find(" can't die for more than ", at) >= 0;
    }

    @Override
    public CrashName name(Evidence e) {
        String format = e.header().contains("can't die") ? "INFO: task can't die in %s" : "INFO: task hung in %s";
        String bucket = e.stacks().stream().flatMap(s -> s.frames().stream()).filter(f -> f.function() != null)
            .map(f -> FunctionNames.withoutSuffix(f.function())).filter(BUCKETS::contains).findFirst().orElse(null);
        String function = bucket == null ? Culprit.waiter(e) : bucket.startsWith("synchronize") ? "synchronize_rcu" : bucket;
        return CrashName.in(format, "HANG", List.of("hang in %s"), function);
    }

    @Override
    public String help() {
        return """
            A task waits for something that does not come: a lock that its holder never releases, or input and output that never ends. \
            The trace is that of the waiting task. Look for the holder among the other blocked tasks (sysrq-w, lockdep's list of held locks).""";
    }
}
