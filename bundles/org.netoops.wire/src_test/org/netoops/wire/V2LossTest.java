// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netoops.log.Verification;
import org.netoops.wire.WireCounters.Counter;

/** How much of a dump arrives when packets get lost, and many at once. */
class V2LossTest {

    private static final int DUMPS = 1000;
    private static final byte[] LOG = V2Samples.log(65_536);

    @ParameterizedTest
    @CsvSource({"0.10, true, 0.98", "0.10, false, 0.98", "0.05, true, 0.995", "0.20, true, 0.85"})
    void randomLoss(double loss, boolean compress, double expected) {
        Random random = new Random(20261122);
        int complete = 0;
        long kept = 0;
        List<byte[]> sent = V2Samples.signed(1).withCompression(compress).encode(LOG);
        for (int i = 0; i < DUMPS; i++) {
            Collected c = new Collected(WireLimits.DEFAULT, V2Samples.KEYS);
            sent.stream().filter(p -> random.nextDouble() >= loss).forEach(c::send);
            c.pass(3100);
            AssembledDump d = c.dumps.getLast();
            assertEquals(Verification.VERIFIED, d.verification());
            V2AssemblerTest.checkPieces(LOG, d);
            assertEquals(d.missing().size(), c.gaps.getOrDefault(d.origin(), List.of()).stream().filter(g -> g.detail().contains("log")).count());
            assertTrue(d.complete() || !c.allGaps().isEmpty(), "a gap is shown");
            kept += d.log().length;
            complete += d.complete() ? 1 : 0;
        }
        System.out.printf("netoops v2, %d packets sent, %.0f %% lost: %.1f %% of dumps complete, %.3f %% of text%n", sent.size(), loss * 100,
                100.0 * complete / DUMPS, 100.0 * kept / DUMPS / LOG.length);
        assertTrue(complete >= expected * DUMPS, complete + " of " + DUMPS + " complete");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void manyHostsAtOnce(int version) {
        int hosts = 256;
        List<List<byte[]>> queues = new ArrayList<>();
        for (int host = 0; host < hosts; host++) {
            queues.add(new ArrayList<>(version == 1 ? V1Encoder.of(V1Layout.D, V1Arch.X86_64, host, host, "6.1").encode(LOG)
                    : V2Samples.signed(host + 1).encode(LOG)));
        }
        // all send at the same pace; their packets arrive in no order between hosts
        List<Integer> order = new ArrayList<>();
        for (int host = 0; host < hosts; host++) {
            order.addAll(Collections.nCopies(queues.get(host).size(), host));
        }
        Collections.shuffle(order, new Random(1));
        int[] next = new int[hosts];
        Collected c = new Collected(WireLimits.DEFAULT, V2Samples.KEYS);
        for (int host : order) {
            c.send(Collected.from(host, 2004), 2004, queues.get(host).get(next[host]++));
            assertTrue(c.receiver.pendingBytes() <= WireLimits.DEFAULT.pendingBytes());
        }
        assertEquals(hosts, c.dumps.size());
        c.dumps.forEach(d -> assertArrayEquals(LOG, d.log()));
        assertEquals(hosts, c.count(Counter.DUMPS_COMPLETE));
        assertEquals(0, c.count(Counter.EVICTED));
    }

    @Test
    void theSecondRoundAloneIsEnough() {
        List<byte[]> sent = V2Samples.signed(1).encode(LOG);
        Collected c = new Collected(WireLimits.DEFAULT, V2Samples.KEYS);
        sent.subList(sent.size() / 2, sent.size()).forEach(c::send);
        assertArrayEquals(LOG, c.dumps.getFirst().log());
        assertEquals(Verification.VERIFIED, c.dumps.getFirst().verification());
    }
}
