// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import org.netoops.log.Gap;
import org.netoops.log.Origin;
import org.netoops.log.Transport;

/** Hands on the log of a panic screen. Its lines are numbered in the text, and offsets are those in it. */
final class PanicLog {

    private PanicLog() {
    }

    /**
     * Hands on one QR code's log.
     *
     * @param number counts the codes of one picture from 0
     */
    static void emit(PanicPayload p, int number, CaptureRun run) {
        if (p.problem() != null) {
            run.problem(p.problem());
        }
        byte[] b = p.log();
        if (b.length == 0) {
            return;
        }
        Origin origin = new Origin(Transport.FILE, null, "panic screen", run.name(), number);
        long line = 0;
        int start = 0;
        while (start < b.length) {
            int end = start;
            while (end < b.length && b[end] != '\n' && end - start < LineSplitter.LINE_MAX) {
                end++;
            }
            LineRecords.of(++line, start, LineSplitter.utf8OrLatin1(b, start, end - start), l -> run.line(origin, l));
            if (line == 1) {
                meta(run, origin, "release", p.release());
                meta(run, origin, "machine", p.machine());
            }
            start = end < b.length && b[end] == '\n' ? end + 1 : end;
        }
        if (p.damaged()) {
            run.gap(origin, new Gap(line, Gap.Kind.LOST_BYTES, 0, "the rest of the text is missing"));
        }
        run.end(origin);
    }

    private static void meta(CaptureRun run, Origin origin, String key, String value) {
        if (value != null) {
            run.metadata(origin, 1, key, value);
        }
    }
}
