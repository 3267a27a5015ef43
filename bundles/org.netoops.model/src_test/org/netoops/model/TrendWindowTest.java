// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TrendWindowTest {
    private static final long NOW = 1_763_841_600; // a multiple of no span but the minute

    @Test
    void youngArchiveHasShortBuckets() {
        TrendWindow w = TrendWindow.of(NOW - 300, NOW - 10, NOW);
        assertEquals(60, w.span());
        assertTrue(w.endEpochSecond() > NOW && w.endEpochSecond() <= NOW + 60);
    }

    @Test
    void longLifeShowsTwoWeeks() {
        TrendWindow w = TrendWindow.of(NOW - 100 * 86_400, NOW - 3_600, NOW);
        assertEquals(86_400, w.span());
        assertTrue(w.endEpochSecond() > NOW);
    }

    @Test
    void oldEvidenceIsShownAtItsOwnTime() {
        long then = NOW - 400L * 86_400;
        TrendWindow w = TrendWindow.of(then - 1_000, then, NOW);
        assertEquals(300, w.span());
        assertTrue(w.endEpochSecond() > then && w.endEpochSecond() <= then + 300);
    }

    @Test
    void firstAndLastAreInside() {
        for (long age = 1; age < 20 * 86_400; age = age * 3 + 1) {
            TrendWindow w = TrendWindow.of(NOW - age, NOW - age / 2, NOW);
            assertTrue(w.endEpochSecond() > NOW - age / 2);
            assertTrue(w.span() == 86_400 || NOW - age >= w.endEpochSecond() - TrendWindow.BUCKETS * w.span(), "age " + age);
        }
    }

    @Test
    void nothingStoredIsFine() {
        assertEquals(60, TrendWindow.of(Long.MAX_VALUE, Long.MIN_VALUE, NOW).span());
    }
}
