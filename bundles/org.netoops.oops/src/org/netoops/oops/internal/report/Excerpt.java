// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.report;

import java.util.ArrayList;
import java.util.List;
import org.netoops.log.Gap;
import org.netoops.log.LogLine;
import org.netoops.oops.internal.line.Text;

/** The lines of one report with some context, bounded in number and size. */
final class Excerpt {
    /** Lines of context kept behind the report. */
    static final int AFTER = 10;
    private static final int MAX_LINES = 4000;
    private static final int MAX_CHARS = 512 * 1024;

    private final List<LogLine> lines = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private long chars;

    /** Adds a line. Of a line longer than any the kernel prints only the part that is looked at is kept, and a gap says so. */
    void add(LogLine line) {
        LogLine kept = line;
        if (line.raw().length() > line.textStart() + Text.LIMIT) {
            int end = line.textStart() + Text.LIMIT;
            kept = new LogLine(line.number(), line.offset(), line.raw().substring(0, end), line.textStart(), line.prefix());
            gap(new Gap(line.number(), Gap.Kind.TRUNCATED, line.raw().length() - end, "the line is too long and was cut"));
        }
        lines.add(kept);
        chars += kept.raw().length();
    }

    void gap(Gap gap) {
        if (gaps.size() < 100) {
            gaps.add(gap);
        }
    }

    boolean full() {
        return lines.size() >= MAX_LINES || chars >= MAX_CHARS;
    }

    /** The lines up to {@link #AFTER} lines behind this one. */
    List<LogLine> upTo(long lastLine) {
        int end = lines.size();
        int after = 0;
        for (int i = lines.size() - 1; i >= 0 && lines.get(i).number() > lastLine; i--) {
            after++;
        }
        return List.copyOf(lines.subList(0, end - Math.max(0, after - AFTER)));
    }

    /** The lines behind the one with this number. */
    List<LogLine> since(long number) {
        int start = lines.size();
        while (start > 0 && lines.get(start - 1).number() > number) {
            start--;
        }
        return lines.subList(start, lines.size());
    }

    /** Text of the lines with these numbers and between. */
    List<String> texts(long first, long last) {
        return lines.stream().filter(l -> l.number() >= first && l.number() <= last).map(LogLine::text).toList();
    }

    List<Gap> gaps() {
        return gaps;
    }
}
