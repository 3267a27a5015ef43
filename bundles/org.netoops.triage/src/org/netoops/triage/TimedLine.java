// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.triage;

import java.util.LinkedHashSet;
import java.util.Set;
import org.netoops.log.LogLine;
import org.netoops.oops.Oops;

/**
 * A line of a report with the moment at which the kernel printed it. All formats print the same microsecond and the same text, and no two crashes
 * print several lines at the same microseconds, not even two machines started from one image.
 *
 * @param micros kernel time in microseconds since boot, above 0: lines printed before the clock runs all say 0, in every boot
 * @param text   the text, without blanks at its ends
 */
record TimedLine(long micros, String text) {
    /** Lines of one report looked at; longer ones are lists of tasks, told apart by their beginnings. */
    private static final int LIMIT = 2000;

    /** The lines from the report's first to its last, in order. */
    static Set<TimedLine> of(Oops oops) {
        return between(oops, oops.firstLine(), oops.lastLine());
    }

    /** All lines of the excerpt, those around the report included. */
    static Set<TimedLine> around(Oops oops) {
        return between(oops, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    private static Set<TimedLine> between(Oops oops, long first, long last) {
        Set<TimedLine> lines = new LinkedHashSet<>();
        for (LogLine l : oops.excerpt().lines()) {
            if (l.number() >= first && l.number() <= last && lines.size() < LIMIT) {
                add(lines, l);
            }
        }
        return lines;
    }

    /** The lines of the excerpt in front of the report, from {@code micros} on. */
    static Set<TimedLine> before(Oops oops, long micros) {
        Set<TimedLine> lines = new LinkedHashSet<>();
        for (LogLine l : oops.excerpt().lines()) {
            if (l.number() < oops.firstLine() && l.prefix().timeMicros() >= micros) {
                add(lines, l);
            }
        }
        return lines;
    }

    private static void add(Set<TimedLine> lines, LogLine l) {
        String text = l.text().strip();
        if (l.prefix().timeMicros() > 0 && !text.isEmpty()) {
            lines.add(new TimedLine(l.prefix().timeMicros(), text));
        }
    }
}
