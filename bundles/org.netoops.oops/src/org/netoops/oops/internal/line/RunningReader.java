// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.line;

import java.util.List;
import org.netoops.oops.Taint;
import org.netoops.oops.TaskContext;

/**
 * Reads the line that says who was running on what: "CPU: 1 PID: 133 Comm: init Tainted: G OE 6.1.0-56-amd64 #1 Debian 6.1.192-2",
 * since 6.12 with "UID: 0" between. A hung task prints the part from the taint on alone.
 */
public final class RunningReader {

    private RunningReader() {
    }

    /** The line at {@code t}, which starts with "CPU: ", or null when it is another one. */
    public static LineEvent.Running read(Text t) {
        int cpuEnd = t.decimalEnd(5);
        int cpu = t.decimal(5, cpuEnd);
        int pid = t.find(" PID: ", cpuEnd);
        if (cpu < 0 || pid < 0 || pid > cpuEnd + 20) {
            return null;
        }
        int pidEnd = t.decimalEnd(pid + 6);
        int comm = t.find("Comm: ", pidEnd);
        int state = stateStart(t, pidEnd);
        int commEnd = state < 0 ? t.length() : state;
        String name = comm < 0 ? null : t.text(comm + 6, commEnd).strip();
        return withState(t, state, new TaskContext(cpu, t.decimal(pid + 6, pidEnd), name));
    }

    /** Taint and kernel version alone, as a hung task's second line prints them; null when there is no such statement. */
    public static LineEvent.Running readState(Text t) {
        int state = stateStart(t, 0);
        return state < 0 ? null : withState(t, state, TaskContext.UNKNOWN);
    }

    private static int stateStart(Text t, int from) {
        int tainted = t.find("Tainted: ", from);
        return tainted >= 0 ? tainted : t.find("Not tainted", from);
    }

    private static LineEvent.Running withState(Text t, int state, TaskContext task) {
        if (state < 0) {
            return new LineEvent.Running(task, Taint.UNKNOWN, null, null);
        }
        int i = state + (t.at(state) == 'N' ? "Not tainted".length() : "Tainted: ".length());
        int letters = i;
        int lettersEnd = i;
        i = t.skipBlanks(i);
        while (isLetters(t, i)) {
            lettersEnd = t.wordEnd(i);
            i = t.skipBlanks(lettersEnd);
        }
        Taint taint = t.at(state) == 'N' ? new Taint("", List.of()) : TaintFlags.ofLetters(t.text(letters, lettersEnd));
        int releaseEnd = t.wordEnd(i);
        String release = releaseEnd == i ? null : t.text(i, releaseEnd);
        String version = folded(t.rest(releaseEnd));
        return new LineEvent.Running(task, taint, release, version.isEmpty() ? null : version);
    }

    /** A kernel release starts with a digit, the taint letters are capitals. */
    private static boolean isLetters(Text t, int start) {
        int end = t.wordEnd(start);
        for (int i = start; i < end; i++) {
            if (t.at(i) < 'A' || t.at(i) > 'Z') {
                return false;
            }
        }
        return end > start;
    }

    private static String folded(String s) {
        StringBuilder b = new StringBuilder(s.length());
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c > ' ' || b.length() > 0 && b.charAt(b.length() - 1) != ' ') {
                b.append(c > ' ' ? c : ' ');
            }
        }
        return b.toString().strip();
    }
}
