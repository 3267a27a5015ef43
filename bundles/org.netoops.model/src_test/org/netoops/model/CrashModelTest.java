// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.netoops.archive.OccurrenceRow;
import org.netoops.archive.Status;
import org.netoops.archive.StoredCrash;
import org.netoops.log.Verification;
import org.netoops.oops.Oops;

class CrashModelTest {
    private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");

    private static Occurrence model(String guilty, org.netoops.oops.Frame... frames) {
        Oops oops = Oopses.oops("KASAN in nft_set_gc", guilty, 1,
                List.of(new org.netoops.oops.Trace("Call trace", List.of("IRQ"), List.of(frames)),
                        new org.netoops.oops.Trace("Freed by task 0", List.of(), List.of(frames))));
        OccurrenceRow row = new OccurrenceRow(5, "s", "KASAN in nft_set_gc", NOON, "lab-7", "6.12.1", "x86_64", 3, 812, "kworker/3:1", "GW", "ext",
                null, true, Verification.VERIFIED, List.of("ext", "v2"));
        return CrashModel.of(new StoredCrash(row, oops, List.of(), List.of()));
    }

    @Test
    void takesOverEveryValue() {
        Occurrence o = model(null, Oopses.frame("nft_set_gc", false, 42));
        assertEquals(5, o.getId());
        assertEquals("lab-7", o.getHost());
        assertEquals(812, o.getPid());
        assertTrue(o.isPanicked());
        assertEquals(List.of("ext", "v2"), o.getSources());
        assertEquals(Verification.VERIFIED, o.getVerification());
        Trace t = o.getTraces().get(0);
        assertEquals(List.of("IRQ"), t.getContext());
        Frame f = t.getFrames().get(0);
        assertEquals(0x40, f.getSize());
        assertEquals(942, f.getLine());
        assertEquals(42, f.getLogLine());
        assertFalse(f.isReliable());
        assertEquals(t, f.eContainer());
    }

    @Test
    void marksTheFirstReliableFrameOfTheFunctionAtFault() {
        Occurrence o = model("nft_set_gc", Oopses.frame("nft_set_gc", false, 1), Oopses.frame("kasan_report", true, 2),
                Oopses.frame("nft_set_gc.isra.0", true, 3), Oopses.frame("nft_set_gc", true, 4));
        List<Boolean> guilty = o.getTraces().stream().flatMap(t -> t.getFrames().stream()).map(Frame::isGuilty).toList();
        assertEquals(List.of(false, false, true, false, false, false, false, false), guilty);
    }

    @Test
    void statusesOfModelAndArchiveAreTheSame() {
        for (Status s : Status.values()) {
            assertEquals(s, Statuses.of(Statuses.of(s)));
        }
        assertEquals(Status.values().length, GroupStatus.values().length);
    }
}
