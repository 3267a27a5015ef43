// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.arch;

import org.netoops.oops.Arch;
import org.netoops.oops.internal.line.LineEvent;
import org.netoops.oops.internal.line.Text;

/**
 * The lines of a crash report that only one processor architecture prints: registers, instruction pointer, instruction bytes,
 * its own way of writing frames. A dialect has no state; what a continuation line continues is known to the report.
 */
public interface ArchDialect {

    Arch arch();

    /**
     * What the line states in this dialect, or null when it is no line of it.
     *
     * @param logLine number of the line, for its frames
     */
    LineEvent read(Text line, long logLine);

    /** A dialect that began its reports in the same words, so that a later line may show that the report is written in it; null for none. */
    default ArchDialect relative() {
        return null;
    }
}
