// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetSocketAddress;
import org.junit.jupiter.api.Test;

class StreamTableTest {

    private static final int PLACES = 64;
    private static final long BYTES = 6400;

    private int evictions;
    private final StreamTable table = new StreamTable(PLACES, BYTES, () -> evictions++);

    private static final class Fake extends Stream {

        boolean closed;
        boolean released;

        @Override
        void wake(long now) {
            // asks for nothing
        }

        @Override
        boolean release(long now) {
            released = true;
            return true;
        }

        @Override
        void close(long now) {
            closed = true;
        }
    }

    private static InetSocketAddress host(int n) {
        return Collected.from(n, 2004);
    }

    private Fake stranger(int n) {
        return (Fake) table.add("s" + n, new Fake(), host(n), 0);
    }

    private Fake verified(int n) {
        return (Fake) table.addVerified("v" + n, new Fake(), host(n), 0);
    }

    private Fake known(int n) {
        Fake f = (Fake) table.add("k" + n, new Fake(), host(n), 0);
        for (int i = 1; i < StreamTable.KNOWN_DATAGRAMS; i++) {
            table.find("k" + n);
        }
        return f;
    }

    private void flood() {
        for (int i = 1000; i < 3000; i++) {
            stranger(i);
            assertTrue(table.size() <= PLACES);
        }
    }

    @Test
    void strangersPushOutStrangersAlone() {
        Fake first = stranger(1);
        Fake heardOf = known(2);
        Fake signed = verified(3);
        flood();
        assertTrue(first.closed);
        assertFalse(heardOf.closed || signed.closed);
        assertEquals(2003 - PLACES, evictions);
    }

    @Test
    void oneIsKnownByAFewDatagramsOverASecond() {
        Fake f = stranger(1);
        for (int i = 2; i < StreamTable.KNOWN_EARLY; i++) {
            table.find("s1");
        }
        table.advance(StreamTable.KNOWN_MICROS);
        table.find("s1");
        flood();
        assertFalse(f.closed);
    }

    @Test
    void aFewDatagramsAtOnceAreNotEnough() {
        Fake f = stranger(1);
        for (int i = 1; i < StreamTable.KNOWN_EARLY; i++) {
            table.find("s1");
        }
        flood();
        assertTrue(f.closed);
    }

    @Test
    void eachTierKeepsItsShareWhenAnotherWantsEverything() {
        for (int i = 0; i < 40; i++) {
            stranger(i);
        }
        for (int i = 1000; i < 2000; i++) {
            verified(i);
        }
        assertEquals(PLACES, table.size());
        long strangers = java.util.stream.IntStream.range(0, 40).filter(i -> table.find("s" + i) != null).count();
        assertEquals(PLACES / 4 - 1, strangers, "whoever holds a key can't silence everybody else");
    }

    @Test
    void aHostPaysWithItsOwnPlaces() {
        Fake other = stranger(1);
        Fake mine = (Fake) table.add("mine", new Fake(), host(2), 0);
        for (int i = 0; i < 100; i++) {
            table.add("more" + i, new Fake(), host(2), 0);
        }
        assertTrue(mine.closed);
        assertFalse(other.closed);
        assertEquals(17, table.size(), "a quarter of all for the host");
    }

    @Test
    void whatAHostSignedIsNoConcernOfWhatBearsItsAddress() {
        Fake signed = verified(2);
        for (int i = 0; i < 100; i++) {
            table.add("forged" + i, new Fake(), host(2), 0);
        }
        assertFalse(signed.closed);
    }

    @Test
    void memoryIsTakenFromStrangersFirst() {
        Fake signed = verified(1);
        table.holds(signed, BYTES / 4);
        Fake heardOf = known(2);
        table.holds(heardOf, BYTES / 5);
        for (int i = 100; i < 160; i++) {
            table.holds(stranger(i), 200);
            table.enforce(0);
            assertTrue(table.held() <= BYTES);
        }
        assertFalse(signed.released || heardOf.released);
        assertTrue(evictions > 0);
    }

    @Test
    void aHostPaysWithItsOwnMemory() {
        Fake other = stranger(1);
        table.holds(other, 500);
        Fake mine = stranger(2);
        table.holds(mine, BYTES / 2 + 1);
        table.enforce(0);
        assertTrue(mine.released);
        assertFalse(other.released);
        assertEquals(500, table.held());
    }
}
