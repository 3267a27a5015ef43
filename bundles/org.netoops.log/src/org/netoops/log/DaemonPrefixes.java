// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.log;

/** What log daemons, dmesg -T and time-stamping terminal programs put in front of a line: wall clock, host, program. */
final class DaemonPrefixes {

    /** Longest host name, program name or structured data element looked at. */
    private static final int WORD_MAX = 255;
    private static final int STRUCTURED_DATA_MAX = 2048;

    private DaemonPrefixes() {
    }

    /** False when no stamp and no record header can begin with the digit at {@code pos}. */
    static boolean mayBeStamp(String s, int pos) {
        int end = PrefixState.digits(s, pos);
        if (end >= s.length()) {
            return false;
        }
        char c = s.charAt(end);
        int n = end - pos;
        return (c == '-' && (n == 4 || n == 2)) || c == ',' || (c == ' ' && n == 1) || (c == '.' && n == Stamp.UNIX_DIGITS);
    }

    static boolean take(PrefixState p) {
        char c = p.at(p.pos);
        if (c == '[') {
            return bracketed(p);
        }
        if (PrefixState.digit(c)) {
            return rfc5424(p) || AndroidPrefix.take(p) || stamped(p, p.pos);
        }
        return kernelTag(p, p.pos) || stamped(p, p.pos);
    }

    /** {@code [Tue Nov 22 19:22:01 2026] }, {@code [2026-11-22 19:22:01] }, {@code [Nov22 19:22] }, {@code [19:22:01.123] }. */
    private static boolean bracketed(PrefixState p) {
        Stamp t = Stamp.inBrackets(p.s, p.pos + 1);
        if (t == null || p.at(t.end()) != ']') {
            return false;
        }
        p.wallTime = t.instant() == null ? p.wallTime : t.instant();
        p.kernel |= t.dmesg();
        p.pos = t.end() + 1;
        if (t.dmesg()) {
            KernelPrefixes.behindTime(p);
        } else {
            p.takeWithBlank(p.pos);
        }
        return true;
    }

    /** A stamp of RFC 3164 or ISO 8601 and the host and tag behind it. */
    private static boolean stamped(PrefixState p, int at) {
        Stamp t = Stamp.plain(p.s, at);
        if (t == null || (p.at(t.end()) != ' ' && t.end() < p.s.length())) {
            return false;
        }
        p.wallTime = t.instant() == null ? p.wallTime : t.instant();
        p.kernel |= t.dmesg();
        p.takeWithBlank(t.end());
        gitlabStream(p);
        if (!kernelTag(p, p.pos) && !hostAndKernelTag(p) && !t.dmesg()) {
            hostBeforeProgram(p);
        }
        return true;
    }

    /** {@code 00O } behind the stamp of a GitLab job's log: number and letter of the stream, a plus where a line goes on. */
    private static void gitlabStream(PrefixState p) {
        if (PrefixState.digits(p.s, p.pos) == p.pos + 2 && (p.at(p.pos + 2) == 'O' || p.at(p.pos + 2) == 'E')
                && (p.at(p.pos + 3) == ' ' || p.at(p.pos + 3) == '+')) {
            p.pos += 4;
        }
    }

    /** A quick look for what {@link #hostAndKernelTag} takes. */
    static boolean mayBeHostAndTag(String s, int pos) {
        int blank = s.indexOf(' ', pos);
        return blank > 0 && s.startsWith("kern", blank + 1);
    }

    /** {@code host kernel: } directly behind a stamp, with busybox's {@code kern.err} between them or instead of the host. */
    static boolean hostAndKernelTag(PrefixState p) {
        int end = wordEnd(p.s, p.pos);
        if (end < 0) {
            return false;
        }
        int start = p.pos;
        if (priorityWord(p, start, end)) {
            return kernelTag(p, end + 1);
        }
        int second = wordEnd(p.s, end + 1);
        boolean priority = second > 0 && priorityWord(p, end + 1, second);
        if (!kernelTag(p, priority ? second + 1 : end + 1)) {
            return false;
        }
        p.host = p.s.substring(start, end);
        return true;
    }

    /** {@code host sshd[12]: } or {@code host [   12.345678] }: the host is peeled, a program that is not the kernel stays in the text. */
    private static void hostBeforeProgram(PrefixState p) {
        int end = wordEnd(p.s, p.pos);
        if (end < 0) {
            return;
        }
        int next = end + 1;
        // A program needs its process id to be told from text such as "Internal error: Oops" that a terminal program stamped.
        if (KernelPrefixes.timeEnd(p.s, next) > 0 || programWithPid(p.s, next)) {
            p.host = p.s.substring(p.pos, end);
            p.pos = next;
        }
    }

    private static boolean programWithPid(String s, int at) {
        int end = wordEnd(s, at);
        int bracket = end < 0 ? -1 : s.indexOf('[', at, end);
        return bracket > at && s.startsWith("]:", PrefixState.digits(s, bracket + 1)) && PrefixState.digits(s, bracket + 1) + 2 == end;
    }

    /** {@code kern.err}: sets the level. */
    private static boolean priorityWord(PrefixState p, int from, int to) {
        int dot = p.s.indexOf('.', from, to);
        int level = dot < 0 ? -1 : KernelPrefixes.levelOf(p.s.substring(dot + 1, to));
        if (level < 0 || !p.s.startsWith("kern.", from)) {
            return false;
        }
        p.level = level;
        return true;
    }

    /** {@code kernel: } or {@code kernel[0]: } at {@code at}. */
    private static boolean kernelTag(PrefixState p, int at) {
        if (!p.s.startsWith("kernel", at)) {
            return false;
        }
        int i = at + 6;
        if (p.at(i) == '[') {
            int end = PrefixState.digits(p.s, i + 1);
            if (p.at(end) != ']') {
                return false;
            }
            i = end + 1;
        }
        if (p.at(i) != ':' || (p.at(i + 1) != ' ' && i + 1 < p.s.length())) {
            return false;
        }
        p.kernel = true;
        p.takeWithBlank(i + 1);
        return true;
    }

    /** {@code 1 2026-11-22T19:22:01.123456+00:00 host kernel - - - }, behind its {@code <PRI>}. */
    private static boolean rfc5424(PrefixState p) {
        if (!p.s.startsWith("1 ", p.pos)) {
            return false;
        }
        Stamp t = Stamp.plain(p.s, p.pos + 2);
        if (t == null || t.instant() == null || p.at(t.end()) != ' ') {
            return false;
        }
        int host = t.end() + 1;
        int hostEnd = wordEnd(p.s, host);
        int app = hostEnd + 1;
        int appEnd = hostEnd < 0 ? -1 : wordEnd(p.s, app);
        int procEnd = appEnd < 0 ? -1 : wordEnd(p.s, appEnd + 1);
        int idEnd = procEnd < 0 ? -1 : wordEnd(p.s, procEnd + 1);
        int dataEnd = idEnd < 0 ? -1 : structuredDataEnd(p.s, idEnd + 1);
        if (dataEnd < 0) {
            return false;
        }
        p.wallTime = t.instant();
        if (hostEnd - host > 1 || p.at(host) != '-') {
            p.host = p.s.substring(host, hostEnd);
        }
        if (appEnd - app == 6 && p.s.startsWith("kernel", app)) {
            p.kernel = true;
            p.takeWithBlank(dataEnd);
        } else {
            p.pos = app;
        }
        return true;
    }

    /** Behind {@code -} or the bracketed elements at {@code at}, or -1. */
    private static int structuredDataEnd(String s, int at) {
        int limit = Math.min(s.length(), at + STRUCTURED_DATA_MAX);
        if (at < limit && s.charAt(at) == '-') {
            return at + 1;
        }
        int i = at;
        while (i < limit && s.charAt(i) == '[') {
            boolean quoted = false;
            for (i++; i < limit && (quoted || s.charAt(i) != ']'); i++) {
                if (s.charAt(i) == '"') {
                    quoted = !quoted;
                } else if (quoted && s.charAt(i) == '\\') {
                    i++;
                }
            }
            if (i >= limit) {
                return -1;
            }
            i++;
        }
        return i > at ? i : -1;
    }

    /** The blank behind the word at {@code from}, or -1 when there is no word or nothing follows it. */
    private static int wordEnd(String s, int from) {
        int limit = Math.min(s.length(), from + WORD_MAX);
        for (int i = from; i < limit; i++) {
            char c = s.charAt(i);
            if (c == ' ') {
                return i > from ? i : -1;
            }
            if (c < ' ') {
                return -1;
            }
        }
        return -1;
    }
}
