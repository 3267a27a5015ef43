// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.untangle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Looks for the assignment of lines to reports that is the most plausible as a whole: a beam search over the shapes that the reports may have by now.
 * A later line often tells what an earlier one was, so lines are decided together; the number of undecided lines is bounded by the caller.
 */
public final class Untangler {
    /** Assignments followed at the same time. */
    private static final int WIDTH = 48;
    /** What an assignment may cost more than the best one and still be followed: most lines leave few doubts. */
    private static final double MARGIN = 10;
    /** Cost of one bit of surprise, in the unit of {@link Shape#take}. */
    private static final double BIT = 1;
    /**
     * How many lines a processor is taken to print in one go until the lines tell: reports that are printed one after the other must stay whole.
     */
    private static final int EXPECTED_RUN = 8;

    /** After so many lines by turns processors are taken to wait for each other: each prints one line. */
    private static final int SWAPPING = 4;

    private List<Path> paths;

    /** One assignment of all lines so far: the shapes it leads to, and how its lines were assigned, latest first. */
    private record Path(Path before, int owner, double cost, int lines, int turns, int swaps, Shape[] shapes) {

        /** What it costs that this report prints the next line: going on and changing are as likely as they were so far. */
        double turn(int next) {
            double change = swaps >= SWAPPING ? (swaps + 1.0) / (swaps + 2.0) : (turns + 1.0) / (lines + EXPECTED_RUN);
            return -BIT * Math.log(next == owner ? 1 - change : change / (shapes.length - 1)) / Math.log(2);
        }

        boolean same(Path o) {
            if (owner != o.owner) {
                return false;
            }
            for (int i = 0; i < shapes.length; i++) {
                if (shapes[i] != o.shapes[i] && !shapes[i].same(o.shapes[i])) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * Who printed a line, and the shapes of all reports behind it.
     *
     * @param owner index of the report
     * @param lines how many lines are decided
     * @param turns how often the lines went over from one report to another
     * @param swaps how many of the last lines each did so
     */
    public record Step(int owner, int lines, int turns, int swaps, List<Shape> shapes) {
    }

    /** Goes on behind a step. */
    public Untangler(Step step) {
        paths = List.of(new Path(null, step.owner, 0, step.lines, step.turns, step.swaps, step.shapes.toArray(Shape[]::new)));
    }

    /** The next line that one of the reports may have printed. */
    public void line(Clue clue) {
        List<Path> next = new ArrayList<>(paths.size() * 2);
        for (Path p : paths) {
            for (int i = 0; i < p.shapes.length; i++) {
                Shape s = p.shapes[i].copy();
                double cost = p.cost + s.take(clue) + p.turn(i);
                Shape[] shapes = p.shapes.clone();
                shapes[i] = s;
                next.add(new Path(p, i, cost, p.lines + 1, p.turns + (i == p.owner ? 0 : 1), i == p.owner ? 0 : p.swaps + 1, shapes));
            }
        }
        next.sort(Comparator.comparingDouble(Path::cost));
        paths = new ArrayList<>(WIDTH);
        double worst = next.getFirst().cost + MARGIN;
        for (Path p : next) {
            if (paths.size() == WIDTH || p.cost > worst) {
                break;
            }
            if (isNew(p)) {
                paths.add(p);
            }
        }
    }

    private boolean isNew(Path p) {
        for (Path kept : paths) {
            if (p.same(kept)) {
                return false;
            }
        }
        return true;
    }

    /** The most plausible steps, one for each line so far. */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (Path p = paths.getFirst(); p.before != null; p = p.before) {
            steps.add(new Step(p.owner, p.lines, p.turns, p.swaps, List.of(p.shapes)));
        }
        return steps.reversed();
    }
}
