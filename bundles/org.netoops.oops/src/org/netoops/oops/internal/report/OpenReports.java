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
import org.netoops.oops.SkipList;
import org.netoops.oops.internal.kind.HeaderIndex.Header;
import org.netoops.oops.internal.kind.PanicKind;
import org.netoops.oops.internal.line.Text;
import org.netoops.oops.internal.untangle.Shape;

/**
 * The reports that have begun and are not handed out yet, in the order of their beginnings. A line goes to the report of its caller where
 * the log names callers, else to the report opened last that has not ended.
 */
public final class OpenReports {
    private static final int MAX_OPEN = 4;
    /** A report is printed in one go: after so long a silence of its own it is over, in microseconds. */
    private static final long MAX_SILENCE = 5_000_000;
    private static final long MAX_SILENCE_ENDED = 3_000_000;
    /** Processors that print at the same time wait for each other's lines, on a slow serial line some hundredths of a second. */
    private static final long MAX_RIVAL_SILENCE = 500_000;
    private static final int MAX_UNRELATED = 64;
    /** Lines between two of a report while one other processor prints. */
    private static final int ADJACENT = 3;
    private static final int MAX_UNRELATED_ENDED = 24;

    private final PanicWait complete;
    private final Survivals survivals;
    private final Deque<ReportBuilder> reports = new ArrayDeque<>();
    private final Text shown = new Text();
    /** Not null while several reports without callers are open. */
    private Rivals rivals;
    private long handedOutUpTo;
    /** Whether lines of more than one clock may come. */
    private boolean clocks;

    public OpenReports(Origin origin, Consumer<Oops> out, SkipList skip) {
        this.survivals = new Survivals(r -> out.accept(r.finish(origin, skip)));
        this.complete = new PanicWait(survivals::add);
    }

    public boolean isEmpty() {
        return reports.isEmpty() && complete.isEmpty();
    }

    /** Whether something is held back that a log without an end would never show. */
    public boolean pending() {
        return !isEmpty() || !survivals.isEmpty();
    }

    /** A line that opens a report, unless an open one goes on with it. */
    void header(Header header, Text text, LogLine line, PreludeTracker preludes, LineWindow before, BootInfo boot) {
        settle();
        reports.stream().filter(r -> over(r, line)).forEach(r -> end(r, header, line));
        reports.forEach(r -> r.keep(line));
        handOut();
        complete.passed(line);
        boolean consequence = header.kind() instanceof PanicKind && PanicKind.isConsequence(text);
        if (header.kind() instanceof PanicKind) {
            complete.panic(line);
            reports.stream().filter(r -> !farFrom(r, line)).forEach(r -> r.panickedLater(line));
        }
        ReportBuilder current = current(line);
        if (current != null) {
            if (consequence) {
                (rivals == null ? current : rivals.panic(text.toString())).panic(line);
                return;
            }
            ReportBuilder taking = taking(header, text, current);
            if (taking != null) {
                taking.takeHeader(header, line);
                if (rivals != null) {
                    rivals.death(taking);
                }
                return;
            }
        }
        boolean alone = !header.kind().oneLine();
        List<ReportBuilder> open = new ArrayList<>();
        List<Shape> shapes = new ArrayList<>();
        for (ReportBuilder r : current == null ? List.<ReportBuilder>of() : rivals == null ? List.of(current) : rivals.reports()) {
            Shape shape = alone && mayGoOn(r, line) ? shapeOf(r) : null;
            if (shape != null && !shape.complete()) {
                open.add(r);
                shapes.add(shape);
            } else if (alone && otherClock(r, line) && !shapeOf(r).complete()) {
                clocks = true;
                r.otherClock();
            } else if (alone || r.phase() != ReportBuilder.Phase.OPEN) {
                r.close();
            }
        }
        long lastOfOthers = reports.stream().mapToLong(ReportBuilder::lastLine).max().orElse(handedOutUpTo);
        ReportBuilder report = new ReportBuilder(header, text, line, preludes.take(line.number()), boot);
        if (clocks) {
            report.otherClock();
        }
        report.context(before.since(Math.max(handedOutUpTo, lastOfOthers)), line);
        if (!alone) {
            report.endAtOnce();
        } else {
            open.add(report);
            shapes.add(report.shape());
            rivals = open.size() > 1 ? new Rivals(open, shapes) : null;
        }
        reports.addLast(report);
        while (reports.size() > MAX_OPEN) {
            reports.getFirst().close();
            handOut();
        }
        handOut();
    }

    /** Ends a report that was silent for long, unless its last line was just before: then this line may be of another clock. */
    private void end(ReportBuilder r, Header header, LogLine line) {
        boolean justBefore = line.number() - r.lastLine() <= ADJACENT && rivals == null;
        if (justBefore && !header.kind().oneLine() && otherClock(r, line) && !shapeOf(r).complete()) {
            clocks = true;
            r.otherClock();
        } else {
            r.close();
        }
    }

    /** The report that goes on with this header: the one that printed last, or a rival of it. */
    private ReportBuilder taking(Header header, Text text, ReportBuilder current) {
        if (rivals == null) {
            return current.takes(header, text, true) ? current : null;
        }
        // Who began first is likely to get there first.
        List<ReportBuilder> candidates = rivals.reports();
        return candidates.stream().filter(r -> r.takes(header, text, true)).findFirst()
            .or(() -> candidates.stream().filter(r -> r.takes(header, text, false)).findFirst()).orElse(null);
    }

    /** Whether this report may not be through when another one begins: another processor prints at the same time, and the log doesn't name callers. */
    private static boolean mayGoOn(ReportBuilder r, LogLine line) {
        long now = line.prefix().timeMicros();
        boolean near = now < 0 || r.lastTime() < 0 || Math.abs(now - r.lastTime()) < MAX_RIVAL_SILENCE;
        return r.phase() == ReportBuilder.Phase.OPEN && near && line.prefix().caller() == null && r.opening().prefix().caller() == null;
    }

    /**
     * Whether the report may be another machine's, or its times were not set yet: its last line is far from this one. Lines that go on with it
     * show by their times; when none comes soon it was just broken off.
     */
    private static boolean otherClock(ReportBuilder r, LogLine line) {
        return r.phase() == ReportBuilder.Phase.OPEN && r.lastTime() >= 0 && line.prefix().timeMicros() >= 0
            && line.prefix().caller() == null && r.opening().prefix().caller() == null;
    }

    /** Whether the line shows another time than the clock of a report in a log of several clocks. */
    private static boolean farFrom(ReportBuilder r, LogLine line) {
        long now = line.prefix().timeMicros();
        return r.hasOtherClock() && now >= 0 && Math.abs(now - r.lastTime()) >= MAX_SILENCE_ENDED;
    }

    /** Of several clocks in one log, the report whose clock shows about this time; null when none or more than one does. */
    private ReportBuilder byClock(LogLine line) {
        long now = line.prefix().timeMicros();
        ReportBuilder found = null;
        for (ReportBuilder r : reports) {
            long passed = now - r.lastTime();
            if (r.phase() != ReportBuilder.Phase.CLOSED && r.lastTime() >= 0 && passed >= 0 && passed < MAX_RIVAL_SILENCE) {
                if (found != null) {
                    return null;
                }
                found = r;
            }
        }
        return found;
    }

    private Shape shapeOf(ReportBuilder r) {
        return rivals != null && rivals.reports().contains(r) ? rivals.shape(r) : Rivals.shapeOf(r);
    }

    /** Any other line. */
    void line(Text text, LogLine line) {
        complete.passed(line);
        if (rivals != null && line.prefix().caller() == null) {
            if (rivals.silentBefore(line)) {
                settle();
            }
            if (rivals != null) {
                rivals.add(line, text);
                if (rivals.full()) {
                    rivals.settleOlder(this::decided);
                    endRivalry();
                }
                return;
            }
        }
        give(text, line, current(line));
    }

    /** Decides whose the waiting lines are. */
    private void settle() {
        if (rivals != null) {
            rivals.settleAll(this::decided);
            endRivalry();
        }
    }

    private void endRivalry() {
        if (rivals.reports().stream().filter(r -> r.phase() != ReportBuilder.Phase.CLOSED).count() < 2) {
            rivals.settleAll(this::decided);
            rivals = null;
        }
    }

    private void decided(LogLine line, ReportBuilder owner) {
        shown.show(line);
        give(shown, line, owner);
    }

    private void give(Text text, LogLine line, ReportBuilder owner) {
        for (ReportBuilder r : reports) {
            r.keep(line);
            if (r == owner && r.phase() != ReportBuilder.Phase.CLOSED) {
                r.take(text, line);
            } else {
                r.foreign(owner != null);
            }
            if (over(r, line)) {
                r.close();
            }
        }
        handOut();
    }

    void gap(Gap gap) {
        settle();
        reports.forEach(r -> r.gap(gap));
    }

    /** Hands out all reports as they stand. */
    void closeAll() {
        settle();
        rivals = null;
        reports.forEach(ReportBuilder::close);
        handOut();
        complete.flush();
        survivals.flush();
    }

    /** The report that a line of this context belongs to, or null. */
    private ReportBuilder current(LogLine line) {
        String caller = line.prefix().caller();
        ReportBuilder found = clocks && rivals == null && caller == null && line.prefix().timeMicros() >= 0 ? byClock(line) : null;
        if (found != null) {
            return found;
        }
        for (ReportBuilder r : reports) {
            boolean printed = line.prefix().kernel() || !r.opening().prefix().kernel();
            if (r.takesFrom(caller) && printed && !farFrom(r, line) && r.phase() != ReportBuilder.Phase.CLOSED
                && (found == null || r.phase() == ReportBuilder.Phase.OPEN || found.phase() != ReportBuilder.Phase.OPEN)) {
                found = r;
            }
        }
        return found;
    }

    private static boolean over(ReportBuilder r, LogLine line) {
        boolean ended = r.phase() == ReportBuilder.Phase.ENDED;
        long now = line.prefix().timeMicros();
        boolean silent = !r.hasOtherClock() && now >= 0 && r.lastTime() >= 0 && now - r.lastTime() > (ended ? MAX_SILENCE_ENDED : MAX_SILENCE);
        return silent || r.abandoned() || r.unrelated() > (ended ? MAX_UNRELATED_ENDED : MAX_UNRELATED) || r.full();
    }

    private void handOut() {
        List<ReportBuilder> ready = new ArrayList<>(1);
        while (!reports.isEmpty() && reports.getFirst().phase() == ReportBuilder.Phase.CLOSED) {
            ready.add(reports.removeFirst());
        }
        clocks &= !reports.isEmpty();
        for (ReportBuilder r : ready) {
            if (r.confirmed()) {
                handedOutUpTo = Math.max(handedOutUpTo, r.lastLine());
                complete.add(r);
            }
        }
    }
}
