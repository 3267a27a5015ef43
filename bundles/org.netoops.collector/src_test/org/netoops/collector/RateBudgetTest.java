// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RateBudgetTest {
    private static final long START = 1_800_000_000_000_000L;

    private static int taken(RateBudget budget, long address, long micros, int offered) {
        int taken = 0;
        for (int i = 0; i < offered; i++) {
            taken += budget.take(0, address, 6665, micros) ? 1 : 0;
        }
        return taken;
    }

    @Test
    void aBurstAndThenTheRate() {
        RateBudget budget = new RateBudget(1000);
        assertEquals(2000, taken(budget, 1, START, 5000));
        assertEquals(0, taken(budget, 1, START, 10));
        assertEquals(500, taken(budget, 1, START + 500_000, 5000));
        assertEquals(2000, taken(budget, 1, START + 3_600_000_000L, 5000), "no more than a burst, however long it was silent");
    }

    @Test
    void aClockSetBackTakesNothingAway() {
        RateBudget budget = new RateBudget(1000);
        assertEquals(1000, taken(budget, 1, START, 1000));
        assertEquals(1000, taken(budget, 1, START - 3_600_000_000L, 5000));
        assertEquals(1000, taken(budget, 1, START - 3_599_000_000L, 5000));
    }

    @Test
    void aLoudSenderTakesNothingFromOthers() {
        RateBudget budget = new RateBudget(100);
        taken(budget, 1, START, 1_000_000);
        int whole = 0;
        for (int address = 2; address < 102; address++) {
            whole += taken(budget, address, START, 20) == 20 ? 1 : 0;
        }
        // one that shares the loud sender's place by chance may suffer
        assertTrue(whole >= 98, whole + " of 100");
    }

    @Test
    void sendersBehindOneAddressDoNotPayForEachOther() {
        RateBudget budget = new RateBudget(100);
        taken(budget, 1, START, 1_000_000);
        int whole = 0;
        for (int port = 10_000; port < 10_100; port++) {
            whole += budget.take(0, 1, port, START) ? 1 : 0;
        }
        assertTrue(whole >= 98, whole + " of 100");
    }

    @Test
    void noneIsNone() {
        assertEquals(1_000_000, taken(new RateBudget(0), 1, START, 1_000_000));
    }
}
