// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.report;

import org.netoops.oops.internal.arch.ArchDialect;
import org.netoops.oops.internal.arch.Dialects;
import org.netoops.oops.internal.line.CommonLines;
import org.netoops.oops.internal.line.LineEvent;
import org.netoops.oops.internal.line.Text;

/** Turns a line of a report into the event it states: first what all architectures print, then the dialects. */
public final class ReportLines {

    private ReportLines() {
    }

    /** An event and the dialect that told it, null when every architecture prints it so. */
    public record Read(LineEvent event, ArchDialect dialect) {
    }

    /**
     * Reads a line.
     *
     * @param spoken the dialect this report is known to be written in, or null while that is open
     * @return null when the line is none that a report is known to have
     */
    public static Read read(Text line, long logLine, ArchDialect spoken) {
        if (spoken != null) {
            LineEvent own = spoken.read(line, logLine);
            if (own != null) {
                return new Read(own, spoken);
            }
            LineEvent relatives = spoken.relative() == null ? null : spoken.relative().read(line, logLine);
            if (relatives != null) {
                return new Read(relatives, spoken.relative());
            }
        }
        LineEvent common = CommonLines.read(line, logLine);
        if (common != null && !(common instanceof LineEvent.Call)) {
            return new Read(common, null);
        }
        if (spoken == null) {
            for (ArchDialect d : Dialects.ALL) {
                LineEvent event = d.read(line, logLine);
                if (event != null) {
                    return new Read(event, d);
                }
            }
        }
        return common == null ? null : new Read(common, null);
    }
}
