// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.netoops.oops.Frame;
import org.netoops.oops.Module;
import org.netoops.oops.Taint;
import org.netoops.oops.TaskContext;

/** The lines of a crash report that are alike on all architectures. */
public final class CommonLines {
    private static final int MAX_MODULES = 1024;
    private static final int MAX_NAME = 200;
    private static final int MAX_KINDS = 4;

    private CommonLines() {
    }

    /** What the line states, or null when it is no known line. */
    public static LineEvent read(Text t, long logLine) {
        LineEvent event = byFirst(t, logLine);
        if (event != null) {
            return event;
        }
        return t.endsWith(") at:") ? LockLines.release(t) : isPosition(t) ? new LineEvent.Filler() : null;
    }

    /** "fs/foo/dir.c:30" and nothing else, as addr2line prints it. */
    private static boolean isPosition(Text t) {
        int digits = t.length();
        while (digits > 0 && t.at(digits - 1) >= '0' && t.at(digits - 1) <= '9') {
            digits--;
        }
        boolean source = digits < t.length() && digits > 4 && t.at(digits - 1) == ':' && t.at(digits - 3) == '.'
            && (t.at(digits - 2) == 'c' || t.at(digits - 2) == 'h');
        return source && t.wordEnd(0) == t.length() && t.find("/", 0) >= 0;
    }

    private static LineEvent byFirst(Text t, long logLine) {
        return switch (t.at(0)) {
            case ' ', '[', '(', '\t' -> indented(t, logLine);
            case 'A', 'F', 'a' -> StackLabels.objectStack(t);
            case 'I' -> t.startsWith("IP: ") ? pointer(t, logLine) : StackLabels.objectStack(t);
            case 'f' -> t.startsWith("freed ") ? StackLabels.objectStack(t) : LockLines.read(t, logLine);
            case 'B' -> t.startsWith("Backtrace:") ? new LineEvent.StackStart(StackRole.CALL, null) : null;
            case 'C' -> startsWithC(t);
            case '.', ',', '{' -> LockLines.history(t);
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'c', 'd', 'e' -> LockLines.read(t, logLine);
            case 'H' -> t.startsWith("Hardware name: ") ? new LineEvent.Hardware(t.rest(15).strip()) : null;
            case 'K' -> t.startsWith("Kernel Offset: ") ? new LineEvent.Filler() : null;
            case 'L' -> StackLabels.label(t);
            case 'M' -> t.startsWith("Modules linked in:") ? modules(t)
                : t.startsWith("Mem abort info:") ? new LineEvent.Filler() : null;
            case 'N', 'S', 'U', 'r', 's', 'w', 'p' -> StackLabels.label(t);
            case 'W' -> t.startsWith("Write of size ") || t.startsWith("Write at addr ") ? new LineEvent.Access(true)
                : t.startsWith("Workqueue: ") ? new LineEvent.Filler() : null;
            case 'P' -> t.startsWith("Preemption disabled at:") ? new LineEvent.StackStart(StackRole.OTHER, "Preemption disabled at") : process(t);
            case 'R', 'D' -> t.startsWith("Read of size ") || t.startsWith("Read at addr ") ? new LineEvent.Access(false)
                : t.startsWith("Rebooting in ") || t.startsWith("Data abort info:") ? new LineEvent.Filler() : null;
            case 'T' -> t.startsWith("Tainted: [") ? taintNames(t) : null;
            case 'b' -> t.startsWith("backtrace:") || t.startsWith("backtrace (") ? new LineEvent.StackStart(StackRole.CALL, null) : null;
            case 'n' -> t.startsWith("note: ") ? new LineEvent.Filler() : null;
            case 't' -> t.startsWith("task:") ? StackLabels.task(t) : null;
            case '#' -> t.startsWith("#PF: ") ? new LineEvent.Filler() : LockLines.read(t, logLine);
            case '-' -> t.startsWith("-> #") ? LockLines.history(t) : t.startsWith("---[ end trace") ? new LineEvent.EndTrace()
                : t.startsWith("---[ end Kernel panic") ? new LineEvent.Filler() : null;
            default -> null;
        };
    }

    private static LineEvent startsWithC(Text t) {
        if (t.startsWith("Call Trace:") || t.startsWith("Call trace:")) {
            return new LineEvent.StackStart(StackRole.CALL, null);
        }
        if (t.startsWith("Code: ")) {
            return CodeReader.read(t, 6, false);
        }
        return t.startsWith("CPU: ") ? RunningReader.read(t) : StackLabels.label(t);
    }

    private static LineEvent indented(Text t, long logLine) {
        int i = t.skipBlanks(0);
        if (t.at(i) == '<') {
            return stackKind(t, i, logLine);
        }
        LineEvent lock = LockLines.read(t, logLine);
        if (lock != null) {
            return lock;
        }
        if (t.at(i) == 'b' && t.startsWith("backtrace", i)) {
            return new LineEvent.StackStart(StackRole.CALL, null);
        }
        if (t.startsWith("Tainted: ", i) || t.startsWith("Not tainted", i)) {
            return RunningReader.readState(t);
        }
        Frame frame = FrameReader.read(t, 0, logLine);
        return frame == null ? null : new LineEvent.Call(frame);
    }

    /** "&lt;TASK&gt;", "&lt;IRQ&gt;", "&lt;/IRQ&gt;", "&lt;EOI&gt;", "&lt;#DF&gt;", before 4.14 with a frame on the same line. The end marks state nothing new. */
    private static LineEvent stackKind(Text t, int start, long logLine) {
        List<String> kinds = new ArrayList<>(1);
        int i = start;
        while (t.at(i) == '<' && kinds.size() < MAX_KINDS) {
            int name = t.at(i + 1) == '<' ? i + 2 : i + 1;
            int end = t.find(">", name);
            if (end - name < 1 || end - name > 18 || t.hexEnd(name) == end && end - name > 3) {
                return null;
            }
            if (t.at(name) != '/') {
                kinds.add(t.text(name, end));
            }
            i = t.skipBlanks(t.at(end + 1) == '>' ? end + 2 : end + 1);
        }
        if (i < t.length()) {
            Frame frame = FrameReader.read(t, i, logLine);
            return frame == null ? null : new LineEvent.Crossing(kinds, frame);
        }
        return kinds.isEmpty() ? new LineEvent.Filler() : new LineEvent.StackKind(kinds.getFirst());
    }

    /** x86 before 4.20 named the place of a fault first: "IP: fn+0x1/0x2", "IP: [&lt;address&gt;] fn+0x1/0x2". */
    private static LineEvent pointer(Text t, long logLine) {
        Frame frame = FrameReader.read(t, 4, logLine);
        return frame == null || frame.inlined() ? null : new LineEvent.Pointer(frame, false, Map.of());
    }

    /** "Modules linked in: a(OE) b c [last unloaded: d]". */
    private static LineEvent modules(Text t) {
        List<Module> modules = new ArrayList<>();
        int i = t.skipBlanks("Modules linked in:".length());
        while (i < t.length() && t.at(i) != '[' && modules.size() < MAX_MODULES) {
            int end = t.wordEnd(i);
            String word = t.text(i, Math.min(end, i + MAX_NAME));
            int open = word.indexOf('(');
            boolean flagged = open > 0 && word.endsWith(")");
            modules.add(flagged ? new Module(word.substring(0, open), word.substring(open + 1, word.length() - 1)) : new Module(word, ""));
            i = t.skipBlanks(end);
        }
        return new LineEvent.Modules(modules);
    }

    /** "Tainted: [O]=OOT_MODULE, [E]=UNSIGNED_MODULE". */
    private static LineEvent taintNames(Text t) {
        List<Taint.Flag> flags = new ArrayList<>();
        int i = t.find("[", 0);
        while (i >= 0 && t.startsWith("]=", i + 2)) {
            int comma = t.find(",", i);
            flags.add(new Taint.Flag(t.at(i + 1), t.text(i + 4, comma < 0 ? t.length() : comma).strip()));
            i = comma < 0 ? -1 : t.find("[", comma);
        }
        return flags.isEmpty() ? null : new LineEvent.TaintNames(flags);
    }

    /** "Process og_thread/7 (pid: 127, stack limit = 0x1ca72099)". */
    private static LineEvent process(Text t) {
        int pid = t.startsWith("Process ") ? t.find(" (pid: ", 8) : -1;
        if (pid < 0) {
            return null;
        }
        int number = t.decimal(pid + 7, t.decimalEnd(pid + 7));
        return new LineEvent.Running(new TaskContext(-1, number, t.text(8, pid)), Taint.UNKNOWN, null, null);
    }
}
