// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.kind;

import java.util.ArrayList;
import java.util.List;
import org.netoops.oops.internal.line.Text;

/** Finds the lines that open a report. Every line of a log passes here: one look at its first character settles most. */
public final class HeaderIndex {
    /** A subsystem's name before the words ("watchdog: BUG: soft lockup", "rcu: INFO: rcu_preempt …") ends within this many characters. */
    public static final int MAX_PREFIX = 24;
    private static final int ASCII = 128;
    /** Before these words stands the name of a task and no colon. */
    static final String OOM = "invoked oom-killer: ";
    /** Before these words stand driver, bus address and interface, longer than other prefixes; the line ends in a time. */
    static final String NETDEV = "NETDEV WATCHDOG: CPU: ";

    private final Entry[][] byFirst = new Entry[ASCII][];

    /** The kind that a line opens and where its words begin in the line. */
    public record Header(CrashKind kind, int at) {
    }

    private record Entry(String lead, CrashKind kind) {
    }

    public HeaderIndex(List<CrashKind> kinds) {
        List<List<Entry>> lists = new ArrayList<>();
        for (int c = 0; c < ASCII; c++) {
            lists.add(new ArrayList<>(0));
        }
        for (CrashKind kind : kinds) {
            kind.leads().forEach(lead -> lists.get(lead.charAt(0)).add(new Entry(lead, kind)));
        }
        for (int c = 0; c < ASCII; c++) {
            byFirst[c] = lists.get(c).toArray(Entry[]::new);
        }
    }

    /** The header that the line is, or null. Indented lines are none. */
    public Header find(Text line) {
        Header header = at(line, start(line));
        for (int i = 0, n = Math.min(MAX_PREFIX, line.length()); header == null && i < n; i++) {
            char c = line.at(i);
            if (c == ':' && line.at(i + 1) == ' ') {
                header = at(line, i + 2);
            } else if (c == ' ' && line.at(i + 1) == 'i' && line.startsWith(OOM, i + 1)) {
                header = at(line, i + 1);
            } else if (c == '[' || c == '=' || c == '"') {
                break;
            }
        }
        if (header == null && line.endsWith(" ms")) {
            int netdev = line.find(NETDEV, 0);
            header = netdev < 0 ? null : at(line, netdev);
        }
        return header;
    }

    /** Before 4.15 the lock checker put its headlines into brackets; a fuzzer's manager puts date and time before what it found. */
    private static int start(Text line) {
        if (line.at(0) == '[' && line.at(1) == ' ') {
            return 2;
        }
        if (line.at(0) == 'k' && line.startsWith("kasan: GPF could be caused by")) {
            // Some kernels forgot the end of this line.
            return Math.max(0, line.find("general protection fault", 0));
        }
        return line.at(4) == '/' && line.at(7) == '/' && line.at(13) == ':' && line.at(19) == ' ' ? 20 : 0;
    }

    private Header at(Text line, int i) {
        char c = line.at(i);
        if (c >= ASCII) {
            return null;
        }
        for (Entry e : byFirst[c]) {
            if (line.startsWith(e.lead, i) && e.kind.accepts(line, i)) {
                return new Header(e.kind, i);
            }
        }
        return null;
    }
}
