// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.kind;

import java.util.List;

/** A BUG() or BUG_ON() in the source was reached. */
final class KernelBugKind implements CrashKind {

    @Override
    public String id() {
        return "kernel-bug";
    }

    @Override
    public List<String> leads() {
        return List.of("kernel BUG at ", "Kernel BUG at ", "Kernel bug detected[");
    }

    @Override
    public CrashName name(Evidence e) {
        String header = e.header();
        boolean list = e.preludes().contains(Prelude.LIST_ADD) || e.preludes().contains(Prelude.LIST_DEL)
            || e.preludes().contains(Prelude.LIST_ADD_DOUBLE);
        String function = Culprit.pointerThenTrace(e);
        if (list || header.contains("lib/list_debug.c")) {
            return CrashName.in("BUG: corrupted list in %s", List.of("bad-access in %s"), function);
        }
        return CrashName.in(header.contains("mm/usercopy.c") ? "BUG: bad usercopy in %s" : "kernel BUG in %s", List.of(), function);
    }

    @Override
    public String help() {
        return """
            The code checked a condition that must never be false, and it was: BUG() or BUG_ON() at the source line shown. \
            Read that line: it names what its author held for impossible. In lib/list_debug.c a linked list was found broken; \
            in mm/usercopy.c a copy to or from user space would have left its object.""";
    }
}
