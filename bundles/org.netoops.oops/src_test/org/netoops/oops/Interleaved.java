// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.netoops.log.LogLine;

/** Two real reports as two processors of one machine print them at the same time, line by line, and how well they are told apart. */
final class Interleaved {
    /** What the times in front of the lines tell. */
    enum Times { KEPT, EQUAL, NONE, CALLERS, TWO_CLOCKS }

    private final List<LogLine> a;
    private final List<LogLine> b;
    private final Random random;
    private final Times times;

    private Interleaved(List<LogLine> a, List<LogLine> b, Times times, long seed) {
        this.a = a;
        this.b = b;
        this.times = times;
        this.random = new Random(seed);
    }

    /** Merges the lines of the reports in random runs of one line to so many. */
    static String merge(Oops a, Oops b, Times times, long seed, int longestRun) {
        return new Interleaved(lines(a), lines(b), times, seed).merged(longestRun);
    }

    /** The lines of one report, then those of the other. */
    static String sequence(Oops a, Oops b, Times times) {
        Interleaved i = new Interleaved(lines(a), lines(b), times, 0);
        StringBuilder log = new StringBuilder();
        for (int n = 0; n < i.a.size(); n++) {
            log.append(i.line(i.a, n, 1));
        }
        for (int n = 0; n < i.b.size(); n++) {
            log.append(i.line(i.b, n, 2));
        }
        return log.toString();
    }

    static List<LogLine> lines(Oops o) {
        return o.excerpt().lines().stream().filter(l -> l.number() >= o.firstLine() && l.number() <= o.lastLine() && l.prefix().kernel()).toList();
    }

    private String merged(int longestRun) {
        StringBuilder log = new StringBuilder();
        int i = 0;
        int j = 0;
        boolean first = true;
        while (i < a.size() || j < b.size()) {
            int run = 1 + random.nextInt(longestRun);
            for (; run > 0 && (first ? i < a.size() : j < b.size()); run--) {
                log.append(first ? line(a, i++, 1) : line(b, j++, 2));
            }
            first = !first;
        }
        return log.toString();
    }

    private String line(List<LogLine> report, int index, int cpu) {
        LogLine l = report.get(index);
        long micros = times == Times.EQUAL ? 5_000_000 : 5_000_000 + l.prefix().timeMicros() - report.getFirst().prefix().timeMicros();
        String time = String.format(Locale.ROOT, "[%5d.%06d]", micros / 1_000_000, micros % 1_000_000);
        return switch (times) {
            case NONE -> l.text() + "\n";
            case TWO_CLOCKS -> l.raw() + "\n";
            case CALLERS -> time + "[" + String.format("%5s", "T" + cpu) + "] " + l.text() + "\n";
            default -> time + " " + l.text() + "\n";
        };
    }

    /**
     * How many of the frames of both reports are in the right trace of the right crash. Frames that the kernel itself calls guesses don't count:
     * they are leftovers on the stack and no part of the call chain.
     */
    static int right(Oops a, Oops b, List<Oops> found) {
        return Math.max(right(a, found, 0) + right(b, found, 1), right(b, found, 0) + right(a, found, 1));
    }

    private static int right(Oops expected, List<Oops> found, int index) {
        if (index >= found.size()) {
            return 0;
        }
        Map<String, Integer> there = new HashMap<>();
        found.get(index).traces().forEach(t -> t.frames().forEach(f -> there.merge(t.label() + key(f), 1, Integer::sum)));
        int n = 0;
        for (Trace t : expected.traces()) {
            for (Frame f : t.frames()) {
                if (f.reliable() && there.merge(t.label() + key(f), -1, Integer::sum) >= 0) {
                    n++;
                }
            }
        }
        return n;
    }

    private static String key(Frame f) {
        return " " + f.function() + "+" + f.offset() + "/" + f.size() + " " + f.address();
    }

    static int frames(Oops o) {
        return o.traces().stream().mapToInt(t -> (int) t.frames().stream().filter(Frame::reliable).count()).sum();
    }

    /** The first crashes of the logs of one architecture and kernel, by "x86_64-6.1" and the like. */
    static Map<String, List<Oops>> byKernel() {
        Map<String, List<Oops>> groups = new TreeMap<>();
        for (Fixtures.Run run : Fixtures.runs()) {
            if (run.title() != null) {
                String[] parts = run.name().split("-");
                Oops first = Fixtures.first(run.name());
                String text = String.join("", lines(first).stream().map(l -> l.raw() + "\n").toList());
                List<Oops> alone = Fixtures.parse(text);
                if (alone.size() == 1 && frames(first) > 1) {
                    groups.computeIfAbsent(parts[0] + "-" + parts[1], k -> new ArrayList<>()).add(alone.getFirst());
                }
            }
        }
        return groups;
    }
}
