// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.cli;

/** Makes text from outside safe to show: a log may hold sequences that drive a terminal, or marks that reorder what is seen. */
final class Printable {

    private Printable() {
    }

    /** One line: control characters, marks that change the direction of text, and line ends become visible escapes. */
    static String line(String text) {
        if (text == null) {
            return "";
        }
        StringBuilder safe = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (harmless(c)) {
                if (safe != null) {
                    safe.append(c);
                }
                continue;
            }
            if (safe == null) {
                safe = new StringBuilder(text.length() + 16).append(text, 0, i);
            }
            escape(safe, c);
        }
        return safe == null ? text : safe.toString();
    }

    private static boolean harmless(char c) {
        if (c < 0x20 || c >= 0x7f && c < 0xa0) {
            return c == '\t';
        }
        return c < 0x200e || !(c <= 0x200f || c >= 0x2028 && c <= 0x202e || c >= 0x2066 && c <= 0x2069 || c == 0xfeff);
    }

    private static void escape(StringBuilder b, char c) {
        String hex = Integer.toHexString(c);
        if (c < 0x100) {
            b.append("\\x").append(hex.length() < 2 ? "0" : "").append(hex);
        } else {
            b.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
        }
    }
}
