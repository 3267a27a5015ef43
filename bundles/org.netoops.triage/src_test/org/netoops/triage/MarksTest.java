// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.triage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MarksTest {

    private static boolean share(Reports a, Reports b) {
        long[] of = Marks.of(b.make());
        return Arrays.stream(Marks.of(a.make())).anyMatch(m -> Arrays.stream(of).anyMatch(n -> n == m));
    }

    @Test
    void equalReportsHaveEqualMarks() {
        assertArrayEquals(Marks.of(new Reports().make()), Marks.of(new Reports().make()));
        long[] marks = Marks.of(new Reports().make());
        assertTrue(marks.length >= 6 && marks.length <= Marks.MAX, Arrays.toString(marks));
        assertEquals(marks.length, Arrays.stream(marks).distinct().count());
    }

    @Test
    void reportsOfTwoEventsShareNone() {
        Reports later = new Reports();
        later.micros += 1000;
        assertEquals(false, share(new Reports(), later));
    }

    @Test
    void withoutKernelTimeThereAreNone() {
        Reports r = new Reports();
        r.micros = -1;
        assertEquals(0, Marks.of(r.make()).length);
    }

    @Test
    void aReportThatEndsEarlySharesMarksWithALongOne() {
        Reports cut = new Reports();
        cut.last = 16;
        Reports whole = new Reports();
        whole.to = 500;
        whole.last = 500;
        assertTrue(share(cut, whole));
    }

    @Test
    void lossesHardlyEverHideAReport() {
        Random random = new Random(7);
        int found = 0;
        for (int i = 0; i < 500; i++) {
            Reports a = lossy(random);
            Reports b = lossy(random);
            a.micros += i * 1000L;
            b.micros = a.micros;
            found += share(a, b) ? 1 : 0;
        }
        assertTrue(found >= 495, "found " + found + " of 500");
    }

    /** With a third of its lines lost. */
    private static Reports lossy(Random random) {
        Reports r = new Reports();
        r.to = 80;
        r.last = 70;
        List<Integer> lost = IntStream.range(10, 70).filter(n -> random.nextInt(3) == 0).boxed().toList();
        r.lost = lost;
        return r;
    }
}
