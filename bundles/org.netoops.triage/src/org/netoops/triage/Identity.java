// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.triage;

import java.util.Map;
import org.netoops.log.LogLine;
import org.netoops.oops.Oops;

/**
 * Tells whether two reports are evidence of one event: one crash of one machine at one moment.
 *
 * <p>One crash may reach us several times: live in basic and in extended format, from a capture, from a log file read twice or under another
 * name. Each way may lose other lines, and tomorrow's parser may name the crash better. So only what all have in common is taken:
 * <ul>
 * <li>the host;
 * <li>kernel time (all formats print the same microsecond) and text of the report's first line;
 * <li>CPU and task, because many virtual machines may share one address, and start so evenly that microseconds coincide.
 * </ul>
 * Title and kernel release are left out: parser and losses change them, and they tell nothing apart that the moment does not.
 * Registers would make two boots of one machine more surely different, but a lost line of registers would then make one crash two; only where
 * no host is known, in files, which don't lose single lines, they stand in for it: their values are random in each boot.
 *
 * <p>A log without kernel time has just its text to go by: the report's lines, the first with its prefix, in which a log daemon may have put the
 * date. File name, line numbers and time of reading are never part of it.
 */
public final class Identity {

    private Identity() {
    }

    /** 32 lower-case hex digits, equal for equal events. */
    public static String of(Oops oops) {
        StringBuilder b = new StringBuilder("1\0");
        String host = oops.excerpt().origin().host();
        b.append(host == null ? "" : host).append('\0');
        if (oops.timeMicros() >= 0) {
            moment(b, oops);
            if (host == null) {
                registers(b, oops);
            }
        } else {
            text(b, oops);
        }
        return Digest.hex(b.toString(), 16);
    }

    private static void moment(StringBuilder b, Oops oops) {
        b.append(oops.timeMicros()).append('\0').append(oops.task().cpu()).append('\0').append(oops.task().pid()).append('\0');
        for (LogLine l : oops.excerpt().lines()) {
            if (l.number() == oops.firstLine()) {
                b.append(l.text().strip());
                return;
            }
        }
    }

    private static void registers(StringBuilder b, Oops oops) {
        for (Map.Entry<String, String> r : oops.registers().values().entrySet()) {
            b.append('\0').append(r.getKey()).append('=').append(r.getValue());
        }
    }

    private static void text(StringBuilder b, Oops oops) {
        for (LogLine l : oops.excerpt().lines()) {
            if (l.number() >= oops.firstLine() && l.number() <= oops.lastLine()) {
                b.append(l.number() == oops.firstLine() ? l.raw() : l.text()).append('\n');
            }
        }
    }
}
