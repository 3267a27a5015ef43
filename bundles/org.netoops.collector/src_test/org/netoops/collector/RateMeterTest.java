// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RateMeterTest {

    @Test
    void tellsTheLastFullSecond() {
        RateMeter meter = new RateMeter();
        for (int i = 0; i < 5; i++) {
            meter.count(100, 1);
        }
        assertEquals(0, meter.last(100));
        assertEquals(5, meter.last(101));
        meter.count(101, 1);
        assertEquals(5, meter.last(101));
        assertEquals(1, meter.last(102));
        assertEquals(0, meter.last(103));
    }
}
