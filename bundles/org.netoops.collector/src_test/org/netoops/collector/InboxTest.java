// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.netoops.wire.Datagram;

class InboxTest {

    @Test
    void keepsTheOrderAndTheBound() throws InterruptedException {
        Inbox inbox = new Inbox(3);
        for (int i = 1; i <= 3; i++) {
            assertTrue(inbox.offer(Datagrams.of(i, 1, 10)));
        }
        assertFalse(inbox.offer(Datagrams.of(4, 1, 10)));
        assertEquals(1, inbox.rejected());
        assertEquals(1, inbox.poll(0).sequence());
        assertTrue(inbox.offer(Datagrams.of(5, 1, 10)));
        assertEquals(2, inbox.poll(0).sequence());
        assertEquals(3, inbox.poll(0).sequence());
        assertEquals(5, inbox.poll(0).sequence());
        assertNull(inbox.poll(0));
        assertNull(inbox.poll(3));
    }

    @Test
    void keepsTheBoundInBytes() throws InterruptedException {
        Inbox inbox = new Inbox(1000, 3000);
        assertTrue(inbox.offer(Datagrams.of(1, 1, 1200)));
        assertTrue(inbox.offer(Datagrams.of(2, 1, 1200)));
        assertFalse(inbox.offer(Datagrams.of(3, 1, 1200)));
        assertEquals(1, inbox.poll(0).sequence());
        assertTrue(inbox.offer(Datagrams.of(4, 1, 1200)));
        assertEquals(1, inbox.rejected());
    }

    @Test
    void nothingIsLostBetweenTwoThreads() throws Exception {
        Inbox inbox = new Inbox(64);
        int count = 200_000;
        Thread sender = new Thread(() -> {
            for (int i = 1; i <= count; i++) {
                Datagram d = Datagrams.of(i, 1, 1);
                while (!inbox.offer(d)) {
                    Thread.onSpinWait();
                }
            }
        });
        sender.start();
        for (int i = 1; i <= count; i++) {
            Datagram d = inbox.poll(10_000);
            assertNotNull(d, "datagram " + i);
            assertEquals(i, d.sequence());
        }
        sender.join();
    }

    @Test
    void wakesTheParserOutOfItsSleep() throws Exception {
        Inbox inbox = new Inbox(64);
        assertNull(inbox.poll(300));
        long start = System.nanoTime();
        Thread sender = new Thread(() -> {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                return;
            }
            inbox.offer(Datagrams.of(1, 1, 1));
        });
        sender.start();
        assertNotNull(inbox.poll(20_000));
        assertTrue(System.nanoTime() - start < 10_000_000_000L);
    }
}
