// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WaitingRecordsTest {

    @Test
    void behavesAsASortedMap() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            WaitingRecords waiting = new WaitingRecords();
            TreeMap<Long, ExtendedRecord> model = new TreeMap<>();
            long front = 0;
            for (int step = 0; step < 300; step++) {
                long distance = random.nextInt(4) == 0 ? front - random.nextInt(40) : front++;
                if (!model.containsKey(distance)) {
                    ExtendedRecord r = record(distance);
                    model.put(distance, r);
                    waiting.put(distance, r);
                }
                if (random.nextInt(3) == 0 && !model.isEmpty()) {
                    assertEquals(model.firstKey(), waiting.firstDistance());
                    assertSame(model.pollFirstEntry().getValue(), waiting.first());
                    waiting.removeFirst();
                }
                assertEquals(model.size(), waiting.size());
                assertEquals(model.isEmpty(), waiting.isEmpty());
                long some = front - random.nextInt(60);
                assertSame(model.get(some), waiting.get(some));
            }
        }
    }

    private static ExtendedRecord record(long seq) {
        byte[] b = ("6," + (seq + 1000) + ",1,-;text\n").getBytes(StandardCharsets.US_ASCII);
        return new ExtendedRecord((ExtendedFragment) ExtendedDecoder.decode(b), 1, 1);
    }
}
