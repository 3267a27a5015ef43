// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.netoops.log.LogLine;

/**
 * Complete reports wait here a moment before they are handed out: whether the kernel panicked over a crash shows only behind it, often after
 * other tasks and CPUs have had their say.
 */
final class PanicWait {
    private static final int MAX_WAITING = 16;
    private static final int MAX_LINES = 400;
    private static final long MAX_MICROS = 4_500_000;

    private final Deque<ReportBuilder> waiting = new ArrayDeque<>();
    private final Consumer<ReportBuilder> out;

    PanicWait(Consumer<ReportBuilder> out) {
        this.out = out;
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    void add(ReportBuilder report) {
        waiting.addLast(report);
        if (waiting.size() > MAX_WAITING) {
            out.accept(waiting.removeFirst());
        }
    }

    /** The kernel panics in this line. */
    void panic(LogLine line) {
        waiting.forEach(r -> r.panickedLater(line));
        flush();
    }

    /** A line went by: those that have waited long enough go out, in their order. */
    void passed(LogLine line) {
        while (!waiting.isEmpty() && late(waiting.getFirst(), line)) {
            out.accept(waiting.removeFirst());
        }
    }

    private static boolean late(ReportBuilder r, LogLine line) {
        long now = line.prefix().timeMicros();
        return line.number() - r.lastLine() > MAX_LINES || now >= 0 && r.lastTime() >= 0 && Math.abs(now - r.lastTime()) > MAX_MICROS;
    }

    void flush() {
        waiting.forEach(out);
        waiting.clear();
    }
}
