// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

/** Turns what a terminal received into what it showed: escape sequences are left out, backspaces take back what they stand behind. */
final class TerminalText {

    private static final char ESC = 0x1b;
    private static final char BELL = 0x07;
    /** Longer sequences are not known; what looks like one is text behind a stray escape. */
    private static final int SEQUENCE_MAX = 256;

    private TerminalText() {
    }

    /** The line as it was shown; most lines are that already and come back as they are. */
    static String shown(String line) {
        return line.indexOf(ESC) < 0 && line.indexOf('\b') < 0 ? line : render(line);
    }

    private static String render(String s) {
        StringBuilder out = new StringBuilder(s.length());
        for (int i = 0; i < s.length();) {
            char c = s.charAt(i);
            if (c == ESC) {
                i = sequenceEnd(s, i);
            } else {
                if (c != '\b') {
                    out.append(c);
                } else if (!out.isEmpty()) {
                    out.setLength(out.length() - 1);
                }
                i++;
            }
        }
        return out.toString();
    }

    /** Behind the sequence at {@code esc} (ECMA-48); of an unfinished one only the escape is left out. */
    private static int sequenceEnd(String s, int esc) {
        int limit = Math.min(s.length(), esc + SEQUENCE_MAX);
        char kind = esc + 1 < limit ? s.charAt(esc + 1) : 0;
        int i = esc + 2;
        if (kind == '[') {
            while (i < limit && s.charAt(i) >= 0x20 && s.charAt(i) <= 0x3f) {
                i++;
            }
            return i < limit && s.charAt(i) >= 0x40 && s.charAt(i) <= 0x7e ? i + 1 : esc + 1;
        }
        if (kind == ']' || kind == 'P' || kind == '_' || kind == '^') {
            while (i < limit && s.charAt(i) != BELL && s.charAt(i) != ESC) {
                i++;
            }
            if (i >= limit) {
                return esc + 1;
            }
            return s.charAt(i) == ESC && i + 1 < s.length() && s.charAt(i + 1) == '\\' ? i + 2 : i + (s.charAt(i) == BELL ? 1 : 0);
        }
        if (kind >= 0x20 && kind <= 0x2f) {
            // selects a character set: one more character
            return Math.min(limit, esc + 3);
        }
        return kind >= 0x30 && kind <= 0x7e ? esc + 2 : esc + 1;
    }
}
