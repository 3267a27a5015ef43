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

    private Culprit() {
    }

    /** Where the processor was, else up the call trace, else who called (after a jump to nowhere). */
    public static String pointerThenTrace(Evidence e) {
        return search(e, c -> !PLUMBING.contains(c), true);
    }

    /** Where the processor was, plumbing or not, else up the call trace. */
    public static String pointer(Evidence e) {
        for (Frame f : e.first(StackRole.POINTER)) {
            if (f.function() != null) {
                return f.function();
            }
        }
        return pointerThenTrace(e);
    }

    /** Up the call trace. */
    public static String trace(Evidence e) {
        return search(e, c -> !PLUMBING.contains(c), false);
    }

    /** The first one up the call trace that does neither schedule, lock nor wait. */
    public static String waiter(Evidence e) {
        return search(e, c -> !WAITING.contains(c) && !PLUMBING.contains(c), false);
    }

    /**
     * What a stalled CPU was busy with: a long loop is interrupted anywhere, so the name is taken where the work entered a subsystem,
     * just inside the first entry point (system call, work queue, timer …) outwards of the interrupt.
     */
    public static String stalled(Evidence e) {
        List<Frame> frames = new ArrayList<>(e.first(StackRole.POINTER));
        frames.addAll(e.first(StackRole.CALL));
        frames.removeIf(f -> f.function() == null);
        int start = 0;
        for (int i = 0; i < frames.size(); i++) {
            if (INTERRUPTS.contains(FunctionNames.withoutSuffix(frames.get(i).function()))) {
                start = i + 1;
            }
        }
        String inside = null;
        for (Frame f : frames.subList(start, frames.size())) {
            if (ANCHORS.contains(FunctionNames.withoutSuffix(f.function())) && inside != null) {
                return inside;
            }
            inside = f.function();
        }
        return pointerThenTrace(e);
    }

    private static String search(Evidence e, Predicate<String> wanted, boolean withPointer) {
        List<Frame> sure = new ArrayList<>();
        if (withPointer) {
            sure.addAll(e.first(StackRole.POINTER));
        }
        List<Frame> trace = callTrace(e);
        trace.stream().filter(Frame::reliable).forEach(sure::add);
        String found = first(sure, wanted);
        if (found == null) {
            found = first(trace, wanted);
        }
        return found == null ? first(e.first(StackRole.LINK), wanted) : found;
    }

    private static List<Frame> callTrace(Evidence e) {
        List<Frame> call = e.first(StackRole.CALL);
        return call.isEmpty() ? e.first(StackRole.PANIC) : call;
    }

    private static String first(List<Frame> frames, Predicate<String> wanted) {
        for (Frame f : frames) {
            if (f.function() != null && wanted.test(FunctionNames.withoutSuffix(f.function()))) {
                return f.function();
            }
        }
        return null;
    }
}
