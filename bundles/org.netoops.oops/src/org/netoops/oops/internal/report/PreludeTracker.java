// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.report;

import java.util.EnumSet;
import java.util.Set;
import org.netoops.log.LogLine;
import org.netoops.oops.internal.kind.Prelude;
import org.netoops.oops.internal.line.Text;

/** Remembers the lines that announce a report until the line comes that opens it. */
final class PreludeTracker {
    /** So many lines may lie between the first announcement and the opening line. */
    private static final int REACH = 8;

    private final Set<Prelude> kinds = EnumSet.noneOf(Prelude.class);
    private long first;

    /**
     * What was announced.
     *
     * @param firstLine number of the first announcing line, 0 when there is none
     */
    record Found(Set<Prelude> kinds, long firstLine) {
    }

    /** Notes the line when it announces a report. */
    void see(Text text, LogLine line) {
        Prelude p = Prelude.of(text);
        if (p == null) {
            return;
        }
        forgetOld(line.number());
        if (kinds.isEmpty()) {
            first = line.number();
        }
        kinds.add(p);
    }

    /** What was announced just before the line with this number; forgotten then. */
    Found take(long number) {
        forgetOld(number);
        Found found = new Found(Set.copyOf(kinds), kinds.isEmpty() ? 0 : first);
        kinds.clear();
        return found;
    }

    private void forgetOld(long number) {
        if (number - first > REACH) {
            kinds.clear();
        }
    }
}
