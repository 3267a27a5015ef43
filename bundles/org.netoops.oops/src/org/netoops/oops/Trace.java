// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops;

import java.util.List;

/**
 * One stack of a crash, innermost frame first.
 *
 * @param label   what stack it is, for a person: "Call trace", "Instruction pointer", "Allocated by task 731", "CPU 1 backtrace"
 * @param context the stack kinds it passed through in order, as the kernel names them: "IRQ", "NMI", "TASK" …; may be empty
 * @param frames  the frames in the order printed
 */
public record Trace(String label, List<String> context, List<Frame> frames) {

    public Trace {
        context = List.copyOf(context);
        frames = List.copyOf(frames);
    }
}
