// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops;

import java.nio.charset.StandardCharsets;
import org.netoops.oops.internal.kind.HeaderIndex;
import org.netoops.oops.internal.kind.Kinds;
import org.netoops.oops.internal.kind.Prelude;
import org.netoops.oops.internal.line.Text;

/**
 * A quick look at the bytes of a kernel line: can it matter to a parser that has no crash open? Errs on one side only: it may say yes to a line
 * that means nothing, never no to one that does. A parser that is spared the lines it says no to, all but the last {@value #CONTEXT} before the
 * next one that it is given, finds the same crashes.
 */
public final class LineScan {
    /** So many lines before a crash are kept with it. */
    public static final int CONTEXT = 40;

    /** Lines that tell a parser that a kernel starts, goes down, or prints a line once more. */
    private static final String[] STATES = {"Linux version ", "Booting the kernel", "reboot: ", "Restarting system", "Rebooting in",
        "Power down", "Kernel panic", "** replaying"};
    private static final HeaderIndex HEADERS = new HeaderIndex(Kinds.ALL);
    private static final int LEAD = 4;
    private static final int BITS = 16;

    /** A bit for each hash of the four bytes that a line of interest may begin with. */
    private static final long[] LEADS = new long[1 << BITS - 6];

    static {
        Kinds.ALL.forEach(kind -> kind.leads().forEach(LineScan::note));
        for (Prelude p : Prelude.values()) {
            note(p.lead());
        }
        for (String s : STATES) {
            note(s);
        }
    }

    private LineScan() {
    }

    private static void note(String lead) {
        byte[] b = lead.getBytes(StandardCharsets.ISO_8859_1);
        if (b.length < LEAD) {
            throw new IllegalStateException("too short to be told from other lines: " + lead);
        }
        int h = hash(b, 0);
        LEADS[h >>> 6] |= 1L << h;
    }

    private static int hash(byte[] b, int at) {
        return ((b[at] << 24 | (b[at + 1] & 0xff) << 16 | (b[at + 2] & 0xff) << 8 | b[at + 3] & 0xff) * 0x9e3779b1) >>> 32 - BITS;
    }

    private static boolean lead(byte[] b, int at, int to) {
        if (to - at < LEAD) {
            return false;
        }
        int h = hash(b, at);
        return (LEADS[h >>> 6] >>> h & 1) != 0;
    }

    /**
     * Whether a parser must see this line.
     *
     * @param b bytes of which [from, to) are the kernel's text of the line, its prefixes and its line end left out
     */
    public static boolean mayMatter(byte[] b, int from, int to) {
        return suspicious(b, from, to) && matters(Text.of(new String(b, from, to - from, StandardCharsets.ISO_8859_1)));
    }

    /** The look that nearly every line ends with. */
    private static boolean suspicious(byte[] b, int from, int end) {
        int to = end;
        while (to > from && b[to - 1] >= 0 && b[to - 1] <= ' ') {
            to--;
        }
        if (to - from < LEAD) {
            return false;
        }
        byte c = b[from];
        if (lead(b, from, to) || c == '[' && b[from + 1] == ' ' && lead(b, from + 2, to) || c == 'k' && b[from + 1] == 'a' && b[from + 2] == 's') {
            return true;
        }
        // the date of a fuzzer's manager; a time at the end, as the line of a network card's watchdog has it
        if (from + 4 < to && b[from + 4] == '/' || b[to - 1] == 's' && b[to - 2] == 'm') {
            return true;
        }
        int limit = Math.min(from + HeaderIndex.MAX_PREFIX, to - LEAD);
        for (int i = from; i < limit; i++) {
            c = b[i];
            if (c == ':' && b[i + 1] == ' ' && lead(b, i + 2, to) || c == ' ' && b[i + 1] == 'i' && lead(b, i + 1, to)) {
                return true;
            }
            if (c == '[' || c == '=' || c == '"') {
                return false;
            }
        }
        return false;
    }

    private static boolean matters(Text line) {
        if (Prelude.of(line) != null || HEADERS.find(line) != null) {
            return true;
        }
        for (String s : STATES) {
            if (line.startsWith(s)) {
                return true;
            }
        }
        return false;
    }
}
