// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.kind;

import java.util.List;

/** "BUG: KFENCE: use-after-free read in foo+0x1/0x2", "memory corruption in", "invalid free in". */
final class KfenceKind implements CrashKind {
    private static final String LEAD = "BUG: KFENCE: ";

    @Override
    public String id() {
        return "kfence";
    }

    @Override
    public List<String> leads() {
        return List.of(LEAD);
    }

    @Override
    public CrashName name(Evidence e) {
        String what = Sanitizers.what(e.header(), LEAD.length());
        String culprit = Culprit.pointerThenTrace(e.at(KasanKind.function(e.header(), LEAD.length())));
        List<String> classes = what.equals("invalid free") ? List.of("invalid-free in %s") : what.equals("memory corruption") ? List.of() : List.of("bad-access in %s");
        return CrashName.in("KFENCE: " + what + " in %s", classes, culprit);
    }

    @Override
    public String help() {
        return "A sampled heap object was used after it was freed or outside of its bounds; found in normal operation.";
    }
}
