// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.netoops.oops.Frame;
import org.netoops.oops.internal.line.StackRole;
import org.netoops.oops.internal.name.FunctionNames;
import org.netoops.oops.internal.name.NameList;

/** Finds the function to blame: the first one that is no general plumbing. */
public final class Culprit {
    private static final NameList PLUMBING = NameList.bundled("skip-frames.txt");
    private static final NameList WAITING = NameList.bundled("waiting-frames.txt");
    private static final NameList ANCHORS = NameList.bundled("stall-anchors.txt");
    private static final NameList INTERRUPTS = NameList.bundled("interrupt-entries.txt");
    /** What waiting for other CPUs begins with. */
    private static final String CROSS_CALL = "smp_call_function";
    /** Behind these the work is a user's page fault, which enters the kernel by no system call. */
    private static final String USER_FAULT = "asm_exc_";

    private Culprit() {
    }

    /** Where the processor was, else up the call trace. */
    public static String pointerThenTrace(Evidence e) {
        return beyond(e, PLUMBING, StackRole.POINTER, StackRole.CALL);
    }

    /** Where the processor was and nothing else. */
    public static String pointer(Evidence e) {
        return beyond(e, PLUMBING, StackRole.POINTER);
    }

    /** Up the call trace. */
    public static String trace(Evidence e) {
        return beyond(e, PLUMBING, StackRole.CALL);
    }

    /** Who holds or wants the lock that the report names first, else up the call trace. */
    public static String lockThenTrace(Evidence e) {
        return beyond(e, PLUMBING, StackRole.LOCK, StackRole.CALL);
    }

    /** The first one up the call trace that does neither schedule, lock nor wait. */
    public static String waiter(Evidence e) {
        return search(e, name -> !WAITING.contains(name), StackRole.CALL);
    }

    /** The first function of these stacks, in this order, that is neither plumbing nor in the list. */
    public static String beyond(Evidence e, NameList more, StackRole... roles) {
        return search(e, name -> !PLUMBING.contains(name) && !more.contains(name), roles);
    }

    /** The first function of the first stack of each role, in this order, that is wanted; after a jump to nowhere who jumped. */
    private static String search(Evidence e, Predicate<String> wanted, StackRole... roles) {
        for (StackRole role : roles) {
            String found = first(frames(e, role), name -> e.skip().keeps(name) || wanted.test(name) && !e.skip().skips(name));
            if (found != null) {
                return found;
            }
        }
        boolean nowhere = !e.first(StackRole.POINTER).isEmpty() && e.first(StackRole.POINTER).getFirst().function() == null;
        return nowhere ? first(blamable(e.first(StackRole.LINK)), wanted) : null;
    }

    private static String first(List<Frame> frames, Predicate<String> wanted) {
        for (Frame f : frames) {
            if (wanted.test(FunctionNames.withoutSuffix(f.function()))) {
                return f.function();
            }
        }
        return null;
    }

    /** Frames that may be blamed; where the call trace is missing, the panic's shows the same way. */
    private static List<Frame> frames(Evidence e, StackRole role) {
        List<Frame> found = e.first(role);
        return blamable(role == StackRole.CALL && found.isEmpty() ? e.first(StackRole.PANIC) : found);
    }

    /** What the kernel is sure of; where it is sure of nothing, because the way was lost at the start, its guesses. */
    private static List<Frame> blamable(List<Frame> frames) {
        List<Frame> named = frames.stream().filter(f -> f.function() != null && !f.inlined()).toList();
        List<Frame> sure = named.stream().filter(Frame::reliable).toList();
        return sure.isEmpty() ? named : sure;
    }

    /**
     * What a stalled CPU was busy with: a long loop is interrupted anywhere, so the name is taken where the work entered a subsystem,
     * just inside the first entry point (system call, work queue, timer …) outwards of the interrupt.
     */
    public static String stalled(Evidence e) {
        return entered(e, 0);
    }

    /** The same for a stall that the stalled CPU's own timer interrupt found; null when no CPU shows where it was. */
    public static String interrupted(Evidence e) {
        int start = interrupt(names(e));
        boolean shown = start >= 0 || !e.first(StackRole.POINTER).isEmpty() || e.stacks().stream().anyMatch(s -> s.label().endsWith(" backtrace"));
        String found = shown ? entered(e, Math.max(0, start)) : null;
        return found == null && start < 0 && shown ? pointerThenTrace(e) : found;
    }

    /** Whether the function is a part of what the CPU was busy with: neither the interrupt's nor plumbing. */
    private static boolean busy(Evidence e, String name) {
        if (INTERRUPTS.contains(name)) {
            return false;
        }
        return name.startsWith(USER_FAULT) || e.skip().keeps(name) || !PLUMBING.contains(name) && !e.skip().skips(name);
    }

    private static List<String> names(Evidence e) {
        List<String> frames = new ArrayList<>();
        for (Evidence.Stack s : e.stacks()) {
            if (s.role() != StackRole.LINK) {
                blamable(s.frames()).forEach(f -> frames.add(f.function()));
            }
        }
        return frames;
    }

    private static String entered(Evidence e, int start) {
        List<String> frames = names(e);
        String inside = null;
        for (String function : frames.subList(start, frames.size())) {
            String name = FunctionNames.withoutSuffix(function);
            if (name.startsWith(CROSS_CALL)) {
                return function;
            }
            if (ANCHORS.contains(name)) {
                if (inside != null) {
                    return inside;
                }
                inside = function;
            } else if (busy(e, name)) {
                inside = function;
            }
        }
        return null;
    }

    /** The name of a stall: waiting for other CPUs is the fate of the victims, and all of them get one name. */
    static CrashName stalledName(String format, List<String> classes, String function) {
        return CrashName.in(format, classes, function, function != null && function.startsWith(CROSS_CALL) ? CROSS_CALL : null);
    }

    /** Index of the first frame outwards of the first interrupt; -1 when no interrupt is shown. */
    private static int interrupt(List<String> frames) {
        for (int i = 0; i < frames.size(); i++) {
            if (INTERRUPTS.contains(FunctionNames.withoutSuffix(frames.get(i)))) {
                int end = i + 1;
                while (end < frames.size() && INTERRUPTS.contains(FunctionNames.withoutSuffix(frames.get(end)))) {
                    end++;
                }
                return end;
            }
        }
        return -1;
    }
}
