// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.line;

import org.netoops.oops.Frame;

/** The lines of the lock checker (lockdep): locks with the place where they were taken, and the history of locks. */
final class LockLines {
    private static final String AT = "at: ";
    private static final int MAX_LABEL = 120;

    private LockLines() {
    }

    /** " #0:  (&amp;lock){+.+.}, at: fn+0x1/0x2" of a task's list of held locks; the same without a number where the report is about it. */
    static LineEvent read(Text t, long logLine) {
        int at = t.find(AT, 0);
        if (at < 1 || t.at(at - 1) != ' ') {
            return null;
        }
        Frame frame = FrameReader.read(t, at + AT.length(), logLine);
        if (frame == null) {
            return null;
        }
        return new LineEvent.Place(t.at(t.skipBlanks(0)) == '#' ? StackRole.HELD : StackRole.LOCK, frame);
    }

    /** "init/1 is trying to release lock (&amp;lock) at:": the place follows on the next line. */
    static LineEvent release(Text t) {
        return t.contains(" is trying to release lock ") ? new LineEvent.StackStart(StackRole.LOCK, null) : null;
    }

    /** "... which became HARDIRQ-irq-safe at:", "{IN-SOFTIRQ-W} state was registered at:", ", at: fn" cut off, "-&gt; #1 (lock){+.+.}:". */
    static LineEvent history(Text t) {
        if (t.startsWith("-> #") && t.endsWith(":") || t.endsWith(" at:")) {
            int end = t.length() - (t.endsWith(" at:") ? 4 : 1);
            return new LineEvent.StackStart(StackRole.CHAIN, t.text(t.startsWith("-> ") ? 3 : 0, Math.min(end, MAX_LABEL)));
        }
        return null;
    }
}
