// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.kind;

import java.util.List;
import org.netoops.oops.internal.line.Text;

/** RCU waited in vain for a CPU or task to leave its read-side critical section. */
final class RcuStallKind implements CrashKind {

    @Override
    public String id() {
        return "rcu-stall";
    }

    @Override
    public List<String> leads() {
        return List.of("INFO: rcu_", "INFO: rcu detected");
    }

    @Override
    public boolean accepts(Text line, int at) {
        return line.find("stall", at) >= 0;
    }

    @Override
    public CrashName name(Evidence e) {
        return CrashName.in("INFO: rcu detected stall in %s", "HANG", List.of("stall in %s"), Culprit.stalled(e));
    }

    @Override
    public String help() {
        return """
            RCU could not finish a grace period: a CPU did not pass through the scheduler for many seconds, or a task was preempted inside of \
            rcu_read_lock and not run again. The function named is where the work entered its subsystem; the loop is in the frames below.""";
    }
}
