// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.log;

/**
 * Takes the prefixes off a log line: syslog level, printk time, caller id, what dmesg, log daemons and terminal programs add, in any nesting.
 * Peeling stops at the first thing that is no known prefix, so peeling the text of a peeled line takes nothing more.
 * <p>
 * One blank belongs to a prefix that ends in a bracket or a colon, further blanks are the text's indentation.
 * When a prefix occurs more than once the innermost one counts. Wall clock times without a zone are taken as UTC; those without a year
 * (RFC 3164) are peeled but not kept, because they name no instant.
 */
public final class LinePeeler {

    private LinePeeler() {
    }

    /** Peels one line in time linear to its prefix; carriage returns at the end of {@code raw} belong to the line end and are dropped. */
    public static LogLine peel(long number, long offset, String raw) {
        int length = raw.length();
        if (length > 0 && raw.charAt(length - 1) == '\r') {
            return peel(number, offset, withoutCarriageReturns(raw));
        }
        if (length > 0 && raw.charAt(0) == '[') {
            int end = KernelPrefixes.timeEnd(raw, 0);
            if (end > 0 && end < length && raw.charAt(end) == ' ' && !mayBePrefix(raw, end + 1)
                    && !DaemonPrefixes.mayBeHostAndTag(raw, end + 1)) {
                return new LogLine(number, offset, raw, end + 1,
                        new Prefix(-1, KernelPrefixes.timeMicros(raw, 0, end), null, null, null, true));
            }
        } else if (!mayBePrefix(raw, 0)) {
            return new LogLine(number, offset, raw, 0, Prefix.NONE);
        }
        return peelAll(number, offset, raw);
    }

    /**
     * Where another record begins inside of a line, because a line feed was lost or a program had printed half a line on the console.
     * Only times exactly as printk writes them count, and not those that a daemon quotes ({@code prog[12]: [    1.000000] text}).
     *
     * @param from where to look from, normally {@link LogLine#textStart()}
     * @return index of the record's time in {@code raw}, or -1
     */
    public static int nextRecord(String raw, int from) {
        for (int i = raw.indexOf('[', from); i >= 0; i = raw.indexOf('[', i + 1)) {
            if (KernelPrefixes.strictTime(raw, i) && !(i >= 3 && raw.startsWith("]: ", i - 3))) {
                return i;
            }
        }
        return -1;
    }

    private static LogLine peelAll(long number, long offset, String raw) {
        PrefixState s = new PrefixState(raw);
        while (mayBePrefix(raw, s.pos)
                && (TerminalPrefixes.take(s) || KernelPrefixes.take(s) || DaemonPrefixes.take(s))) {
            // each turn has moved s.pos forward
        }
        return new LogLine(number, offset, raw, s.pos, s.toPrefix());
    }

    /** A cheap look that is never wrong when it says no; nearly every line of a console log ends its peeling here. */
    private static boolean mayBePrefix(String s, int pos) {
        int left = s.length() - pos;
        if (left <= 0) {
            return false;
        }
        char c = s.charAt(pos);
        if (c == ' ' || c == '>') {
            return KernelPrefixes.indentedTime(s, pos) > 0;
        }
        if (c == '[' || c == '<' || c < ' ' || c == '\uFEFF') {
            return c != '\t';
        }
        if (left < 3) {
            return false;
        }
        if (c >= '0' && c <= '9' && DaemonPrefixes.mayBeStamp(s, pos)) {
            return true;
        }
        char fourth = left > 3 ? s.charAt(pos + 3) : 0;
        return fourth == ' ' || (left > 7 && s.charAt(pos + 6) == ':') || s.startsWith("kernel", pos)
                || TerminalPrefixes.gluedLogin(s, pos) > 0;
    }

    private static String withoutCarriageReturns(String raw) {
        int end = raw.length();
        while (end > 0 && raw.charAt(end - 1) == '\r') {
            end--;
        }
        return raw.substring(0, end);
    }
}
