// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.kind;

import java.util.List;
import org.netoops.oops.internal.line.Text;

/** SLUB found a heap object or its surroundings changed: "BUG kmalloc-64 (Tainted: …): Object already free". */
final class SlabKind implements CrashKind {

    @Override
    public String id() {
        return "slab-error";
    }

    @Override
    public List<String> leads() {
        return List.of("BUG ");
    }

    @Override
    public boolean accepts(Text line, int at) {
        int state = line.find("ainted", at);
        return state > 0 && line.find("): ", state) > 0;
    }

    /** Since 6.13 the report ends with a warning of the allocator, which has the trace. */
    @Override
    public boolean goesOnWith(CrashKind other, Text line, int at) {
        return other instanceof SlubTrackKind || other instanceof WarningKind && line.find(" mm/slub.c:", at) >= 0;
    }

    @Override
    public CrashName name(Evidence e) {
        int what = e.header().indexOf("): ");
        return CrashName.plain("BUG: " + e.header().substring(what < 0 ? 0 : what + 3)).blaming(Culprit.pointerThenTrace(e));
    }

    @Override
    public String help() {
        return """
            The slab allocator's checks (slub_debug) found an object freed twice, written after it was freed, or written beyond its end. \
            The stacks of allocation and of freeing tell whose object it was; the bytes printed show what was written.""";
    }
}
