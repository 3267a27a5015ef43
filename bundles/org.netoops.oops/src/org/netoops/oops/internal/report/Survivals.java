// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/**
 * Puts what the kernel died of before what it went on after: a process killed for want of memory, or a network card that did not send, is
 * often the first trouble in a log, and whoever looks for the crash would find only that. Such reports wait here for the next crash of
 * the same boot, as long as there are few.
 */
final class Survivals {
    private static final int MAX_WAITING = 16;
    private final Deque<ReportBuilder> waiting = new ArrayDeque<>();
    private final Consumer<ReportBuilder> out;

    Survivals(Consumer<ReportBuilder> out) {
        this.out = out;
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    void add(ReportBuilder report) {
        if (!report.kind().survived()) {
            out.accept(report);
            flush();
            return;
        }
        waiting.addLast(report);
        if (waiting.size() > MAX_WAITING) {
            out.accept(waiting.removeFirst());
        }
    }

    void flush() {
        waiting.forEach(out);
        waiting.clear();
    }
}
