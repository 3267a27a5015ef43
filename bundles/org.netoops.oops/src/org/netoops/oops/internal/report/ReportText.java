// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.report;

import java.util.ArrayList;
import java.util.List;
import org.netoops.oops.Frame;
import org.netoops.oops.internal.kind.Evidence;
import org.netoops.oops.internal.line.LineEvent;
import org.netoops.oops.internal.line.StackRole;
import org.netoops.oops.internal.line.Text;

/** Watches a report go by as text: keeps its first lines for the kind that names it, and sees where stacks are announced that do not come. */
final class ReportText {
    /** A stack shows its first frame within so many lines: registers and a dump of the stack's words may come first. */
    private static final int FRAME_WITHIN = 15;
    /** Of a sound stack at least so many lines follow its announcement. */
    private static final int MIN_LINES = 3;
    private static final String CONSOLE_LOST = "serialport: VM disconnected.";

    private final List<String> next = new ArrayList<>(Evidence.NEXT_LINES);
    private int sinceAnnounced;
    private boolean announced;
    private boolean framed;
    private String damage;
    private boolean broken;

    /** The next line of the report's context. */
    void line(Text text, LineEvent event) {
        if (next.size() < Evidence.NEXT_LINES) {
            next.add(text.toString());
        }
        if (announced) {
            sinceAnnounced++;
        }
        broken |= event == null && breaksIn(text);
        if (!broken && event instanceof LineEvent.StackStart s && announces(s, text)) {
            judge();
            announced = true;
            framed = false;
            sinceAnnounced = 0;
        } else if (text.at(0) == '(' && text.startsWith("(stack is not available)") || event instanceof LineEvent.Call || event instanceof LineEvent.Crossing || event instanceof LineEvent.CallPair || event instanceof LineEvent.Pointer) {
            framed = true;
        } else if (event == null && text.at(0) == 's' && text.startsWith(CONSOLE_LOST)) {
            damage = "the console was lost while the report was printed";
        }
        if (announced && !framed && sinceAnnounced == FRAME_WITHIN) {
            damaged("a stack is announced and no frame of it follows");
        }
    }

    /** Only the kernel's own headlines promise a stack right behind them. */
    private static boolean announces(LineEvent.StackStart s, Text text) {
        return switch (s.role()) {
            case CALL -> text.at(0) != 's' && text.at(0) != 'r' && text.at(0) != 'w';
            case ALLOCATED, FREED -> text.contains("by task");
            case ORIGIN -> text.contains("stored");
            default -> false;
        };
    }

    /** Whether this line begins a message that is no crash and yet shows a stack. */
    static boolean breaksIn(Text line) {
        return switch (line.at(0)) {
            case 'F' -> line.startsWith("FAULT_INJECTION: ") || line.startsWith("FAULT_FLAG_ALLOW_RETRY missing");
            default -> line.contains(": vmalloc: allocation failure") || line.contains(": page allocation failure: ");
        };
    }

    /** The stacks without those that an error injected for a test printed: they show where it was injected. */
    static List<Evidence.Stack> trusted(List<Evidence.Stack> stacks) {
        return stacks.stream().filter(s -> !injected(s.frames())).toList();
    }

    /** The injector prints its own stack; on the way through it any other crash may happen. */
    private static boolean injected(List<Frame> frames) {
        String below = "";
        for (Frame f : frames) {
            if (f.function() == null || !f.reliable() || f.inlined()) {
                continue;
            }
            if (f.function().startsWith("should_fail")) {
                return below.startsWith("dump_stack") || below.startsWith("fail_dump") || below.startsWith("show_stack");
            }
            below = f.function();
        }
        return false;
    }

    private void judge() {
        if (announced && sinceAnnounced < MIN_LINES) {
            damaged("a stack breaks off after its headline");
        }
    }

    private void damaged(String why) {
        if (damage == null) {
            damage = why;
        }
    }

    List<String> next() {
        return List.copyOf(next);
    }

    /** Why the report is incomplete or mixed up, or null when it is sound. */
    String damage(Evidence evidence, boolean needsTrace, String function) {
        judge();
        if (hasTime(evidence.header())) {
            return "two lines were printed into one";
        }
        List<Frame> trace = evidence.first(StackRole.CALL).isEmpty() ? evidence.first(StackRole.PANIC) : evidence.first(StackRole.CALL);
        if (damage == null && needsTrace && trace.isEmpty()) {
            return "the report shows no stack of its own";
        }
        if (damage == null && function != null && guessed(trace, evidence.first(StackRole.POINTER), function)) {
            return "the kernel is not sure of any frame of the stack";
        }
        return damage;
    }

    private static boolean guessed(List<Frame> trace, List<Frame> pointer, String function) {
        return !trace.isEmpty() && trace.stream().noneMatch(Frame::reliable)
            && pointer.stream().noneMatch(f -> f.function() != null && f.function().contains(function));
    }

    /** "[   12.345678]" within a line. */
    private static boolean hasTime(String line) {
        for (int open = line.indexOf('['); open >= 0; open = line.indexOf('[', open + 1)) {
            int close = line.indexOf(']', open);
            int dot = line.indexOf('.', open);
            if (close == dot + 7 && dot > open + 5 && digits(line, dot + 1, close) && digits(line.substring(open + 1, dot).strip())) {
                return true;
            }
        }
        return false;
    }

    private static boolean digits(String s) {
        return !s.isEmpty() && digits(s, 0, s.length());
    }

    private static boolean digits(String s, int start, int end) {
        for (int i = start; i < end; i++) {
            if (s.charAt(i) < '0' || s.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
