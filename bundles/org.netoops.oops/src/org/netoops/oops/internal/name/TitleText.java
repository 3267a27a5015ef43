// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.name;

/** Takes out of a title what differs from run to run: numbers, addresses, line numbers, offsets. */
public final class TitleText {
    private static final int MAX_LENGTH = 120;
    private static final int MIN_ADDRESS_DIGITS = 6;
    private static final int MIN_INNER_DIGITS = 7;

    private TitleText() {
    }

    /** The title with ADDR, NUM, LINE and IP in the places of what varies, at most {@value #MAX_LENGTH} characters, printable ASCII. */
    public static String normalised(String title) {
        StringBuilder out = new StringBuilder(title.length());
        int n = Math.min(title.length(), 4 * MAX_LENGTH);
        for (int i = 0; i < n;) {
            char c = title.charAt(i);
            if (c == '+' && title.startsWith("0x", i + 1) && hexEnd(title, i + 3) > i + 3) {
                i = afterOffset(title, i);
            } else if (!isWord(before(out)) && hexEnd(title, i) > i) {
                i = number(title, i, out);
            } else if (c >= '0' && c <= '9') {
                i = innerDigits(title, i, out);
            } else {
                append(out, c);
                i++;
            }
        }
        String cut = out.length() > MAX_LENGTH ? out.substring(0, MAX_LENGTH) : out.toString();
        return cut.strip();
    }

    private static void append(StringBuilder out, char c) {
        char printable = c == '\t' ? ' ' : c;
        if (printable < 0x20 || printable >= 0x7f || printable == ' ' && before(out) == ' ') {
            return;
        }
        out.append(printable);
    }

    /** "sym+0x1/0x2" is the symbol alone. */
    private static int afterOffset(String s, int plus) {
        int end = hexEnd(s, plus + 3);
        return s.startsWith("/0x", end) ? hexEnd(s, end + 3) : end;
    }

    /** A run of hex digits at the beginning of a word. */
    private static int number(String s, int start, StringBuilder out) {
        int digits = s.startsWith("0x", start) && hexEnd(s, start + 2) > start + 2 ? start + 2 : start;
        int end = hexEnd(s, digits);
        int ip = ipEnd(s, start);
        if (ip > 0) {
            out.append("IP");
            return ip;
        }
        boolean wordEnds = end >= s.length() || !isWord(s.charAt(end));
        if (wordEnds && end - digits >= MIN_ADDRESS_DIGITS) {
            out.append("ADDR");
            return end;
        }
        if (wordEnds && decimalEnd(s, start) == end) {
            decimal(s, start, out);
            return end;
        }
        // "dead" is a word, "0x1f" a short number: both are told as they are.
        int wordEnd = start;
        while (wordEnd < s.length() && isWord(s.charAt(wordEnd)) && !(s.charAt(wordEnd) >= '0' && s.charAt(wordEnd) <= '9' && wordEnd > start)) {
            out.append(s.charAt(wordEnd++));
        }
        return Math.max(wordEnd, start + 1);
    }

    /** "file.c:123" becomes "file.c:LINE", "CPU#3" becomes "CPU", any other number NUM. */
    private static void decimal(String s, int start, StringBuilder out) {
        if (before(out) == ':' && fileBefore(s, start - 1)) {
            out.append("LINE");
        } else if (out.length() >= 4 && out.substring(out.length() - 4).equals("CPU#")) {
            out.setLength(out.length() - 1);
        } else {
            out.append("NUM");
        }
    }

    private static boolean fileBefore(String s, int colon) {
        int i = colon;
        while (i > 0 && Character.isLetter(s.charAt(i - 1))) {
            i--;
        }
        return i < colon && i > 0 && s.charAt(i - 1) == '.';
    }

    /** Digits inside of a word stay unless there are very many. */
    private static int innerDigits(String s, int start, StringBuilder out) {
        int end = decimalEnd(s, start);
        out.append(end - start >= MIN_INNER_DIGITS ? "NUM" : s.substring(start, end));
        return end;
    }

    private static int ipEnd(String s, int start) {
        int i = start;
        for (int part = 0; part < 4; part++) {
            int end = decimalEnd(s, i);
            if (end == i || end - i > 3 || part < 3 && (end >= s.length() || s.charAt(end) != '.')) {
                return -1;
            }
            i = part < 3 ? end + 1 : end;
        }
        return i;
    }

    private static int hexEnd(String s, int start) {
        int i = start;
        while (i < s.length() && s.charAt(i) < 128 && Character.digit(s.charAt(i), 16) >= 0) {
            i++;
        }
        return i;
    }

    private static int decimalEnd(String s, int start) {
        int i = start;
        while (i < s.length() && s.charAt(i) >= '0' && s.charAt(i) <= '9') {
            i++;
        }
        return i;
    }

    private static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }

    private static char before(StringBuilder out) {
        return out.isEmpty() ? '\0' : out.charAt(out.length() - 1);
    }
}
