// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.kind;

import java.util.List;
import org.netoops.oops.internal.name.FunctionNames;

/** "BUG: KCSAN: data-race in foo / bar": the line names both sides. */
final class KcsanKind implements CrashKind {
    private static final String LEAD = "BUG: KCSAN: ";

    @Override
    public String id() {
        return "kcsan";
    }

    @Override
    public List<String> leads() {
        return List.of(LEAD);
    }

    @Override
    public CrashName name(Evidence e) {
        String what = Sanitizers.what(e.header(), LEAD.length());
        int in = e.header().indexOf(" in ", LEAD.length());
        if (in < 0) {
            return CrashName.plain(e.header().substring(5)).doubtful("the line breaks off");
        }
        String[] sides = e.header().substring(in + 4).split(" / ");
        String first = function(sides[0]);
        if (sides.length < 2) {
            return CrashName.in("KCSAN: " + what + " in %s", List.of(), first);
        }
        String second = function(sides[1]);
        return CrashName.plain("KCSAN: " + what + " in " + first + " / " + second).blaming(first);
    }

    /** Name without offset, module and compiler suffix. */
    private static String function(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) != '+' && text.charAt(end) > ' ') {
            end++;
        }
        return FunctionNames.withoutSuffix(text.substring(0, end));
    }

    @Override
    public String help() {
        return "The kernel's concurrency sanitizer saw two unordered accesses to the same memory, at least one of them a write.";
    }
}
