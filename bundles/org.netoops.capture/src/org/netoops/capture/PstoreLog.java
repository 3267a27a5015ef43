// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.util.Arrays;
import org.netoops.log.Gap;
import org.netoops.log.Origin;

/**
 * Writes the text of a dump's parts as one log. Lines are numbered as if the parts stood one behind the other in the order of
 * their text; offsets count the bytes of the text alone, because that of packed parts has no place in a file.
 */
final class PstoreLog {

    private final Origin origin;
    private long line = 1;
    private long offset;
    /** The beginning of a line that the next part ends. */
    private byte[] open = {};
    /** First lines of parts that stand inside of the open line. */
    private int leadBehind;
    private boolean any;

    PstoreLog(Origin origin) {
        this.origin = origin;
    }

    /** Hands on the lines of the next part. */
    void part(PstoreRecord r, CaptureRun run) {
        if (open.length > LineSplitter.LINE_MAX || open.length > 0 && beginsRecord(r.text())) {
            flush(run);
        }
        byte[] text = r.text();
        if (open.length == 0) {
            line += r.lead();
        } else {
            leadBehind += r.lead();
            text = new byte[open.length + r.text().length];
            System.arraycopy(open, 0, text, 0, open.length);
            System.arraycopy(r.text(), 0, text, open.length, r.text().length);
        }
        int start = 0;
        for (int i = 0; i < text.length; i++) {
            if (text[i] == '\n') {
                emit(text, start, i, run);
                start = i + 1;
            }
        }
        open = Arrays.copyOfRange(text, start, text.length);
        if (r.damaged()) {
            flush(run);
            gap(run, Gap.Kind.DAMAGED, "a part of the dump is damaged");
        }
    }

    private static boolean beginsRecord(byte[] text) {
        return text.length > 0 && (text[0] == '<' || text[0] == '[');
    }

    private void emit(byte[] text, int from, int to, CaptureRun run) {
        int end = to;
        while (end > from && text[end - 1] == '\r') {
            end--;
        }
        any = true;
        int shown = Math.min(end, from + LineSplitter.LINE_MAX);
        // old records end in zeros when the zone is not full
        byte[] kept = LineSplitter.withoutNuls(text, from, shown);
        LineRecords.of(line, offset, LineSplitter.utf8OrLatin1(kept, 0, kept.length), l -> run.line(origin, l));
        if (shown < end) {
            run.gap(origin, new Gap(line, Gap.Kind.TRUNCATED, end - shown, "line " + line + " is cut to " + LineSplitter.LINE_MAX + " bytes"));
        }
        line += 1 + leadBehind;
        leadBehind = 0;
        offset += to + 1 - from;
    }

    private void flush(CaptureRun run) {
        if (open.length > 0) {
            emit(open, 0, open.length, run);
            open = new byte[0];
        }
    }

    /** Something is missing here. */
    void gap(CaptureRun run, Gap.Kind kind, String what) {
        flush(run);
        any = true;
        run.gap(origin, new Gap(line - 1, kind, 0, what));
    }

    void end(CaptureRun run) {
        flush(run);
        if (any) {
            run.end(origin);
        }
    }
}
