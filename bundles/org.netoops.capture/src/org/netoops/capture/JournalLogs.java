// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.netoops.log.Gap;
import org.netoops.log.LogLine;
import org.netoops.log.Origin;
import org.netoops.log.Prefix;

/** Turns journal entries into the logs of the kernels that wrote them: one for each boot, which the journal names exactly. */
final class JournalLogs {

    /** Characters of one entry's text that are kept; a kernel's record has at most 1024. */
    static final int MESSAGE_MAX = 256 << 10;
    /** Boots whose logs are open at the same time; merged journals of many hosts interleave them. */
    private static final int OPEN_MAX = 256;
    /** Hosts whose boots are counted. */
    private static final int HOSTS_MAX = 4096;
    private static final String MISSED = "Missed ";

    /** A boot of a host. */
    private record Boot(String host, String id) {
    }

    private final CaptureRun run;
    private final Map<String, Integer> boots = new HashMap<>();
    private final Map<Boot, Origin> open;
    private Boot last;
    private Origin lastOrigin;
    private long lastLine;
    private boolean transportsSeen;
    private long programs;
    private long silent;

    JournalLogs(CaptureRun run) {
        this.run = run;
        this.open = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Boot, Origin> eldest) {
                if (size() > OPEN_MAX) {
                    run.end(eldest.getValue());
                    return true;
                }
                return false;
            }
        };
    }

    void entry(JournalEntry e) {
        String message = e.message();
        transportsSeen |= e.transportKnown();
        if (message == null) {
            silent++;
        } else if (e.byJournal() && missed(e, message)) {
            programs++;
        } else if (e.byProgram() || transportsSeen && !e.transportKnown()) {
            // the second: an entry that damage took the field from proves nothing
            programs++;
        } else {
            kernel(e, message);
        }
    }

    /** journald tells when it could not read the kernel's messages as fast as they came. */
    private boolean missed(JournalEntry e, String message) {
        int end = MISSED.length();
        while (end < message.length() && end < 15 && Character.digit(message.charAt(end), 10) >= 0) {
            end++;
        }
        if (end == MISSED.length() || !message.startsWith(MISSED) || !message.startsWith(" kernel messages", end)) {
            return false;
        }
        long n = Long.parseLong(message, MISSED.length(), end, 10);
        run.gap(origin(e), new Gap(lastLine, Gap.Kind.LOST_MESSAGES, n, "the journal missed " + n + " messages of the kernel"));
        return true;
    }

    private void kernel(JournalEntry e, String message) {
        Origin origin = origin(e);
        Prefix prefix = e.prefix();
        long line = e.messageLine();
        int start = 0;
        while (start <= message.length()) {
            int nl = message.indexOf('\n', start);
            int end = nl < 0 ? message.length() : nl;
            if (nl >= 0 || end > start || start == 0) {
                run.line(origin, new LogLine(line, e.messageOffset(), message.substring(start, end), 0, prefix));
                lastLine = line;
                line++;
            }
            start = end + 1;
        }
        meta(origin, e.messageLine(), "DEVICE", e.device());
        meta(origin, e.messageLine(), "SUBSYSTEM", e.subsystem());
    }

    private void meta(Origin origin, long line, String key, String value) {
        if (value != null) {
            run.metadata(origin, line, key, value);
        }
    }

    private Origin origin(JournalEntry e) {
        Boot boot = new Boot(e.host(), e.bootId());
        if (!boot.equals(last)) {
            last = boot;
            lastOrigin = open.get(boot);
            if (lastOrigin == null) {
                lastOrigin = fresh(boot);
                open.put(boot, lastOrigin);
            }
        }
        return lastOrigin;
    }

    private Origin fresh(Boot boot) {
        String host = boot.host() == null ? "" : boot.host();
        Integer known = boots.get(host);
        int number = known == null ? 0 : known + 1;
        if (known != null || boots.size() < HOSTS_MAX) {
            boots.put(host, number);
        } else {
            // no room to count this one's boots: the running number of all keeps it apart
            number = boots.merge("\n", 1, Integer::sum);
        }
        Origin file = Origin.ofFile(run.name());
        return new Origin(file.transport(), boot.host(), null, file.file(), number);
    }

    /** Ends all logs and tells what was passed over. */
    void end() {
        open.values().forEach(run::end);
        open.clear();
        if (run.lines() == 0 && programs > 0) {
            run.problem("holds only messages of programs (" + programs + "), none of the kernel; export those with: journalctl -k -o export");
        }
        if (silent > 0 && run.lines() + programs == 0) {
            run.problem("none of its " + silent + " entries has a text (MESSAGE)");
        }
    }
}
