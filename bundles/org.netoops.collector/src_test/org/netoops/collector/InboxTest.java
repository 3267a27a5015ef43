// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class InboxTest {

    private static boolean offer(Inbox inbox, long number, int length) {
        ByteBuffer payload = ByteBuffer.allocate(length + 4);
        payload.put(3, (byte) number);
        boolean taken = inbox.offer(1, 2, number, 3, 4, number, payload, 3, length);
        inbox.publish();
        return taken;
    }

    @Test
    void keepsTheOrderAndTheBound() throws InterruptedException {
        Inbox inbox = new Inbox(3);
        for (int i = 1; i <= 3; i++) {
            assertTrue(offer(inbox, i, 10));
        }
        assertFalse(offer(inbox, 4, 10));
        assertEquals(1, inbox.rejected());
        assertEquals(1, inbox.poll(0).micros);
        assertFalse(offer(inbox, 4, 10), "the one at hand still has its place");
        assertEquals(2, inbox.poll(0).micros);
        assertTrue(offer(inbox, 5, 10));
        assertEquals(3, inbox.poll(0).micros);
        assertEquals(5, inbox.poll(0).micros);
        assertNull(inbox.poll(0));
        assertNull(inbox.poll(3));
    }

    @Test
    void keepsTheBoundInBytes() throws InterruptedException {
        Inbox inbox = new Inbox(1000, 4096);
        assertTrue(offer(inbox, 1, 1900));
        assertTrue(offer(inbox, 2, 1900));
        assertFalse(offer(inbox, 3, 1900));
        assertFalse(offer(inbox, 3, 5000), "never fits");
        assertEquals(1, inbox.poll(0).micros);
        assertEquals(2, inbox.poll(0).micros);
        assertTrue(offer(inbox, 4, 1900));
        assertEquals(2, inbox.rejected());
    }

    @Test
    void givesOutWhatWasPutIn() throws InterruptedException {
        Inbox inbox = new Inbox(10);
        ByteBuffer payload = ByteBuffer.wrap("some bytes".getBytes(StandardCharsets.US_ASCII));
        assertTrue(inbox.offer(7, -2, Long.MIN_VALUE, -3, 65_535, 1_800_000_000_000_000L, payload, 5, 5));
        assertNull(inbox.poll(0), "not published yet");
        inbox.publish();
        Received r = inbox.poll(0);
        assertEquals("bytes", new String(r.bytes, 0, r.length, StandardCharsets.US_ASCII));
        assertEquals(List.of(7L, -2L, Long.MIN_VALUE, -3L, 65_535L, 1_800_000_000_000_000L),
                List.of((long) r.socket, r.high, r.low, (long) r.scope, (long) r.port, r.micros));
    }

    @Test
    void nothingIsLostBetweenTwoThreads() throws Exception {
        Inbox inbox = new Inbox(64, 8192);
        int count = 200_000;
        Thread sender = new Thread(() -> {
            for (int i = 1; i <= count; i++) {
                while (!offer(inbox, i, i % 701)) {
                    Thread.onSpinWait();
                }
            }
        });
        sender.start();
        for (int i = 1; i <= count; i++) {
            Received r = inbox.poll(10_000);
            assertNotNull(r, "datagram " + i);
            assertEquals(i, r.micros);
            assertEquals(i % 701, r.length);
            if (r.length > 0) {
                assertEquals((byte) i, r.bytes[0]);
            }
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
            offer(inbox, 1, 1);
        });
        sender.start();
        assertNotNull(inbox.poll(20_000));
        assertTrue(System.nanoTime() - start < 10_000_000_000L);
    }
}
