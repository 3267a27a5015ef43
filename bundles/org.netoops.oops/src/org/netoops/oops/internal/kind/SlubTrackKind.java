// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.kind;

import java.util.List;
import org.netoops.oops.internal.line.Text;

/** "INFO: Freed in fn+0x1/0x2 age=4 cpu=1 pid=135": a part of a report about a heap object whose beginning was lost. */
final class SlubTrackKind implements CrashKind {

    @Override
    public String id() {
        return "slub-track";
    }

    @Override
    public List<String> leads() {
        return List.of("INFO: Freed in ", "INFO: Allocated in ");
    }

    @Override
    public boolean accepts(Text line, int at) {
        return line.find(" age=", at) > 0;
    }

    @Override
    public CrashName name(Evidence e) {
        return CrashName.plain(e.header()).doubtful("the report's first lines are missing");
    }

    @Override
    public String help() {
        return "A part of the slab allocator's report about an object; the lines before it, which say what is wrong, are lost.";
    }
}
