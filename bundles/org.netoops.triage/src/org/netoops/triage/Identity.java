// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.triage;

import org.netoops.log.LogLine;
import org.netoops.oops.Oops;

/** Tells whether two reports are evidence of one event: one crash of one machine at one moment. */
public final class Identity {

    private Identity() {
    }

    /**
     * 32 lower-case hex digits. Equal for the same crash of the same host however it was read (live, from a capture, a file read twice): made of
     * host, title, kernel release, CPU, pid and the kernel time of the first line; of the report's text where the log has no time.
     */
    public static String of(Oops oops) {
        StringBuilder b = new StringBuilder("1\0");
        b.append(oops.excerpt().origin().host()).append('\0').append(oops.verdict().title()).append('\0');
        b.append(oops.machine().release()).append('\0');
        if (oops.timeMicros() >= 0) {
            b.append(oops.timeMicros()).append('\0').append(oops.task().cpu()).append('\0').append(oops.task().pid());
        } else {
            for (LogLine l : oops.excerpt().lines()) {
                if (l.number() >= oops.firstLine() && l.number() <= oops.lastLine()) {
                    b.append(l.text()).append('\n');
                }
            }
        }
        return Digest.hex(b.toString(), 16);
    }
}
