// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.log;

/** What terminals, serial lines and login prompts leave in front of a line. */
final class TerminalPrefixes {

    private static final String LOGIN = "login: ";
    /** A host name has at most 64 characters, and the prompt may show the terminal's name too. */
    private static final int PROMPT_MAX = 96;
    private static final int ESCAPE_MAX = 64;

    private TerminalPrefixes() {
    }

    static boolean take(PrefixState p) {
        int end = skipControls(p.s, p.pos);
        if (end == p.pos) {
            end = gluedLogin(p.s, p.pos);
        }
        if (end <= p.pos) {
            return false;
        }
        p.pos = end;
        return true;
    }

    /** Behind escape sequences, carriage returns, backspaces, NULs and the like; a tab is indentation, not a control. */
    static int skipControls(String s, int from) {
        int i = from;
        while (i < s.length()) {
            char c = s.charAt(i);
            if (c == 0x1b) {
                i = escapeEnd(s, i);
            } else if ((c < ' ' && c != '\t') || c == '\uFEFF') {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    /** Behind the ECMA-48 escape sequence at {@code esc}; an unfinished one loses only its first character. */
    private static int escapeEnd(String s, int esc) {
        int limit = Math.min(s.length(), esc + ESCAPE_MAX);
        char kind = esc + 1 < limit ? s.charAt(esc + 1) : 0;
        if (kind == '[') {
            for (int i = esc + 2; i < limit; i++) {
                char c = s.charAt(i);
                if (c >= 0x40 && c <= 0x7e) {
                    return i + 1;
                }
                if (c < 0x20 || c > 0x3f) {
                    break;
                }
            }
        } else if (kind == ']') {
            for (int i = esc + 2; i < limit; i++) {
                if (s.charAt(i) == 0x07) {
                    return i + 1;
                }
            }
        } else if (kind == '(' || kind == ')') {
            return Math.min(limit, esc + 3);
        } else if (kind == '7' || kind == '8' || kind == 'M' || kind == 'c' || kind == '=' || kind == '>') {
            return esc + 2;
        }
        return esc + 1;
    }

    /** Where the printk time begins that is glued to a login prompt, or -1. */
    static int gluedLogin(String s, int pos) {
        int limit = Math.min(s.length(), pos + PROMPT_MAX);
        int at = s.indexOf(LOGIN, pos, limit);
        if (at < 0) {
            return -1;
        }
        int next = skipControls(s, at + LOGIN.length());
        return KernelPrefixes.timeEnd(s, PrefixState.blanks(s, next)) > 0 ? next : -1;
    }
}
