// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.report;

import java.util.ArrayList;
import java.util.List;
import org.netoops.log.LogLine;
import org.netoops.oops.internal.arch.ArchDialect;
import org.netoops.oops.internal.line.Text;
import org.netoops.oops.internal.untangle.Clue;
import org.netoops.oops.internal.untangle.Shape;
import org.netoops.oops.internal.untangle.Untangler;

/**
 * Reports that are open at the same time in a log that names no callers. Their lines wait here until enough of them are known to say whose
 * each one is.
 */
final class Rivals {
    private static final int MAX_LINES = 192;
    private static final long SILENCE = 1_000_000;
    private static final int MAX_CHARS = 256 * 1024;

    private final List<ReportBuilder> reports;
    private final List<Waiting> waiting = new ArrayList<>();
    private Untangler.Step decided;
    private Untangler untangler;
    private long chars;

    /** A line whose owner is not decided; without a clue it is nobody's. */
    private record Waiting(LogLine line, Clue clue) {
    }

    /** Takes a decided line; the report is null when it is nobody's. */
    interface Decision {
        void line(LogLine line, ReportBuilder owner);
    }

    /** The last one of the reports printed the last line. */
    Rivals(List<ReportBuilder> reports, List<Shape> shapes) {
        this.reports = reports;
        this.decided = new Untangler.Step(reports.size() - 1, 0, 0, 0, shapes);
        this.untangler = new Untangler(decided);
    }

    void add(LogLine line, Text shown) {
        boolean printed = line.prefix().kernel() || !reports.getLast().opening().prefix().kernel();
        ReportLines.Read read = printed ? ReportLines.read(shown, line.number(), dialect()) : null;
        Clue clue = read == null ? null : Clue.of(shown, line, read.event());
        waiting.add(new Waiting(line, clue));
        chars += line.raw().length();
        if (clue != null) {
            untangler.line(clue);
        }
    }

    private ArchDialect dialect() {
        for (ReportBuilder r : reports) {
            if (r.dialect() != null) {
                return r.dialect();
            }
        }
        return null;
    }

    boolean full() {
        return waiting.size() >= MAX_LINES || chars >= MAX_CHARS;
    }

    /** Whether the processors were silent for long before this line: what waits will not get any clearer. */
    boolean silentBefore(LogLine line) {
        long last = waiting.isEmpty() ? -1 : waiting.getLast().line.prefix().timeMicros();
        return last >= 0 && line.prefix().timeMicros() - last > SILENCE;
    }

    /** Decides the older half of the lines; the younger ones may still tell more about each other. */
    void settleOlder(Decision out) {
        settle(waiting.size() / 2, out);
    }

    void settleAll(Decision out) {
        settle(waiting.size(), out);
    }

    private void settle(int count, Decision out) {
        List<Untangler.Step> steps = untangler.steps();
        int step = 0;
        for (Waiting w : waiting.subList(0, count)) {
            if (w.clue != null) {
                decided = steps.get(step++);
            }
            chars -= w.line.raw().length();
            out.line(w.line, w.clue == null ? null : reports.get(decided.owner()));
        }
        waiting.subList(0, count).clear();
        untangler = new Untangler(decided);
        waiting.stream().filter(w -> w.clue != null).forEach(w -> untangler.line(w.clue));
    }

    List<ReportBuilder> reports() {
        return reports;
    }

    /** The shape of one of the reports when all lines are decided. */
    Shape shape(ReportBuilder report) {
        return decided.shapes().get(reports.indexOf(report));
    }

    /** The report that the last decided line went to. */
    ReportBuilder owner() {
        return reports.get(decided.owner());
    }

    /** The report that led to the panic with this text, else the one that printed last. All lines are decided. */
    ReportBuilder panic(String text) {
        int owner = decided.owner();
        for (int i = reports.size() - 1; i >= 0 && !decided.shapes().get(owner).ledTo(text); i--) {
            owner = decided.shapes().get(i).ledTo(text) ? i : owner;
        }
        decided.shapes().get(owner).panic();
        goOn(owner);
        return reports.get(owner);
    }

    /** A line that says how the kernel dies went to this report. All lines are decided. */
    void death(ReportBuilder report) {
        int owner = reports.indexOf(report);
        decided.shapes().get(owner).death();
        goOn(owner);
    }

    private void goOn(int owner) {
        decided = new Untangler.Step(owner, decided.lines(), decided.turns(), 0, decided.shapes());
        untangler = new Untangler(decided);
    }

    /** The shape of a report that was alone until now. */
    static Shape shapeOf(ReportBuilder report) {
        Shape shape = report.shape();
        if (report.died()) {
            shape.death();
        }
        Text text = new Text();
        for (LogLine line : report.linesSoFar()) {
            text.show(line);
            ReportLines.Read read = ReportLines.read(text, line.number(), report.dialect());
            if (read != null) {
                shape.take(Clue.of(text, line, read.event()));
            }
        }
        return shape;
    }
}
