// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.io.IOException;
import org.netoops.log.Gap;
import org.netoops.log.LinePeeler;
import org.netoops.log.LogLine;
import org.netoops.log.Origin;

/** Console, dmesg and syslog text in ASCII, UTF-8, Latin-1 or a mixture of them. */
final class TextFormat implements CaptureFormat {

    @Override
    public String name() {
        return "text";
    }

    @Override
    public boolean matches(byte[] head) {
        return TextGuess.isText(head);
    }

    @Override
    public void read(CaptureInput in, CaptureRun run, CaptureOptions options) throws IOException {
        LineSplitter lines = new LineSplitter(in);
        HostLogs logs = new HostLogs(Origin.ofFile(run.name()), run);
        try {
            while (lines.next()) {
                Origin origin = records(lines, logs);
                if (lines.skipped() > 0) {
                    cut(run, origin, lines);
                }
            }
        } finally {
            logs.end();
        }
        if (lines.nuls() > 0) {
            run.problem(lines.nuls() + " NUL bytes left out, the first in line " + lines.firstNulLine());
        }
    }

    /** Hands on a line, or the records of which it consists when their line feeds were lost: all with its number and offset. */
    private static Origin records(LineSplitter lines, HostLogs logs) {
        String raw = lines.text();
        LogLine line = LinePeeler.peel(lines.number(), lines.offset(), raw);
        int next = LinePeeler.nextRecord(raw, line.textStart());
        if (next < 0) {
            return logs.line(line);
        }
        int start = 0;
        while (next >= 0) {
            logs.line(LinePeeler.peel(lines.number(), lines.offset(), raw.substring(start, next)));
            start = next;
            next = LinePeeler.nextRecord(raw, start + 1);
        }
        return logs.line(LinePeeler.peel(lines.number(), lines.offset(), raw.substring(start)));
    }

    private static void cut(CaptureRun run, Origin origin, LineSplitter lines) {
        String what = "line " + lines.number() + " is longer than " + LineSplitter.LINE_MAX + " bytes: its last "
                + lines.skipped() + " bytes are skipped";
        run.gap(origin, new Gap(lines.number(), Gap.Kind.TRUNCATED, lines.skipped(), what));
        run.problem(what);
    }
}
