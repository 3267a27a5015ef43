// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A piece of one kernel's log that fits into memory: an excerpt around a crash, or a small dump. */
public record KernelLog(Origin origin, List<LogLine> lines) {

    public KernelLog {
        Objects.requireNonNull(origin, "origin");
        lines = List.copyOf(lines);
    }

    /** Splits text into lines, peels each, and numbers them from {@code firstNumber}; offsets are UTF-16 indexes into the text. */
    public static KernelLog ofText(Origin origin, String text, long firstNumber) {
        List<LogLine> lines = new ArrayList<>();
        long number = firstNumber;
        for (int start = 0; start < text.length();) {
            int nl = text.indexOf('\n', start);
            int end = nl < 0 ? text.length() : nl;
            lines.add(LinePeeler.peel(number++, start, text.substring(start, trimCarriageReturns(text, start, end))));
            start = end + 1;
        }
        return new KernelLog(origin, lines);
    }

    private static int trimCarriageReturns(String text, int start, int end) {
        int e = end;
        while (e > start && text.charAt(e - 1) == '\r') {
            e--;
        }
        return e;
    }

    /** The lines as received, one per line, each ended by a newline. */
    public String rawText() {
        StringBuilder b = new StringBuilder();
        for (LogLine l : lines) {
            b.append(l.raw()).append('\n');
        }
        return b.toString();
    }
}
