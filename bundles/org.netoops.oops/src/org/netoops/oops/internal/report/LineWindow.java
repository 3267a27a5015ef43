// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.netoops.log.LogLine;
import org.netoops.oops.LineScan;

/** The last lines of a log: the context before a crash that has not begun yet. */
final class LineWindow {
    private static final int MAX_LINES = LineScan.CONTEXT;
    private static final int MAX_CHARS = 32 * 1024;

    private final ArrayDeque<LogLine> lines = new ArrayDeque<>(MAX_LINES + 1);
    private long chars;

    void add(LogLine line) {
        lines.addLast(line);
        chars += line.raw().length();
        while (lines.size() > MAX_LINES || chars > MAX_CHARS) {
            chars -= lines.removeFirst().raw().length();
        }
    }

    /** The kept lines whose number is greater than {@code after}. */
    List<LogLine> since(long after) {
        List<LogLine> kept = new ArrayList<>(lines.size());
        for (LogLine l : lines) {
            if (l.number() > after) {
                kept.add(l);
            }
        }
        return kept;
    }

    void clear() {
        lines.clear();
        chars = 0;
    }
}
