// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.kind;

import java.util.List;
import org.netoops.oops.internal.line.StackRole;
import org.netoops.oops.internal.line.Text;
import org.netoops.oops.internal.name.NameList;

/** What kmemleak found: "unreferenced object 0xffff… (size 64):", in fuzzers' logs behind a line "BUG: memory leak". */
final class LeakKind implements CrashKind {
    private static final NameList ALLOCATORS = NameList.bundled("allocation-frames.txt");

    @Override
    public String id() {
        return "memory-leak";
    }

    @Override
    public List<String> leads() {
        return List.of("BUG: memory leak", "unreferenced object 0x");
    }

    @Override
    public boolean confirmsItself() {
        return true;
    }

    @Override
    public boolean goesOnWith(CrashKind other, Text line, int at) {
        return other == this && line.startsWith("unreferenced ", at);
    }

    @Override
    public CrashName name(Evidence e) {
        return CrashName.in("memory leak in %s", List.of(), Culprit.beyond(e, ALLOCATORS, StackRole.CALL));
    }

    @Override
    public String help() {
        return """
            An object was allocated and no pointer to it is left in memory (CONFIG_DEBUG_KMEMLEAK): it can never be freed. \
            The stack is that of its allocation; look for the way on which the pointer is forgotten.""";
    }
}
