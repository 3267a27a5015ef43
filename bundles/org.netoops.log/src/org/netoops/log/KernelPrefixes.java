// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.log;

/** What the kernel itself, its log device and dmesg put in front of a line: level, time, caller, record header. */
final class KernelPrefixes {

    /** Widest indentation looked through for a printk time: quoted and pasted logs. */
    private static final int INDENT_MAX = 32;
    private static final int SECONDS_DIGITS_MAX = 11;
    private static final int HEADER_MAX = 512;
    private static final String[] LEVELS = {"emerg", "alert", "crit", "err", "warn", "notice", "info", "debug"};
    private static final String FACILITIES = " kern user mail daemon auth syslog lpr news uucp cron authpriv ftp "
            + "local0 local1 local2 local3 local4 local5 local6 local7 ";

    private KernelPrefixes() {
    }

    static boolean take(PrefixState p) {
        char c = p.at(p.pos);
        return switch (c) {
            case '<' -> level(p);
            case ' ', '>' -> time(p, indentedTime(p.s, p.pos));
            case '[' -> time(p, p.pos) || relativeTime(p);
            default -> PrefixState.digit(c) ? record(p) : decoded(p);
        };
    }

    /** Behind the bracket of {@code [   12.345678]} at {@code pos}, or -1. printk pads seconds to five places and always prints six decimals. */
    static int timeEnd(String s, int pos) {
        if (pos >= s.length() || s.charAt(pos) != '[') {
            return -1;
        }
        int first = PrefixState.blanks(s, pos + 1);
        int dot = PrefixState.digits(s, first);
        int end = dot + 7;
        if (dot == first || dot - first > SECONDS_DIGITS_MAX || end >= s.length() || s.charAt(dot) != '.' || s.charAt(end) != ']') {
            return -1;
        }
        return PrefixState.digits(s, dot + 1) == end ? end + 1 : -1;
    }

    /** Whether a time stands at {@code pos} exactly as printk prints it, with the blank or the caller behind it. */
    static boolean strictTime(String s, int pos) {
        int end = timeEnd(s, pos);
        if (end < 0 || end >= s.length() || (s.charAt(end) != ' ' && s.charAt(end) != '[')) {
            return false;
        }
        int width = end - 8 - (pos + 1);
        return width == 5 || (width > 5 && s.charAt(pos + 1) != ' ');
    }

    /** The time in microseconds of the bracket in [pos, end) that {@link #timeEnd} found. */
    static long timeMicros(String s, int pos, int end) {
        int first = PrefixState.blanks(s, pos + 1);
        return PrefixState.number(s, first, end - 8) * 1_000_000 + PrefixState.number(s, end - 7, end - 1);
    }

    /** Where a printk time begins behind the blanks and quotation marks of mails at {@code pos}, or -1. */
    static int indentedTime(String s, int pos) {
        int limit = Math.min(s.length(), pos + INDENT_MAX);
        int i = pos;
        while (i < limit && (s.charAt(i) == ' ' || s.charAt(i) == '>')) {
            i++;
        }
        return timeEnd(s, i) > 0 ? i : -1;
    }

    /** {@code <6>} or {@code <30>}: level, or facility and level as syslog packs them. */
    private static boolean level(PrefixState p) {
        int end = PrefixState.digits(p.s, p.pos + 1);
        if (end == p.pos + 1 || end - p.pos > 4 || p.at(end) != '>') {
            return false;
        }
        long n = PrefixState.number(p.s, p.pos + 1, end);
        p.level = (int) (n & 7);
        // Facility 0 is the kernel's; daemons refuse it from programs.
        p.kernel |= n < 8;
        p.pos = end + 1;
        return true;
    }

    private static boolean time(PrefixState p, int start) {
        int end = start < 0 ? -1 : timeEnd(p.s, start);
        if (end < 0) {
            return false;
        }
        p.timeMicros = timeMicros(p.s, start, end);
        p.kernel = true;
        p.pos = end;
        behindTime(p);
        return true;
    }

    /** The blank behind a time, and the caller that stands directly behind it (kernel) or behind the blank (dmesg). */
    static void behindTime(PrefixState p) {
        int at = TerminalPrefixes.skipControls(p.s, p.pos);
        int bracket = p.at(at) == ' ' ? at + 1 : at;
        int end = callerEnd(p, bracket);
        if (end > 0) {
            p.caller = p.s.substring(PrefixState.blanks(p.s, bracket + 1), end - 1);
            at = TerminalPrefixes.skipControls(p.s, end);
        }
        p.takeWithBlank(at);
        DaemonPrefixes.hostAndKernelTag(p);
    }

    /** Behind {@code [ T1234]} (task) or {@code [    C0]} (processor) at {@code pos}, or -1. */
    private static int callerEnd(PrefixState p, int pos) {
        if (p.at(pos) != '[') {
            return -1;
        }
        int first = PrefixState.blanks(p.s, pos + 1);
        if (p.at(first) != 'T' && p.at(first) != 'C') {
            return -1;
        }
        int end = PrefixState.digits(p.s, first + 1);
        return end > first + 1 && end - first <= SECONDS_DIGITS_MAX && p.at(end) == ']' ? end + 1 : -1;
    }

    /**
     * dmesg's {@code [  +0.000012]} and {@code [   12.345678 <    0.000012>]}, grabserial's {@code [12.345678 0.000012]}.
     * Early in a boot times go back, so a difference may be negative.
     */
    private static boolean relativeTime(PrefixState p) {
        int i = PrefixState.blanks(p.s, p.pos + 1);
        boolean delta = p.at(i) == '+' || p.at(i) == '-';
        int first = delta ? i + 1 : i;
        int end = decimalEnd(p.s, first);
        if (end < 0) {
            return false;
        }
        if (!delta) {
            boolean angle = p.at(end) == ' ' && p.at(end + 1) == '<';
            int from = PrefixState.blanks(p.s, angle ? end + 2 : end);
            int second = decimalEnd(p.s, angle && p.at(from) == '-' ? from + 1 : from);
            if (p.at(end) != ' ' || second < 0 || (angle && p.at(second) != '>')) {
                return false;
            }
            if (angle) {
                p.timeMicros = PrefixState.number(p.s, first, end - 7) * 1_000_000 + PrefixState.number(p.s, end - 6, end);
            }
            p.kernel |= angle;
            end = angle ? second + 1 : second;
        } else {
            p.kernel = true;
        }
        if (p.at(end) != ']') {
            return false;
        }
        p.pos = end + 1;
        behindTime(p);
        return true;
    }

    /** Behind a number with six decimals, or -1. */
    private static int decimalEnd(String s, int first) {
        int dot = PrefixState.digits(s, first);
        if (dot == first || dot - first > SECONDS_DIGITS_MAX || dot >= s.length() || s.charAt(dot) != '.') {
            return -1;
        }
        int end = PrefixState.digits(s, dot + 1);
        return end == dot + 7 ? end : -1;
    }

    /** {@code 6,416,1234567,-,caller=T1;text}: a record as /dev/kmsg gives it (Documentation/ABI/testing/dev-kmsg). */
    private static boolean record(PrefixState p) {
        String s = p.s;
        int prio = PrefixState.digits(s, p.pos);
        int seq = PrefixState.digits(s, prio + 1);
        int time = PrefixState.digits(s, seq + 1);
        if (p.at(prio) != ',' || p.at(seq) != ',' || p.at(time) != ',' || prio - p.pos > 5 || seq - prio < 2
                || seq - prio > 20 || time - seq < 2 || time - seq > 18) {
            return false;
        }
        int semicolon = s.indexOf(';', time, Math.min(s.length(), time + HEADER_MAX));
        if (semicolon < 0) {
            return false;
        }
        long n = PrefixState.number(s, p.pos, prio);
        p.level = (int) (n & 7);
        p.timeMicros = PrefixState.number(s, seq + 1, time);
        p.kernel = true;
        int caller = s.indexOf(",caller=", time, semicolon);
        if (caller >= 0) {
            int from = caller + ",caller=".length();
            int comma = s.indexOf(',', from, semicolon);
            p.caller = s.substring(from, comma < 0 ? semicolon : comma);
        }
        p.pos = semicolon + 1;
        return true;
    }

    /** {@code kern  :err   : }, as dmesg -x prints facility and level, each padded to six places. */
    private static boolean decoded(PrefixState p) {
        if (p.at(p.pos + 6) != ':') {
            return false;
        }
        int second = p.s.indexOf(':', p.pos + 7, Math.min(p.s.length(), p.pos + 15));
        if (second < 0 || p.at(second + 1) != ' ') {
            return false;
        }
        String facility = p.s.substring(p.pos, p.pos + 6).trim();
        int level = levelOf(p.s.substring(p.pos + 7, second).trim());
        if (level < 0 || facility.isEmpty() || !FACILITIES.contains(" " + facility + " ")) {
            return false;
        }
        p.level = level;
        p.kernel |= "kern".equals(facility);
        p.pos = second + 2;
        return true;
    }

    static int levelOf(String name) {
        for (int i = 0; i < LEVELS.length; i++) {
            if (LEVELS[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }
}
