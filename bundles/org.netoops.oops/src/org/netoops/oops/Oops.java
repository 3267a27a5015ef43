// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops;

import java.util.List;
import java.util.Objects;
import org.netoops.log.Gap;
import org.netoops.log.KernelLog;

/**
 * One crash found in a kernel log. An oops and the panic it leads to are one crash.
 *
 * @param verdict    what it is called
 * @param panicked   true when the kernel panicked in it
 * @param firstLine  number of the first line of the report
 * @param lastLine   number of the last line of the report
 * @param timeMicros kernel time of the first line in microseconds since boot, or -1
 * @param machine    kernel and hardware
 * @param task       CPU and task
 * @param taint      taint state
 * @param modules    loaded modules, as far as printed
 * @param registers  registers of the first fault
 * @param code       instruction bytes of the first fault, or null
 * @param traces     every stack in the order printed
 * @param gaps       what was missing or doubtful within the excerpt
 * @param excerpt    the report's lines with some context before and after, and the origin
 */
public record Oops(Verdict verdict, boolean panicked, long firstLine, long lastLine, long timeMicros, Machine machine,
        TaskContext task, Taint taint, List<Module> modules, Registers registers, CodeBytes code, List<Trace> traces,
        List<Gap> gaps, KernelLog excerpt) {

    public Oops {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(machine, "machine");
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(taint, "taint");
        Objects.requireNonNull(registers, "registers");
        Objects.requireNonNull(excerpt, "excerpt");
        modules = List.copyOf(modules);
        traces = List.copyOf(traces);
        gaps = List.copyOf(gaps);
    }
}
