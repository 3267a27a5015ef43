// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.netoops.log.Gap;

class CompletenessTest {
    private final Reports better = new Reports();
    private final Reports worse = new Reports();

    private void check() {
        assertTrue(Completeness.ORDER.compare(better.make(), worse.make()) > 0);
        assertTrue(Completeness.ORDER.compare(worse.make(), better.make()) < 0);
    }

    private static Gap gap(long after) {
        return new Gap(after, Gap.Kind.LOST_MESSAGES, 1, "lost");
    }

    @Test
    void equalReportsAreEqual() {
        assertEquals(0, Completeness.ORDER.compare(better.make(), worse.make()));
        worse.gaps = List.of(gap(2), gap(30), gap(35));
        assertEquals(0, Completeness.ORDER.compare(better.make(), worse.make()), "what was lost around a report is no loss of it");
    }

    @Test
    void aGapCountsMostOfAll() {
        worse.gaps = List.of(gap(10));
        worse.first = 9;
        worse.panicked = true;
        check();
    }

    @Test
    void thenTheEarlierStart() {
        worse.first = 11;
        worse.panicked = true;
        worse.last = 40;
        check();
        worse.micros = -1;
        check();
    }

    @Test
    void thenThePanic() {
        better.panicked = true;
        worse.last = 40;
        check();
    }

    @Test
    void thenTheLines() {
        worse.lost = List.of(20);
        check();
    }
}
