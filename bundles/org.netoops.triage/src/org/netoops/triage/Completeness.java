// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.triage;

import java.util.Comparator;
import org.netoops.log.Gap;
import org.netoops.log.LogLine;
import org.netoops.oops.Oops;

/**
 * Orders reports of one event by how much they tell, the better one being the greater:
 * <ol>
 * <li>of which nothing is known to be missing or doubtful between its first and its last line;
 * <li>which begins earlier in kernel time: it has the headline, or more of what was before it;
 * <li>which ends in a panic where the other one does not know of it;
 * <li>which has more lines.
 * </ol>
 */
public final class Completeness {

    /** Greater means more complete; equal means that neither tells more. */
    public static final Comparator<Oops> ORDER = Comparator.comparing(Completeness::whole)
            .thenComparing(Comparator.comparingLong(Completeness::start).reversed())
            .thenComparing(Oops::panicked)
            .thenComparingLong(Completeness::lines);

    private Completeness() {
    }

    private static boolean whole(Oops oops) {
        for (Gap g : oops.gaps()) {
            if (g.afterLine() >= oops.firstLine() && g.afterLine() < oops.lastLine()) {
                return false;
            }
        }
        return true;
    }

    private static long start(Oops oops) {
        return oops.timeMicros() < 0 ? Long.MAX_VALUE : oops.timeMicros();
    }

    private static long lines(Oops oops) {
        return oops.excerpt().lines().stream().map(LogLine::number).filter(n -> n >= oops.firstLine() && n <= oops.lastLine()).count();
    }
}
