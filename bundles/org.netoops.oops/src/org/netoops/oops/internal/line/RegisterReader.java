// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.line;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads register dumps: "RAX: 0000 RBX: ffff", "x8 : ffff x7 : 0001", "FS:  0000(0000) GS:ffff", "MSR: 8000 &lt;SF,EE&gt;  CR: 2000". */
public final class RegisterReader {

    private RegisterReader() {
    }

    /** Name and value pairs from {@code start} to the first text that is none; empty when there is no pair. */
    public static Map<String, String> pairs(Text t, int start) {
        Map<String, String> values = new LinkedHashMap<>();
        int i = skipNotes(t, start);
        while (i < t.length()) {
            int nameEnd = nameEnd(t, i);
            int colon = t.skipBlanks(nameEnd);
            if (nameEnd == i || t.at(colon) != ':') {
                return values;
            }
            int value = t.skipBlanks(colon + 1);
            if (t.startsWith("[<", value)) {
                value += 2;
            }
            int end = t.hexEnd(value);
            if (t.at(end) == ':' && t.hexEnd(end + 1) > end + 1) {
                // "RSP: 0018:ffffc900…": the selector says nothing about the place.
                value = end + 1;
                end = t.hexEnd(value);
            }
            if (end == value || Character.isLetter(t.at(end))) {
                return values;
            }
            values.put(t.text(i, nameEnd), t.text(value, end));
            i = skipNotes(t, t.startsWith(">]", end) ? end + 2 : end);
        }
        return values;
    }

    /** The hex words from {@code start} on, at most eight. */
    public static List<String> row(Text t, int start) {
        List<String> values = new ArrayList<>(4);
        int i = t.skipBlanks(start);
        while (values.size() < 8) {
            int end = t.hexEnd(i);
            if (end - i < 8 || t.at(end) != ' ' && t.at(end) != '\0') {
                return values;
            }
            values.add(t.text(i, end));
            i = t.skipBlanks(end);
        }
        return values;
    }

    private static int nameEnd(Text t, int start) {
        int i = start;
        while (Character.isLetterOrDigit(t.at(i)) || t.at(i) == '_') {
            i++;
        }
        return i;
    }

    /** Skips blanks and remarks in brackets such as "(0000)" and "&lt;SF,EE&gt;". */
    private static int skipNotes(Text t, int start) {
        int i = t.skipBlanks(start);
        while (t.at(i) == '(' || t.at(i) == '<') {
            int end = t.find(t.at(i) == '(' ? ")" : ">", i);
            if (end < 0) {
                return t.length();
            }
            i = t.skipBlanks(end + 1);
        }
        return i;
    }
}
