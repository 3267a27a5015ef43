// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

/** Console text: a field for each line, with printk's level and time where they stand in front. */
final class BasicDissector {

    private static final String[] LEVELS = {"emergency", "alert", "critical", "error", "warning", "notice", "info", "debug"};

    private BasicDissector() {
    }

    /** The word for a printk level, 0 to 7. */
    static String level(int level) {
        return LEVELS[level & 7];
    }

    /** Lines of {@code b} from {@code from} to {@code to}; each one's newline belongs to it. */
    static void dissect(byte[] b, int from, int to, FieldList fields) {
        int start = from;
        while (start < to && !fields.full()) {
            int end = lineEnd(b, start, to);
            FieldList below = fields.below();
            prefix(b, start, end, below);
            fields.add("Line", text(b, start, end), start, end, below);
            start = end;
        }
        fields.restOf(from, to);
    }

    /** Index after the newline, or {@code to}. */
    static int lineEnd(byte[] b, int start, int to) {
        int i = start;
        while (i < to && b[i] != '\n') {
            i++;
        }
        return Math.min(i + 1, to);
    }

    /** The text without its newline and carriage return. */
    static String text(byte[] b, int start, int end) {
        int e = end;
        while (e > start && (b[e - 1] == '\n' || b[e - 1] == '\r')) {
            e--;
        }
        return Text.decode(b, start, e);
    }

    private static void prefix(byte[] b, int start, int end, FieldList below) {
        int at = start;
        int close = digits(b, start + 1, end);
        if (at(b, start, end) == '<' && close > start + 1 && close < start + 5 && at(b, close, end) == '>') {
            int number = Integer.parseInt(Text.decode(b, start + 1, close));
            below.add("Level", (number & 7) + " (" + level(number) + ")", start, close + 1);
            at = close + 1;
        }
        int first = at + 1;
        while (at(b, first, end) == ' ') {
            first++;
        }
        int dot = digits(b, first, end);
        int stop = digits(b, dot + 1, end);
        if (at(b, at, end) == '[' && dot > first && at(b, dot, end) == '.' && at(b, stop, end) == ']') {
            below.add("Time", Text.decode(b, first, stop) + " s since boot", at, stop + 1);
            at = stop + 1;
        }
        if (at > start) {
            int textStart = at(b, at, end) == ' ' ? at + 1 : at;
            below.add("Text", text(b, textStart, end), textStart, end);
        }
    }

    private static int digits(byte[] b, int from, int end) {
        int i = from;
        while (at(b, i, end) >= '0' && at(b, i, end) <= '9') {
            i++;
        }
        return i;
    }

    private static int at(byte[] b, int i, int end) {
        return i < end ? b[i] : -1;
    }
}
