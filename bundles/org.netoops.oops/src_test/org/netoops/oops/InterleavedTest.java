// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two processors that print their reports at the same time: pairs of the real reports of one kernel, merged line by line. */
class InterleavedTest {
    /** Of the pairs of a kernel that many reports were recorded of every third one is enough. */
    private static final int SAMPLED = 3;
    private static final int FEW = 8;
    private static final Map<String, List<Oops>> REPORTS = Interleaved.byKernel();

    /** Without times and callers some pairs can't be told apart by anybody: two traces that begin at the same moment in the same driver. */
    @ParameterizedTest
    @CsvSource({"CALLERS, 3, 1", "KEPT, 3, 0.98", "EQUAL, 3, 0.91", "NONE, 3, 0.91", "KEPT, 1, 0.95", "EQUAL, 1, 0.95", "NONE, 1, 0.95", "TWO_CLOCKS, 1, 0.95",
        "TWO_CLOCKS, 3, 0.95"})
    void framesAreInTheRightTrace(Interleaved.Times times, int longestRun, double expected) {
        int frames = 0;
        int right = 0;
        StringBuilder each = new StringBuilder();
        for (Map.Entry<String, List<Oops>> kernel : REPORTS.entrySet()) {
            int framesBefore = frames;
            int rightBefore = right;
            for (Oops a : kernel.getValue()) {
                for (Oops b : kernel.getValue()) {
                    int seed = 31 * kernel.getValue().indexOf(a) + kernel.getValue().indexOf(b);
                    if (a != b && (seed % SAMPLED == 0 || kernel.getValue().size() < FEW)) {
                        frames += Interleaved.frames(a) + Interleaved.frames(b);
                        right += Interleaved.right(a, b, Fixtures.parse(Interleaved.merge(a, b, times, seed, longestRun)));
                    }
                }
            }
            each.append(kernel.getKey()).append(' ').append(right - rightBefore).append('/').append(frames - framesBefore).append('\n');
        }
        assertEquals(11, REPORTS.size());
        double share = (double) right / frames;
        assertTrue(share >= expected, () -> times + ": " + share + "\n" + each);
    }

    @ParameterizedTest
    @CsvSource({"KEPT", "NONE"})
    void reportsOneAfterTheOtherStayWhole(Interleaved.Times times) {
        for (List<Oops> reports : REPORTS.values()) {
            for (int i = 1; i < reports.size(); i++) {
                Oops a = reports.get(i - 1);
                Oops b = reports.get(i);
                List<Oops> found = Fixtures.parse(Interleaved.sequence(a, b, times));
                assertEquals(Interleaved.frames(a) + Interleaved.frames(b), Interleaved.right(a, b, found),
                    () -> a.verdict().title() + ", then " + b.verdict().title());
            }
        }
    }
}
