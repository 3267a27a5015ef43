// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimesTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void timePassedIsToldInOneUnit() {
        assertEquals("now", Times.ago(NOW.minusSeconds(59), NOW));
        assertEquals("1 min", Times.ago(NOW.minusSeconds(60), NOW));
        assertEquals("59 min", Times.ago(NOW.minusSeconds(3_599), NOW));
        assertEquals("47 h", Times.ago(NOW.minusSeconds(47 * 3_600), NOW));
        assertEquals("2 d", Times.ago(NOW.minusSeconds(48 * 3_600), NOW));
    }

    @Test
    void onlyAnotherYearIsNamed() {
        assertFalse(Times.compact(NOW.minusSeconds(86_400), NOW).contains("2026"));
        assertTrue(Times.compact(NOW.minusSeconds(366L * 86_400), NOW).contains("2025"));
    }

    @Test
    void farOffTimesAreDates() {
        assertTrue(Times.ago(NOW.minusSeconds(40L * 86_400), NOW).contains("2026"));
        assertTrue(Times.ago(NOW.plusSeconds(400L * 86_400), NOW).contains("2027"));
    }
}
