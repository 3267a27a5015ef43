// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.kind;

import java.util.List;
import org.netoops.oops.internal.line.Text;

/** "BUG: using smp_processor_id() in preemptible [00000000] code: init/134". */
final class PreemptibleKind implements CrashKind {
    private static final String LEAD = "BUG: using ";

    @Override
    public String id() {
        return "preemptible-percpu";
    }

    @Override
    public List<String> leads() {
        return List.of(LEAD);
    }

    @Override
    public boolean accepts(Text line, int at) {
        return line.find(" in preemptible", at + LEAD.length()) >= 0;
    }

    @Override
    public CrashName name(Evidence e) {
        String what = e.header().substring(LEAD.length(), e.header().indexOf(" in preemptible", LEAD.length()));
        return CrashName.in(LEAD + what + " in preemptible code in %s", List.of(), Culprit.trace(e));
    }

    @Override
    public String help() {
        return "Code used the number of its CPU, or a per-CPU variable, while it could be moved to another CPU at any time.";
    }
}
