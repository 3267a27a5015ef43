// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.util.function.Consumer;
import org.netoops.log.LinePeeler;
import org.netoops.log.LogLine;

/** Finds the records in a line: one, or several when line feeds were lost between them. */
final class LineRecords {

    /** Longest prefix of a log daemon that is looked at. */
    private static final int DAEMON_MAX = 160;

    private LineRecords() {
    }

    /** Hands on the line, or the records of which it consists, all with its number and offset. */
    static void of(long number, long offset, String raw, Consumer<LogLine> out) {
        LogLine line = LinePeeler.peel(number, offset, raw);
        int next = LinePeeler.nextRecord(raw, line.textStart());
        if (next < 0) {
            out.accept(line);
            return;
        }
        int start = 0;
        while (next >= 0) {
            int cut = daemonStart(raw, start, next);
            if (cut > start) {
                out.accept(LinePeeler.peel(number, offset, raw.substring(start, cut)));
            }
            start = cut;
            next = LinePeeler.nextRecord(raw, next + 1);
        }
        out.accept(LinePeeler.peel(number, offset, raw.substring(start)));
    }

    /** Where what a log daemon put in front of the record's time begins ({@code <6>2026-11-22T19:22:01+00:00 host kernel: }), else the time itself. */
    private static int daemonStart(String raw, int from, int time) {
        int at = raw.lastIndexOf('<', time);
        if (at < from || time - at > DAEMON_MAX || !Character.isDigit(raw.charAt(at + 1))) {
            return time;
        }
        return LinePeeler.peel(0, 0, raw.substring(at)).textStart() > time - at ? at : time;
    }
}
