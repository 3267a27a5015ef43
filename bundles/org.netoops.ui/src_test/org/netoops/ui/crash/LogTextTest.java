// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.netoops.log.Gap;

class LogTextTest {

    @Test
    void marksTheLinesOfTheCrash() {
        LogText log = new LogText(new Samples().crash().oops());
        assertEquals(5, log.size());
        assertEquals(List.of(false, true, true, true, false), IntStream.range(0, 5).mapToObj(i -> log.line(i).marked()).toList());
        assertEquals(1, log.firstMarked());
        assertEquals(3, log.line(1).level());
        assertEquals(2, log.indexOf(12));
        assertEquals(-1, log.indexOf(99));
        assertEquals(4, log.text().chars().filter(c -> c == '\n').count());
    }

    @Test
    void saysWhereSomethingIsMissing() {
        Samples sample = new Samples();
        sample.gaps = List.of(new Gap(12, Gap.Kind.LOST_MESSAGES, 4, "4 messages lost"), new Gap(9, Gap.Kind.TRUNCATED, 0, "cut off before"),
                new Gap(14, Gap.Kind.LOST_BYTES, 7, "7 bytes lost at the end"));
        LogText log = new LogText(sample.crash().oops());
        assertEquals(8, log.size());
        assertTrue(log.line(0).text().contains("cut off before"));
        assertTrue(log.line(4).text().contains("4 messages lost"));
        assertEquals(0, log.line(4).number());
        assertFalse(log.line(4).marked());
        assertTrue(log.line(7).text().contains("7 bytes lost"));
        assertEquals(5, log.indexOf(13));
    }
}
