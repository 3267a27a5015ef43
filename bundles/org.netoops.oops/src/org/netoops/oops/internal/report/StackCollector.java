// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.report;

import java.util.ArrayList;
import java.util.List;
import org.netoops.oops.Frame;
import org.netoops.oops.Trace;
import org.netoops.oops.internal.kind.Evidence;
import org.netoops.oops.internal.line.LineEvent;
import org.netoops.oops.internal.line.StackRole;

/** Gathers the stacks of one report from its lines. */
final class StackCollector {
    private static final int MAX_STACKS = 256;
    private static final int MAX_FRAMES = 4000;
    private static final int MAX_KINDS = 16;

    private final List<Stack> stacks = new ArrayList<>();
    private int frames;
    private Stack open;
    private LineEvent.StackLabel next;
    private boolean panicking;
    private List<Evidence.Stack> sealed;

    private record Stack(StackRole role, String label, List<String> kinds, List<Frame> frames) {
    }

    /** From here on a stack is the panic's. */
    void panic() {
        panicking = true;
        open = null;
        next = null;
    }

    void label(LineEvent.StackLabel label) {
        next = label;
        open = null;
    }

    void start(StackRole role, String label) {
        StackRole r = role;
        String l = label;
        if (next != null && role == StackRole.CALL) {
            r = next.role();
            l = next.label();
        } else if (role == StackRole.CALL && panicking) {
            r = StackRole.PANIC;
        }
        if (r == StackRole.CALL && has(StackRole.CALL)) {
            r = StackRole.OTHER;
        }
        next = null;
        if (open != null && open.frames.isEmpty() && r == open.role) {
            return;
        }
        begin(r, l == null ? role == StackRole.CALL && r != StackRole.PANIC ? role.label() : r.label() : l);
    }

    void kind(String name) {
        if (open != null && open.kinds.size() < MAX_KINDS && !open.kinds.contains(name)) {
            open.kinds.add(name);
        }
    }

    void call(Frame frame) {
        if (open == null) {
            start(StackRole.CALL, null);
        }
        add(frame);
    }

    void pair(LineEvent.CallPair pair) {
        if (open == null) {
            start(StackRole.CALL, null);
        }
        if (open.frames.isEmpty()) {
            add(pair.callee());
        }
        if (pair.caller().function() != null) {
            add(pair.caller());
        }
    }

    /** A frame of its own stack: instruction pointer or link register. Inside of a trace it is the interrupted function, a frame like others. */
    void single(StackRole role, Frame frame) {
        if (open != null) {
            if (frame.function() != null && role == StackRole.POINTER) {
                add(frame);
            }
        } else if (!has(role) && !has(StackRole.CALL)) {
            begin(role, role.label());
            add(frame);
            open = null;
        }
    }

    /** No frame that follows belongs to the stack before. */
    void close() {
        open = null;
        next = null;
    }

    /** A frame that stands by itself, such as the place where a lock was taken; frames that follow it are none of its stack. */
    void place(StackRole role, Frame frame) {
        Stack last = stacks.isEmpty() ? null : stacks.getLast();
        open = last != null && last.role == role ? last : null;
        if (open == null) {
            begin(role, role.label());
        }
        add(frame);
        open = null;
    }

    boolean has(StackRole role) {
        return stacks.stream().anyMatch(s -> s.role == role && !s.frames.isEmpty());
    }

    boolean inside() {
        return open != null;
    }

    private void begin(StackRole role, String label) {
        if (stacks.size() >= MAX_STACKS) {
            return;
        }
        open = new Stack(role, label, new ArrayList<>(2), new ArrayList<>());
        stacks.add(open);
    }

    private void add(Frame frame) {
        if (open != null && frames < MAX_FRAMES) {
            open.frames.add(frame);
            frames++;
        }
    }

    /**
     * The stacks as they are handed out.
     *
     * @param joined whether a call trace with addresses goes on with the place where the processor was, as x86 printed it before 4.10:
     *               both lines give address and name and are one list, of which the trace leaves out the first entry
     */
    List<Trace> traces(boolean joined) {
        List<Trace> traces = new ArrayList<>(stacks.size());
        Frame pointer = null;
        for (Stack s : stacks) {
            if (s.frames.isEmpty()) {
                continue;
            }
            boolean follows = joined && s.role == StackRole.CALL && s.frames.getFirst().address() != 0 && pointer != null && !shows(s.frames.getFirst(), pointer);
            traces.add(new Trace(s.label, s.kinds, follows ? with(pointer, s.frames) : s.frames));
            pointer = s.role == StackRole.POINTER && s.frames.getFirst().function() != null ? s.frames.getFirst()
                : s.role == StackRole.LINK ? pointer : null;
        }
        return List.copyOf(traces);
    }

    /** Whether the trace begins with the place where the processor was; x86 lets it begin with the caller. */
    private static boolean shows(Frame first, Frame pointer) {
        return pointer.function().equals(first.function()) && (first.offset() < 0 || first.offset() == pointer.offset() || !first.reliable());
    }

    private static List<Frame> with(Frame pointer, List<Frame> frames) {
        List<Frame> all = new ArrayList<>(frames.size() + 1);
        all.add(pointer);
        all.addAll(frames);
        return all;
    }

    /** A message with a stack of its own broke in: what is printed from here on may be its, so that nobody is blamed for it. */
    void seal() {
        if (sealed == null) {
            sealed = evidence();
        }
    }

    List<Evidence.Stack> evidence() {
        if (sealed != null) {
            return sealed;
        }
        return stacks.stream().filter(s -> !s.frames.isEmpty()).map(s -> new Evidence.Stack(s.role, s.label, List.copyOf(s.frames))).toList();
    }
}
