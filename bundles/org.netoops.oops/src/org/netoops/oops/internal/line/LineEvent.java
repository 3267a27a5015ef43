// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.line;

import java.util.List;
import java.util.Map;
import org.netoops.oops.Frame;
import org.netoops.oops.Module;
import org.netoops.oops.Taint;
import org.netoops.oops.TaskContext;

/** What one line of a crash report states. A line that states nothing known has no event. */
public sealed interface LineEvent {

    /** "CPU: 1 PID: 133 Comm: init Tainted: …": any part may be unknown. */
    record Running(TaskContext task, Taint taint, String release, String version) implements LineEvent {
    }

    /** "Tainted: [O]=OOT_MODULE, …", the second taint line of kernel 6.12 and later. */
    record TaintNames(List<Taint.Flag> flags) implements LineEvent {
    }

    record Hardware(String name) implements LineEvent {
    }

    record Modules(List<Module> modules) implements LineEvent {
    }

    /** Says which stack the next "Call Trace:" or the frames that follow show. */
    record StackLabel(StackRole role, String label) implements LineEvent {
    }

    /** "Call Trace:" and the like; the label is null when a label line or the role's own words shall name it. */
    record StackStart(StackRole role, String label) implements LineEvent {
    }

    record Call(Frame frame) implements LineEvent {
    }

    /** ", at: fn+0x1/0x2" behind a lock's name: a place of its own in no stack. */
    record Place(StackRole role, Frame frame) implements LineEvent {
    }

    /** 32-bit ARM prints each call as a pair: the callee without its offset and the caller. */
    record CallPair(Frame callee, Frame caller) implements LineEvent {
    }

    /** The trace goes over to another kind of stack: "IRQ", "TASK", "interrupt: 300" … */
    record StackKind(String name) implements LineEvent {
    }

    /** "&lt;IRQ&gt;  [&lt;address&gt;] fn+0x1/0x2": the trace goes over to other kinds of stack with this frame. */
    record Crossing(List<String> kinds, Frame frame) implements LineEvent {
    }

    /** Where the processor was. Registers printed on the same line come along. */
    record Pointer(Frame frame, boolean userMode, Map<String, String> registers) implements LineEvent {
    }

    /** The return address register. */
    record Link(Frame frame, Map<String, String> registers) implements LineEvent {
    }

    record RegisterValues(Map<String, String> values) implements LineEvent {
    }

    /** Further values of a register row whose names follow from the row before. */
    record MoreRegisters(List<String> values) implements LineEvent {
    }

    /**
     * Instruction bytes.
     *
     * @param groups     hex groups without markers; empty when the kernel could not read them
     * @param trap       index of the marked group or -1
     * @param appendable true when further lines may belong to it
     */
    record Code(List<String> groups, int trap, boolean appendable) implements LineEvent {
    }

    /** "Read of size 8 at addr …": how memory was accessed. */
    record Access(boolean write) implements LineEvent {
    }

    /** "Sending NMI from CPU 0 to CPUs 1:": what other CPUs print now belongs to this report. */
    record OthersAsked() implements LineEvent {
    }

    /** "---[ end trace … ]---". */
    record EndTrace() implements LineEvent {
    }

    /** A line known to belong to a report, of which nothing is kept but its text. */
    record Filler() implements LineEvent {
    }
}
