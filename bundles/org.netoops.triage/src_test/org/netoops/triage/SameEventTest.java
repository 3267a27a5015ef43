// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SameEventTest {
    private final Reports a = new Reports();
    private final Reports b = new Reports();

    private boolean same() {
        boolean same = SameEvent.of(a.make(), b.make());
        assertEquals(same, SameEvent.of(b.make(), a.make()), "symmetric");
        return same;
    }

    @Test
    void linesOfTheSameMomentsAreOneEvent() {
        assertTrue(same());
        b.lost = List.of(12, 13, 20);
        assertTrue(same());
    }

    @Test
    void whatIsUnknownContradictsNothing() {
        b.host = null;
        b.release = null;
        b.cpu = -1;
        b.pid = -1;
        assertTrue(same());
    }

    @Test
    void eachContradictionMakesItTwo() {
        b.host = "10.0.0.6";
        assertFalse(same());
        b.host = a.host;
        b.release = "6.1.1";
        assertFalse(same());
        b.release = a.release;
        b.cpu = 2;
        assertFalse(same());
        b.cpu = a.cpu;
        b.pid = 732;
        assertFalse(same());
        b.pid = a.pid;
        b.micros += 7;
        assertFalse(same(), "the same text at other times: the next crash of this kind");
        b.micros = a.micros;
        assertTrue(same());
    }

    @Test
    void withoutHostMoreMomentsMustAgree() {
        a.from = 10;
        a.to = 13;
        a.last = 13;
        assertTrue(same());
        b.host = null;
        assertFalse(same());
        a.to = 14;
        a.last = 14;
        assertTrue(same());
    }

    @Test
    void linesAroundTheReportTellTheBootToo() {
        a.last = 10;
        b.last = 10;
        assertTrue(same(), "a report of one line");
        a.from = 10;
        a.to = 10;
        assertFalse(same(), "which would not do alone");
    }

    @Test
    void aLogWithoutKernelTimeProvesNothing() {
        a.micros = -1;
        b.micros = -1;
        assertFalse(same());
        a.micros = -100;
        b.micros = -100;
        assertFalse(same());
    }

    @Test
    void lessThanHalfOfTheLinesIsNotEnough() {
        b.first = 31;
        b.last = 40;
        assertFalse(same(), "two reports of one boot");
        b.first = 25;
        b.last = 40;
        assertFalse(same());
    }

    @Test
    void aReportThatLostItsBeginningIsTheSame() {
        b.first = 15;
        b.lost = List.of(10, 11, 12, 13, 14);
        assertTrue(same());
        b.lost = List.of(10);
        assertTrue(same(), "what stands in front of it belongs to the other one");
        b.from = 15;
        b.lost = List.of();
        assertTrue(same());
    }

    @Test
    void aReportThatFollowsAnotherOneIsAnother() {
        b.first = 20;
        assertTrue(same());
        a.lost = List.of(17);
        assertFalse(same(), "b has seen a line that a lacks, and tells from it that a crash ended and another one began");
    }

    @Test
    void whereTheClockIsCoarseLinesInFrontOfTheReportBearItsTime() {
        a.coarse = true;
        b.coarse = true;
        assertTrue(same());
    }
}
