// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.netoops.log.Verification;
import org.netoops.wire.AssembledDump.Reason;
import org.netoops.wire.WireCounters.Counter;

class RateBudgetTest {

    private static final byte[] LOG = V2Samples.log(10_000);
    /** 160,000 bytes at once for all. */
    private static final WireLimits LIMITS = unpacking(80_000);
    /** 20,000 bytes at once for one address, 40,000 for all. */
    private static final WireLimits FEW = unpacking(20_000);

    private static WireLimits unpacking(long perSecond) {
        return new WireLimits(4096, 70_000, 4096, 64L << 20, Duration.ofSeconds(1), Duration.ofSeconds(3), perSecond);
    }

    private static void dump(Collected c, int host, V2Encoder e) {
        e.withRounds(1).encode(LOG).forEach(p -> c.send(Collected.from(host, 2004), 2004, p));
    }

    @Test
    void aBudgetComesBackWithTime() {
        RateBudget b = new RateBudget(100);
        assertTrue(b.take(200, 0));
        assertFalse(b.take(1, 0));
        assertFalse(b.take(51, 500_000));
        assertTrue(b.take(50, 500_000));
        assertFalse(b.take(201, Long.MAX_VALUE / 2), "never more than two seconds' worth");
        assertTrue(b.take(200, Long.MAX_VALUE / 2));
    }

    @Test
    void oneUnverifiedSenderGetsItsPart() {
        Collected c = new Collected(FEW, V2Samples.KEYS);
        for (int seq = 1; seq <= 3; seq++) {
            dump(c, 1, V2Samples.signed(seq).withKey(0, new byte[0]));
        }
        dump(c, 2, V2Samples.signed(1).withKey(0, new byte[0]));
        assertEquals(1, c.count(Counter.WITHHELD));
        AssembledDump withheld = c.dumps.get(2);
        assertEquals(List.of(new AssembledDump.Missing(0, LOG.length, Reason.WITHHELD)), withheld.missing());
        assertEquals(V2Samples.META, withheld.meta().fields(), "its facts are there");
        assertTrue(c.gaps.get(withheld.origin()).get(0).detail().contains("not unpacked"));
        assertArrayEquals(LOG, c.dumps.get(3).log(), "another sender is not concerned");
        c.pass(2000);
        dump(c, 1, V2Samples.signed(4).withKey(0, new byte[0]));
        assertArrayEquals(LOG, c.dumps.get(4).log());
    }

    @Test
    void verifiedDumpsAreUnpackedWhateverOthersSend() {
        Collected c = new Collected(LIMITS, V2Samples.KEYS);
        for (int host = 1; host <= 100; host++) {
            dump(c, host, V2Samples.signed(host).withKey(V2Samples.KEY, V2Samples.secret(99)));
            dump(c, host, V2Samples.signed(host));
        }
        assertEquals(100 - 16, c.count(Counter.WITHHELD));
        assertTrue(c.dumps.stream().filter(d -> d.verification() == Verification.VERIFIED).allMatch(d -> d.log().length == LOG.length));
        assertEquals(200, c.dumps.size());
    }
}
