// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive.internal.codec;

import java.util.ArrayList;
import java.util.List;
import org.netoops.log.Gap;
import org.netoops.log.KernelLog;
import org.netoops.log.LogLine;
import org.netoops.oops.Oops;
import org.netoops.oops.OopsParser;
import org.netoops.oops.SkipList;

/** Derives a crash anew from its stored excerpt, with the parser of today. */
public final class Derivation {
    /** Stored with each occurrence; to be raised when parser or signature change so that old occurrences should be derived again. */
    public static final int VERSION = 1;

    private Derivation() {
    }

    /**
     * The crash of this excerpt. An excerpt shows some lines of context, so there may be a part of another crash in it: the one that
     * begins where the stored one did is taken, else the first that shares lines with it, else the first.
     *
     * @param stored what is known from the columns: given back, with all its lines, when today's parser finds no crash
     * @param skip   functions not to blame
     */
    public static Oops derive(Oops stored, SkipList skip) {
        List<Oops> found = parse(stored.excerpt(), stored.gaps(), skip);
        Oops best = null;
        int bestRank = 0;
        for (Oops o : found) {
            int rank = o.firstLine() == stored.firstLine() ? 3
                    : o.firstLine() <= stored.lastLine() && o.lastLine() >= stored.firstLine() ? 2 : 1;
            if (rank > bestRank) {
                best = o;
                bestRank = rank;
            }
        }
        return best == null ? stored : withExcerpt(best, stored);
    }

    private static List<Oops> parse(KernelLog log, List<Gap> gaps, SkipList skip) {
        List<Oops> found = new ArrayList<>();
        OopsParser parser = new OopsParser(log.origin(), found::add, skip);
        int gap = 0;
        for (LogLine line : log.lines()) {
            while (gap < gaps.size() && gaps.get(gap).afterLine() < line.number()) {
                parser.gap(gaps.get(gap++));
            }
            parser.line(line);
        }
        while (gap < gaps.size()) {
            parser.gap(gaps.get(gap++));
        }
        parser.end();
        return found;
    }

    /** The parser cuts its own excerpt, which could lose context at the edges; what was stored stays whole. */
    private static Oops withExcerpt(Oops o, Oops stored) {
        return new Oops(o.verdict(), o.panicked() || stored.panicked(), o.firstLine(), o.lastLine(), o.timeMicros(), o.machine(),
                o.task(), o.taint(), o.modules(), o.registers(), o.code(), o.traces(), stored.gaps(), stored.excerpt());
    }
}
