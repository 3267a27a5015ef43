// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.kind;

import java.util.List;
import org.netoops.oops.internal.line.Text;

/** "BUG: spinlock bad magic on CPU#0, comm/123", "BUG: spinlock lockup suspected on CPU#1", "BUG: rwlock wrong owner on CPU#0". */
final class SpinlockKind implements CrashKind {

    @Override
    public String id() {
        return "spinlock-debug";
    }

    @Override
    public List<String> leads() {
        return List.of("BUG: spinlock ", "BUG: rwlock ", "BUG: rwlock-");
    }

    @Override
    public boolean accepts(Text line, int at) {
        return line.find(" on CPU#", at) > 0;
    }

    @Override
    public CrashName name(Evidence e) {
        return CrashName.in(e.header().substring(0, e.header().indexOf(" on CPU#")) + " in %s", List.of(), Culprit.trace(e));
    }

    @Override
    public String help() {
        return """
            The checks of spinlocks (CONFIG_DEBUG_SPINLOCK) found a lock that was never initialised or is overwritten ("bad magic"), \
            taken twice by one CPU ("recursion"), released by another than its owner, or not to be had for many seconds ("lockup suspected").""";
    }
}
