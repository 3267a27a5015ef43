// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.log;

/** What Android's logcat puts in front of a line in its formats threadtime and time: {@code 11-22 19:22:01.123     0     0 I }. */
final class AndroidPrefix {

    private static final String LETTERS = "FEWIDV";
    /** printk levels for the letters; logd makes them of those. */
    private static final int[] LEVELS = {2, 3, 4, 6, 7, 7};
    private static final int STAMP = 18;

    private AndroidPrefix() {
    }

    static boolean take(PrefixState p) {
        if (p.at(p.pos + 2) != '-' || p.at(p.pos + 5) != ' ' || p.at(p.pos + 14) != '.' || p.at(p.pos + STAMP) != ' ') {
            return false;
        }
        Stamp time = Stamp.inBrackets(p.s, p.pos + 6);
        if (time == null || time.end() != p.pos + STAMP) {
            return false;
        }
        int process = PrefixState.blanks(p.s, p.pos + STAMP);
        int processEnd = PrefixState.digits(p.s, process);
        int thread = PrefixState.blanks(p.s, processEnd);
        int threadEnd = PrefixState.digits(p.s, thread);
        int letter = threadEnd + 1;
        int level = letter < p.s.length() ? LETTERS.indexOf(p.at(letter)) : -1;
        if (processEnd == process || threadEnd == thread || p.at(threadEnd) != ' ' || level < 0 || p.at(letter + 1) != ' ') {
            return false;
        }
        p.level = LEVELS[level];
        // The kernel's own lines have process 0; no program has.
        p.kernel |= processEnd - process == 1 && p.at(process) == '0';
        int text = PrefixState.blanks(p.s, letter + 2);
        // a line without a tag of its own
        p.pos = p.at(text) == ':' && p.at(text + 1) == ' ' ? text + 2 : letter + 2;
        return true;
    }
}
