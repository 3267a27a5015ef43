// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.crash;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.netoops.log.Gap;
import org.netoops.log.LogLine;
import org.netoops.oops.Oops;
import org.netoops.ui.table.Printable;

/** The log around a crash as lines of a text widget: what was received, and between it notes about what was not. */
final class LogText {

    /**
     * One line of the widget.
     *
     * @param number the log line's number, or 0 for a note
     * @param level  printk level, or -1
     * @param marked whether it belongs to the crash
     */
    record Line(long number, int level, boolean marked, String text) {
    }

    private final List<Line> lines;

    LogText(Oops oops) {
        List<Line> result = new ArrayList<>();
        notes(result, oops, 0, firstNumber(oops) - 1);
        long previous = 0;
        for (LogLine l : oops.excerpt().lines()) {
            if (previous > 0) {
                notes(result, oops, previous, l.number() - 1);
            }
            boolean marked = l.number() >= oops.firstLine() && l.number() <= oops.lastLine();
            result.add(new Line(l.number(), l.prefix().level(), marked, Printable.of(l.raw())));
            previous = l.number();
        }
        notes(result, oops, previous, Long.MAX_VALUE);
        lines = List.copyOf(result);
    }

    private static long firstNumber(Oops oops) {
        return oops.excerpt().lines().isEmpty() ? 0 : oops.excerpt().lines().get(0).number();
    }

    private static void notes(List<Line> into, Oops oops, long from, long to) {
        for (Gap gap : oops.gaps()) {
            if (gap.afterLine() >= from && gap.afterLine() <= to) {
                into.add(new Line(0, -1, false, NLS.bind(Messages.Log_gap, Printable.of(gap.detail()))));
            }
        }
    }

    int size() {
        return lines.size();
    }

    Line line(int index) {
        return lines.get(index);
    }

    /** Index of the line with this number, or -1. */
    int indexOf(long number) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).number() == number) {
                return i;
            }
        }
        return -1;
    }

    /** Index of the first line of the crash, or 0. */
    int firstMarked() {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).marked()) {
                return i;
            }
        }
        return 0;
    }

    /** Everything, one line each, no line end after the last. */
    String text() {
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            b.append(i == 0 ? "" : "\n").append(lines.get(i).text()); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return b.toString();
    }
}
