// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.kind;

import java.util.List;

/**
 * "BUG: workqueue leaked lock or atomic: kworker/0:0/0x00000000/4", since 6.9 "BUG: workqueue leaked atomic, lock or RCU: kworker/1:2[118]",
 * and below it "last function: addrconf_dad_work". The newer words stand in the title as they are.
 */
final class WorkqueueLeakKind implements CrashKind {
    private static final String BEFORE_6_9 = "BUG: workqueue leaked lock or atomic";

    @Override
    public String id() {
        return "workqueue-leak";
    }

    @Override
    public List<String> leads() {
        return List.of("BUG: workqueue leaked ");
    }

    @Override
    public CrashName name(Evidence e) {
        String line = e.nextAfter("last function: ");
        String function = line == null || line.isBlank() ? null : line.strip();
        return e.header().startsWith(BEFORE_6_9) ? CrashName.in(BEFORE_6_9 + " in %s", List.of(), function)
            : CrashName.plain(e.header()).blaming(function);
    }

    @Override
    public boolean needsTrace() {
        return false;
    }

    @Override
    public String help() {
        return "A work item ended and still holds a lock, has switched preemption off, or has not left an RCU read-side section. It is named.";
    }
}
