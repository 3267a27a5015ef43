// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.netoops.log.Gap;
import org.netoops.log.LogLine;
import org.netoops.log.Origin;
import org.netoops.oops.Oops;
import org.netoops.oops.internal.kind.HeaderIndex.Header;
import org.netoops.oops.internal.kind.PanicKind;
import org.netoops.oops.internal.line.Text;

/**
 * The reports that have begun and are not handed out yet, in the order of their beginnings. A line goes to the report of its caller where
 * the log names callers, else to the report opened last that has not ended.
 */
public final class OpenReports {
    private static final int MAX_OPEN = 4;
    /** A report is printed in one go: after so long a silence of its own it is over, in microseconds. */
    private static final long MAX_SILENCE = 5_000_000;
    private static final long MAX_SILENCE_ENDED = 3_000_000;
    private static final int MAX_UNRELATED = 64;
    private static final int MAX_UNRELATED_ENDED = 24;

    private final Origin origin;
    private final Consumer<Oops> out;
    private final Deque<ReportBuilder> reports = new ArrayDeque<>();
    private long handedOutUpTo;

    public OpenReports(Origin origin, Consumer<Oops> out) {
        this.origin = origin;
        this.out = out;
    }

    public boolean isEmpty() {
        return reports.isEmpty();
    }

    /** A line that opens a report, unless an open one goes on with it. */
    void header(Header header, Text text, LogLine line, PreludeTracker preludes, LineWindow before, BootInfo boot) {
        reports.forEach(r -> r.keep(line));
        ReportBuilder current = current(line);
        if (current != null) {
            if (header.kind() instanceof PanicKind && PanicKind.isConsequence(text)) {
                current.panic(line);
                return;
            }
            if (current.takes(header, text)) {
                current.takeHeader(header, line);
                return;
            }
            if (!(header.kind().oneLine() && current.phase() == ReportBuilder.Phase.OPEN)) {
                current.close();
            }
        }
        long lastOfOthers = reports.stream().mapToLong(ReportBuilder::lastLine).max().orElse(handedOutUpTo);
        ReportBuilder report = new ReportBuilder(header, text, line, preludes.take(line.number()), boot);
        report.context(before.since(Math.max(handedOutUpTo, lastOfOthers)), line);
        if (header.kind().oneLine()) {
            report.endAtOnce();
        }
        reports.addLast(report);
        while (reports.size() > MAX_OPEN) {
            reports.getFirst().close();
            handOut();
        }
        handOut();
    }

    /** Any other line. */
    void line(Text text, LogLine line) {
        ReportBuilder current = current(line);
        for (ReportBuilder r : reports) {
            r.keep(line);
            if (r == current) {
                r.take(text, line);
            } else {
                r.foreign();
            }
            if (over(r, line)) {
                r.close();
            }
        }
        handOut();
    }

    void gap(Gap gap) {
        reports.forEach(r -> r.gap(gap));
    }

    /** Hands out all reports as they stand. */
    void closeAll() {
        reports.forEach(ReportBuilder::close);
        handOut();
    }

    /** The report that a line of this context belongs to, or null. */
    private ReportBuilder current(LogLine line) {
        String caller = line.prefix().caller();
        ReportBuilder found = null;
        for (ReportBuilder r : reports) {
            boolean printed = line.prefix().kernel() || !r.opening().prefix().kernel();
            if (r.takesFrom(caller) && printed && r.phase() != ReportBuilder.Phase.CLOSED
                && (found == null || r.phase() == ReportBuilder.Phase.OPEN || found.phase() != ReportBuilder.Phase.OPEN)) {
                found = r;
            }
        }
        return found;
    }

    private static boolean over(ReportBuilder r, LogLine line) {
        boolean ended = r.phase() == ReportBuilder.Phase.ENDED;
        long now = line.prefix().timeMicros();
        boolean silent = now >= 0 && r.lastTime() >= 0 && now - r.lastTime() > (ended ? MAX_SILENCE_ENDED : MAX_SILENCE);
        return silent || r.unrelated() > (ended ? MAX_UNRELATED_ENDED : MAX_UNRELATED) || r.full();
    }

    private void handOut() {
        List<ReportBuilder> ready = new ArrayList<>(1);
        while (!reports.isEmpty() && reports.getFirst().phase() == ReportBuilder.Phase.CLOSED) {
            ready.add(reports.removeFirst());
        }
        for (ReportBuilder r : ready) {
            if (r.confirmed()) {
                handedOutUpTo = Math.max(handedOutUpTo, r.lastLine());
                out.accept(r.finish(origin));
            }
        }
    }
}
