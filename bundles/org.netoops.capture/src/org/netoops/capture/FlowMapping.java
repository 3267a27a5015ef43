// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.util.HashMap;
import java.util.Map;

/** A line of a YAML list that is a mapping in flow style, {@code - {"dt": "...", "msg": "..."}}: its keys that have plain or quoted values. */
final class FlowMapping {

    private static final int KEYS_MAX = 32;

    private final Map<String, String> values = new HashMap<>();
    private final String s;
    private int pos;

    private FlowMapping(String s) {
        this.s = s;
    }

    /** Whether the line begins like one. */
    static boolean begins(String line) {
        int i = line.startsWith("-") ? blanks(line, 1) : 0;
        return i > 0 && line.startsWith("{", i);
    }

    /** The mapping in this line, or null when the line is none. What follows a value that is no scalar is not read. */
    static FlowMapping of(String line) {
        if (!begins(line)) {
            return null;
        }
        FlowMapping m = new FlowMapping(line);
        m.pos = line.indexOf('{') + 1;
        return m.read() ? m : null;
    }

    /** The value of a key, or null. */
    String get(String key) {
        return values.get(key);
    }

    private boolean read() {
        while (values.size() < KEYS_MAX) {
            pos = blanks(s, pos);
            if (pos < s.length() && s.charAt(pos) == '}') {
                return true;
            }
            String key = scalar();
            pos = blanks(s, pos);
            if (key == null || pos >= s.length() || s.charAt(pos) != ':') {
                return false;
            }
            pos = blanks(s, pos + 1);
            String value = scalar();
            if (value == null) {
                // a mapping or a list, as results have: keys that matter come before
                return !values.isEmpty();
            }
            values.put(key, value);
            pos = blanks(s, pos);
            if (pos < s.length() && s.charAt(pos) == ',') {
                pos++;
            } else if (pos >= s.length() || s.charAt(pos) != '}') {
                return false;
            }
        }
        return true;
    }

    private String scalar() {
        if (pos >= s.length()) {
            return null;
        }
        char c = s.charAt(pos);
        if (c == '"' || c == '\'') {
            return c == '"' ? doubleQuoted() : singleQuoted();
        }
        if (c == '{' || c == '[') {
            return null;
        }
        int start = pos;
        while (pos < s.length() && ",}".indexOf(s.charAt(pos)) < 0 && !(s.charAt(pos) == ':' && (pos + 1 == s.length() || s.charAt(pos + 1) == ' '))) {
            pos++;
        }
        return s.substring(start, pos).strip();
    }

    private String singleQuoted() {
        StringBuilder b = new StringBuilder();
        for (pos++; pos < s.length(); pos++) {
            char c = s.charAt(pos);
            if (c != '\'') {
                b.append(c);
            } else if (s.startsWith("''", pos)) {
                b.append(c);
                pos++;
            } else {
                pos++;
                return b.toString();
            }
        }
        return null;
    }

    private String doubleQuoted() {
        StringBuilder b = new StringBuilder();
        for (pos++; pos < s.length(); pos++) {
            char c = s.charAt(pos);
            if (c == '"') {
                pos++;
                return b.toString();
            }
            if (c == '\\' && pos + 1 < s.length()) {
                pos++;
                escape(s.charAt(pos), b);
            } else {
                b.append(c);
            }
        }
        return null;
    }

    /** YAML 1.2, 5.7 Escaped Characters. */
    private void escape(char c, StringBuilder b) {
        int digits = switch (c) {
            case 'x' -> 2;
            case 'u' -> 4;
            case 'U' -> 8;
            default -> 0;
        };
        if (digits == 0) {
            b.append(switch (c) {
                case 'n' -> '\n';
                case 't' -> '\t';
                case 'r' -> '\r';
                case 'e' -> '\u001b';
                case 'b' -> '\b';
                case 'a' -> '\u0007';
                case '0' -> '\0';
                case 'f' -> '\f';
                case 'v' -> '\u000b';
                case 'N' -> '\u0085';
                case '_' -> '\u00a0';
                default -> c;
            });
            return;
        }
        long code = 0;
        for (int i = 1; i <= digits; i++) {
            int d = pos + i < s.length() ? Character.digit(s.charAt(pos + i), 16) : -1;
            if (d < 0) {
                b.append('\ufffd');
                return;
            }
            code = code << 4 | d;
        }
        pos += digits;
        if (code > Character.MAX_CODE_POINT) {
            b.append('\ufffd');
        } else {
            b.appendCodePoint((int) code);
        }
    }

    private static int blanks(String s, int from) {
        int i = from;
        while (i < s.length() && (s.charAt(i) == ' ' || s.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }
}
