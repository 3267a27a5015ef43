// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.kind;

import java.util.List;

/** "BUG: workqueue leaked lock or atomic: kworker/0:0/0x00000000/4", and on the next line "last function: addrconf_dad_work". */
final class WorkqueueLeakKind implements CrashKind {

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
        int colon = e.header().indexOf(": ", 5);
        String function = e.nextAfter("last function: ");
        return CrashName.in(e.header().substring(0, colon < 0 ? e.header().length() : colon) + " in %s", List.of(),
            function == null || function.isBlank() ? null : function.strip());
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
