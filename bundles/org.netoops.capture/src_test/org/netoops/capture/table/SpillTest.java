// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpillTest {

    private static final byte[] NONE = {};

    private record Item(long at, byte[] bytes) {
    }

    private static byte[] item(Random random, int max) {
        byte[] b = new byte[1 + random.nextInt(max)];
        random.nextBytes(b);
        return b;
    }

    @Test
    void whatFitsIsAllThere() throws Exception {
        Random random = new Random(1);
        List<Item> items = new ArrayList<>();
        try (Spill spill = new Spill(Long.MAX_VALUE / 4)) {
            for (int i = 0; i < 2000; i++) {
                byte[] b = item(random, i % 100 == 0 ? 65_524 : 2000);
                items.add(new Item(spill.append(new byte[] {(byte) i}, b), b));
            }
            for (int i = 0; i < 4000; i++) {
                int n = i < 2000 ? i : random.nextInt(2000);
                byte[] read = spill.read(items.get(n).at(), items.get(n).bytes().length + 1);
                assertEquals((byte) n, read[0]);
                assertArrayEquals(items.get(n).bytes(), java.util.Arrays.copyOfRange(read, 1, read.length));
            }
        }
    }

    @Test
    void aRingKeepsTheLatestAndNeverGivesOtherBytes() throws Exception {
        long capacity = 1 << 20;
        Random random = new Random(2);
        List<Item> items = new ArrayList<>();
        try (Spill spill = new Spill(capacity)) {
            for (int i = 0; i < 6000; i++) {
                byte[] b = item(random, 3000);
                items.add(new Item(spill.append(b, NONE), b));
                Item some = items.get(random.nextInt(items.size()));
                byte[] read = spill.read(some.at(), some.bytes().length);
                if (read != null) {
                    assertArrayEquals(some.bytes(), read);
                }
            }
            long end = items.getLast().at() + items.getLast().bytes().length;
            assertTrue(end > 5 * capacity, "went round");
            for (Item i : items) {
                byte[] read = spill.read(i.at(), i.bytes().length);
                if (i.at() >= end - capacity) {
                    assertNotNull(read, "within the last " + capacity + " bytes");
                    assertArrayEquals(i.bytes(), read);
                } else {
                    assertNull(read);
                }
            }
        }
    }

    @Test
    void aFileThatTakesNoMoreLosesBytesAndSaysWhy() throws Exception {
        Spill spill = new Spill(1 << 20);
        long first = spill.append(new byte[10], NONE);
        assertEquals(0, first);
        spill.close();
        long at = 0;
        for (int i = 0; i < 100 && at >= 0; i++) {
            at = spill.append(new byte[60_000], NONE);
        }
        assertEquals(-1, at);
        assertNotNull(spill.failure());
        assertNull(spill.read(first, 10));
        assertNull(spill.read(-1, 10));
    }
}
