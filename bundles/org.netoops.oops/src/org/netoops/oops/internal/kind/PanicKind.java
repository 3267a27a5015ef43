// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.kind;

import java.util.List;
import org.netoops.oops.Frame;
import org.netoops.oops.internal.line.FrameReader;
import org.netoops.oops.internal.line.Text;

/** The kernel gave up. When an oops is open, most panics are only its last consequence. */
public final class PanicKind implements CrashKind {
    private static final List<String> OVERFLOW = List.of("stack-overflow in %s");
    private static final String LEAD = "Kernel panic - not syncing";
    /** How init died varies; that it did is what the panic is about. */
    private static final String EXIT_CODE = " exitcode=";

    /**
     * Panics that follow from what was reported just before: settings that turn an oops, warning, lockup, stall or hung task into a panic,
     * the death of a task the kernel can't live without, and a stack so broken that the report itself ends in a panic.
     */
    private static final List<String> CONSEQUENCES = List.of("Fatal exception", "panic_on_warn set", "kmsan.panic set", "panic_on_oops", "fault=panic set",
        "softlockup: hung tasks", "hung_task: blocked tasks", "hard LOCKUP", "Hard LOCKUP", "RCU Stall", "Attempted to kill",
        "Aiee, killing interrupt handler", "kernel stack overflow", "Corrupt kernel stack", "scheduling while atomic", "System is deadlocked", "Machine halted");

    /** Panics that say nothing by themselves: what led to them is missing from the log. */
    private static final List<String> BLANK = List.of("Fatal exception", "panic_on_warn set", "hung_task: blocked tasks");

    @Override
    public String id() {
        return "panic";
    }

    @Override
    public List<String> leads() {
        return List.of(LEAD);
    }

    /** Whether a panic with this text ends the crash that was reported before it. */
    public static boolean isConsequence(Text line) {
        return CONSEQUENCES.stream().anyMatch(line::contains);
    }

    @Override
    public CrashName name(Evidence e) {
        int colon = e.header().indexOf(": ");
        String text = colon < 0 ? "" : e.header().substring(colon + 2);
        if (text.startsWith("corrupted stack end detected")) {
            return CrashName.in("kernel panic: corrupted stack end in %s", OVERFLOW, Culprit.stalled(e));
        }
        if (text.startsWith("stack-protector: Kernel stack is corrupted in")) {
            int in = text.indexOf("in: ");
            Frame named = in < 0 ? null : FrameReader.read(Text.of(text), in + 4, 0);
            return CrashName.in("kernel panic: stack is corrupted in %s", List.of(), Culprit.pointerThenTrace(e.at(named)));
        }
        if (text.startsWith("kernel stack overflow")) {
            return CrashName.in("kernel stack overflow in %s", OVERFLOW, Culprit.trace(e));
        }
        int code = text.indexOf(EXIT_CODE);
        String said = code > 0 ? text.substring(0, code) : text.endsWith(" ...") ? text.substring(0, text.length() - 4) : text;
        CrashName name = CrashName.plain("kernel panic: " + said).blaming(Culprit.trace(e));
        return BLANK.stream().anyMatch(text::contains) ? name.doubtful("the crash that led to the panic is missing") : name;
    }

    @Override
    public boolean confirmsItself() {
        return true;
    }

    @Override
    public boolean needsTrace() {
        return false;
    }

    @Override
    public String help() {
        return """
            The kernel called panic() and stopped: it could or should not go on. The text after "not syncing:" says why. \
            "Fatal exception" and "panic_on_warn set" mean that an oops or a warning before it was made fatal.""";
    }
}
