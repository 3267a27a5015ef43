// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.util.function.Consumer;
import org.netoops.log.LinePeeler;
import org.netoops.log.LogLine;

/** Finds the records in a line: one, or several when line feeds were lost between them. */
final class LineRecords {

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
            out.accept(LinePeeler.peel(number, offset, raw.substring(start, next)));
            start = next;
            next = LinePeeler.nextRecord(raw, start + 1);
        }
        out.accept(LinePeeler.peel(number, offset, raw.substring(start)));
    }
}
