// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.log;

import java.time.Instant;

/** A line while it is being peeled: how far we are and what was found. Lives for one line. */
final class PrefixState {

    final String s;
    int pos;
    int level = -1;
    long timeMicros = -1;
    String caller;
    Instant wallTime;
    String host;
    boolean kernel;

    PrefixState(String s) {
        this.s = s;
    }

    /** The character at {@code at}, or 0 behind the end. */
    char at(int at) {
        return at < s.length() ? s.charAt(at) : 0;
    }

    /** Moves behind {@code end} and, when one is there, a single blank. */
    void takeWithBlank(int end) {
        pos = at(end) == ' ' ? end + 1 : end;
    }

    Prefix toPrefix() {
        if (level < 0 && timeMicros < 0 && caller == null && wallTime == null && host == null && !kernel) {
            return Prefix.NONE;
        }
        return new Prefix(level, timeMicros, caller, wallTime, host, kernel);
    }

    static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    /** First position from {@code from} that holds no digit. */
    static int digits(String s, int from) {
        int i = from;
        while (i < s.length() && digit(s.charAt(i))) {
            i++;
        }
        return i;
    }

    static int blanks(String s, int from) {
        int i = from;
        while (i < s.length() && s.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    /** The decimal number in [from, to), which must hold at most 18 digits and nothing else. */
    static long number(String s, int from, int to) {
        long n = 0;
        for (int i = from; i < to; i++) {
            n = n * 10 + s.charAt(i) - '0';
        }
        return n;
    }
}
