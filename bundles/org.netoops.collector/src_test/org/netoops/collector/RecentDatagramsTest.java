// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.netoops.wire.Datagram;

class RecentDatagramsTest {

    @Test
    void givesWhatOneSenderSentBetweenTwoOfItsDatagrams() {
        RecentDatagrams recent = new RecentDatagrams(1 << 20, 10 << 20);
        for (int i = 1; i <= 100; i++) {
            recent.add(Datagrams.of(i, i % 3, 100));
        }
        assertEquals(List.of(10L, 13L, 16L), recent.between(10, 16).stream().map(Datagram::sequence).toList());
        assertEquals(17, recent.get(17).sequence());
        assertNull(recent.get(101));
    }

    @Test
    void aLoudSenderPushesOutOnlyItsOwn() {
        RecentDatagrams recent = new RecentDatagrams(10_000, 1 << 20);
        recent.add(Datagrams.of(1, 1, 100));
        for (int i = 2; i <= 1000; i++) {
            recent.add(Datagrams.of(i, 2, 100));
        }
        assertNotNull(recent.get(1));
        assertNull(recent.get(2));
        assertNotNull(recent.get(1000));
        int kept = recent.between(2, 1000).size();
        assertTrue(kept > 50 && kept <= 10_000 / 124, "124 bytes each with what they cost beside their payload: " + kept);
    }

    @Test
    void theBoundOverAllHolds() {
        RecentDatagrams recent = new RecentDatagrams(100_000, 100_000);
        for (int i = 1; i <= 2000; i++) {
            recent.add(Datagrams.of(i, i % 200, 1000));
        }
        long kept = 0;
        for (int i = 1; i <= 2000; i++) {
            kept += recent.get(i) == null ? 0 : 1;
        }
        assertTrue(kept > 50 && kept <= 100_000 / 1000, "kept " + kept);
        assertNotNull(recent.get(2000));
    }

    @Test
    void numbersThatBeginAgainBelongToAnotherCapture() {
        RecentDatagrams recent = new RecentDatagrams(1 << 20, 1 << 20);
        recent.add(Datagrams.of(7, 1, "old"));
        recent.add(Datagrams.of(1, 1, "new"));
        assertNull(recent.get(7));
        assertEquals(3, recent.get(1).payload().length);
    }
}
