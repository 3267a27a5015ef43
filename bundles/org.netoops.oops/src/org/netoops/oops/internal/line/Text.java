// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.line;

import org.netoops.log.LogLine;

/**
 * A window on the kernel's text of one log line, moved from line to line so that the lines nobody asks about cost no allocation.
 * Only the first {@value #LIMIT} characters are looked at: no kernel line is longer, and a hostile one must not cost more.
 */
public final class Text {
    /** Characters of a line that are looked at. */
    public static final int LIMIT = 4096;

    private String raw = "";
    private int from;
    private int to;

    /** A window on a plain string. */
    public static Text of(String text) {
        Text t = new Text();
        t.raw = text;
        t.to = Math.min(text.length(), LIMIT);
        t.trimEnd();
        return t;
    }

    /** Moves the window to this line's text; trailing blanks and carriage returns stay outside. */
    public void show(LogLine line) {
        raw = line.raw();
        from = line.textStart();
        to = Math.min(raw.length(), from + LIMIT);
        trimEnd();
    }

    private void trimEnd() {
        while (to > from && raw.charAt(to - 1) <= ' ') {
            to--;
        }
    }

    public int length() {
        return to - from;
    }

    /** The character at this index, or NUL when it lies outside. */
    public char at(int index) {
        int i = from + index;
        return index >= 0 && i < to ? raw.charAt(i) : '\0';
    }

    public boolean startsWith(String literal) {
        return startsWith(literal, 0);
    }

    /** The last character is compared first: where many literals are tried, most that fail do so there, and cheaper than in a comparison of strings. */
    public boolean startsWith(String literal, int index) {
        int start = from + index;
        int last = literal.length() - 1;
        return start + last < to && (last < 0 || raw.charAt(start + last) == literal.charAt(last)) && raw.startsWith(literal, start);
    }

    public boolean endsWith(String literal) {
        return length() >= literal.length() && raw.startsWith(literal, to - literal.length());
    }

    /** Index of the literal at or after {@code index}, or -1. */
    public int find(String literal, int index) {
        int last = to - literal.length();
        int i = raw.indexOf(literal, from + index);
        return i < 0 || i > last ? -1 : i - from;
    }

    public boolean contains(String literal) {
        return find(literal, 0) >= 0;
    }

    /** Index of the first character from {@code index} on that is neither blank nor tab. */
    public int skipBlanks(int index) {
        int i = index;
        while (at(i) == ' ' || at(i) == '\t') {
            i++;
        }
        return i;
    }

    /** Index behind the run of hex digits that starts at {@code index}. */
    public int hexEnd(int index) {
        int i = index;
        while (Character.digit(at(i), 16) >= 0 && at(i) < 128) {
            i++;
        }
        return i;
    }

    /** Index behind the run of decimal digits that starts at {@code index}. */
    public int decimalEnd(int index) {
        int i = index;
        while (at(i) >= '0' && at(i) <= '9') {
            i++;
        }
        return i;
    }

    /** Index of the next blank, or the length. */
    public int wordEnd(int index) {
        int i = index;
        while (i < length() && at(i) != ' ' && at(i) != '\t') {
            i++;
        }
        return i;
    }

    /** The hex digits in [start, end) as an unsigned 64-bit number; of more than 16 digits the last 16 count. */
    public long hex(int start, int end) {
        long value = 0;
        for (int i = start; i < end; i++) {
            value = value << 4 | Character.digit(at(i), 16);
        }
        return value;
    }

    /** The decimal digits in [start, end), or -1 when there are none or more than an int holds. */
    public int decimal(int start, int end) {
        if (start >= end || end - start > 9) {
            return -1;
        }
        int value = 0;
        for (int i = start; i < end; i++) {
            value = value * 10 + at(i) - '0';
        }
        return value;
    }

    public String text(int start, int end) {
        int e = Math.min(Math.max(end, start), length());
        return start >= e ? "" : raw.substring(from + start, from + e);
    }

    public String rest(int start) {
        return text(start, length());
    }

    @Override
    public String toString() {
        return text(0, length());
    }
}
