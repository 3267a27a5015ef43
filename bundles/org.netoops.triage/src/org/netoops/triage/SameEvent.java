// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.triage;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.netoops.oops.Oops;

/**
 * Tells whether two reports with different {@link Identity} are of one event all the same: one way lost the report's first line or the one that
 * names the task, or a log file does not say from which machine it is.
 *
 * <p>To keep one crash twice costs a look; to take two crashes for one loses a crash. So everything must hold:
 * <ul>
 * <li>host, kernel release, CPU and process do not contradict each other, as far as both are known;
 * <li>both are of one boot: lines of equal text, in the reports or close to them, were printed at equal microseconds, at three different ones, at
 * five where a host is unknown;
 * <li>at least half the lines of the shorter report are lines of the other report;
 * <li>where one begins later than the other, it does so because the beginning was lost and not because another crash began there: what stands
 * in front of it belongs to the other report as well.
 * </ul>
 */
public final class SameEvent {
    private static final int MOMENTS = 3;
    private static final int MOMENTS_OF_UNKNOWN_HOST = 5;

    private SameEvent() {
    }

    /** Whether both are reports of one event; symmetric. */
    public static boolean of(Oops a, Oops b) {
        if (contradict(a, b)) {
            return false;
        }
        Set<TimedLine> inA = TimedLine.of(a);
        Set<TimedLine> inB = TimedLine.of(b);
        int shared = shared(inA, inB).size();
        if (shared == 0 || 2 * shared < Math.min(inA.size(), inB.size()) || !oneBoot(a, b)) {
            return false;
        }
        return a.timeMicros() <= b.timeMicros() ? continues(a, inA, b) : continues(b, inB, a);
    }

    private static boolean oneBoot(Oops a, Oops b) {
        boolean unknown = host(a) == null || host(b) == null;
        long moments = shared(TimedLine.around(a), TimedLine.around(b)).stream().mapToLong(TimedLine::micros).distinct().count();
        return moments >= (unknown ? MOMENTS_OF_UNKNOWN_HOST : MOMENTS);
    }

    private static Set<TimedLine> shared(Set<TimedLine> a, Set<TimedLine> b) {
        Set<TimedLine> both = new HashSet<>(a);
        both.retainAll(b);
        return both;
    }

    /** Whether the later report begins later only because it lacks lines of the earlier one. */
    private static boolean continues(Oops earlier, Set<TimedLine> linesOfEarlier, Oops later) {
        return linesOfEarlier.containsAll(TimedLine.before(later, earlier.timeMicros()).stream()
                .filter(l -> !before(earlier, l)).collect(Collectors.toSet()));
    }

    /** Printed within the first microsecond, but in front of the report in both. */
    private static boolean before(Oops oops, TimedLine line) {
        return line.micros() == oops.timeMicros() && TimedLine.before(oops, line.micros()).contains(line);
    }

    private static boolean contradict(Oops a, Oops b) {
        return differ(host(a), host(b)) || differ(a.machine().release(), b.machine().release())
                || differ(a.task().cpu(), b.task().cpu()) || differ(a.task().pid(), b.task().pid());
    }

    private static boolean differ(String a, String b) {
        return a != null && b != null && !a.equals(b);
    }

    private static boolean differ(int a, int b) {
        return a >= 0 && b >= 0 && a != b;
    }

    private static String host(Oops oops) {
        return oops.excerpt().origin().host();
    }
}
