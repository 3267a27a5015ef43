// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.io.IOException;
import org.netoops.log.Gap;
import org.netoops.log.Origin;

/** Console, dmesg and syslog text in ASCII, UTF-8, Latin-1 or a mixture of them; also out of terminals, mails and web pages. */
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
        QuotedText quoted = new QuotedText(in);
        KmsgRecords records = new KmsgRecords();
        try {
            while (lines.next()) {
                String text = quoted.plain(TerminalText.shown(lines.text()));
                LineRecords.of(lines.number(), lines.offset(), text, l -> records.line(l, logs::line,
                        (key, value) -> run.metadata(logs.last(), lines.number() - 1, key, value)));
                if (lines.skipped() > 0) {
                    cut(run, logs.last(), lines);
                }
            }
        } finally {
            logs.end();
        }
        if (lines.nuls() > 0) {
            run.problem(lines.nuls() + " NUL bytes left out, the first in line " + lines.firstNulLine());
        }
    }

    private static void cut(CaptureRun run, Origin origin, LineSplitter lines) {
        String what = "line " + lines.number() + " is longer than " + LineSplitter.LINE_MAX + " bytes: its last "
                + lines.skipped() + " bytes are skipped";
        run.gap(origin, new Gap(lines.number(), Gap.Kind.TRUNCATED, lines.skipped(), what));
        run.problem(what);
    }
}
