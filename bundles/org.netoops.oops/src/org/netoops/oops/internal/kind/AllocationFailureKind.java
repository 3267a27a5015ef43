// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.kind;

import java.util.List;
import org.netoops.oops.internal.line.StackRole;
import org.netoops.oops.internal.line.Text;
import org.netoops.oops.internal.name.NameList;

/** "kworker/0:1: page allocation failure: order:5, mode:0x40cc0(GFP_KERNEL|__GFP_COMP)". */
final class AllocationFailureKind implements CrashKind {
    private static final NameList ALLOCATORS = NameList.bundled("allocation-frames.txt");

    @Override
    public String id() {
        return "page-allocation-failure";
    }

    @Override
    public List<String> leads() {
        return List.of("page allocation failure: order:", "page allocation failure. order:");
    }

    /** The task's name stands before. */
    @Override
    public boolean accepts(Text line, int at) {
        return at > 0;
    }

    @Override
    public boolean survived() {
        return true;
    }

    @Override
    public CrashName name(Evidence e) {
        return CrashName.in("page allocation failure in %s", List.of(), Culprit.beyond(e, ALLOCATORS, StackRole.CALL));
    }

    @Override
    public String help() {
        return """
            The kernel found no memory for a request: too little is free, or no run of pages as long as wanted (order) in one piece. \
            The caller goes on with an error. The memory state is printed below the stack.""";
    }
}
