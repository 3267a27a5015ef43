// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.netoops.log.LinePeeler;
import org.netoops.log.LogLine;
import org.netoops.log.Origin;
import org.netoops.log.Prefix;

/** The log of a LAVA job, as KernelCI keeps it: a YAML list of mappings, one a line, of which some carry what the board's console showed. */
final class LavaFormat implements CaptureFormat {

    @Override
    public String name() {
        return "LAVA log";
    }

    @Override
    public boolean matches(byte[] head) {
        String s = new String(head, StandardCharsets.ISO_8859_1).lines().filter(l -> !l.isBlank() && !l.startsWith("---")).findFirst().orElse("");
        return FlowMapping.begins(s) && (s.contains("dt") && s.contains("lvl") || head.length < 100);
    }

    @Override
    public void read(CaptureInput in, CaptureRun run, CaptureOptions options) throws IOException {
        HostLogs logs = new HostLogs(Origin.ofFile(run.name()), run);
        LineSplitter lines = new LineSplitter(in);
        long strange = 0;
        long firstStrange = 0;
        try {
            while (lines.next()) {
                String s = lines.text();
                FlowMapping m = FlowMapping.of(s);
                if (m != null) {
                    line(m, lines, logs);
                } else if (!s.isBlank() && !s.startsWith("---") && !s.startsWith("...")) {
                    firstStrange = strange++ == 0 ? lines.number() : firstStrange;
                }
            }
        } finally {
            logs.end();
        }
        if (strange > 0) {
            run.problem(strange + " lines are no entries of a LAVA log and left out, the first is line " + firstStrange);
        }
    }

    private static void line(FlowMapping m, LineSplitter lines, HostLogs logs) {
        String level = m.get("lvl");
        String message = m.get("msg");
        // the others are the dispatcher's own words
        if (message == null || !"target".equals(level) && !"feedback".equals(level)) {
            return;
        }
        LogLine stamp = LinePeeler.peel(0, 0, m.get("dt") == null ? "" : "[" + m.get("dt") + "]");
        for (String part : TerminalText.shown(message).split("\r?\n|\r$", -1)) {
            if (!part.isEmpty() || message.isEmpty()) {
                LineRecords.of(lines.number(), lines.offset(), part, l -> logs.line(dated(l, stamp.prefix())));
            }
        }
    }

    private static LogLine dated(LogLine l, Prefix stamp) {
        Prefix p = l.prefix();
        return p.wallTime() != null || stamp.wallTime() == null ? l : new LogLine(l.number(), l.offset(), l.raw(), l.textStart(),
                new Prefix(p.level(), p.timeMicros(), p.caller(), stamp.wallTime(), p.host(), p.kernel()));
    }
}
