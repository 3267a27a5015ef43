// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BatchWriterTest {
    private final MemoryArchive archive = new MemoryArchive();
    private final List<String> problems = new CopyOnWriteArrayList<>();
    private final BatchWriter writer = new BatchWriter(archive, new CollectorListener() {
        @Override
        public void problem(String message) {
            problems.add(message);
        }
    }, Duration.ofMillis(200));
    private final Thread thread = new Thread(writer);

    @AfterEach
    void stop() throws InterruptedException {
        writer.close(Duration.ZERO);
        thread.join(5000);
        assertFalse(thread.isAlive());
    }

    @Test
    void crashesAreWrittenTogether() throws InterruptedException {
        thread.start();
        for (int i = 0; i < 100; i++) {
            writer.add(Crashes.at(i));
        }
        assertTrue(Senders.await(() -> archive.size() == 100));
        assertTrue(archive.batches.size() <= 2, "batches: " + archive.batches);
        assertTrue(Senders.await(() -> writer.stored() == 100));
    }

    @Test
    void noBatchIsLargerThanTheBound() throws InterruptedException {
        for (int i = 0; i < 2500; i++) {
            writer.add(Crashes.at(i));
        }
        thread.start();
        assertTrue(Senders.await(() -> archive.size() == 2500));
        assertEquals(List.of(1000, 1000, 500), archive.batches);
    }

    @Test
    void whatCannotBeStoredIsKeptToldAndTriedAgain() throws InterruptedException {
        archive.fail("the disk is full");
        thread.start();
        writer.add(Crashes.at(1));
        assertTrue(Senders.await(() -> writer.failure() != null));
        writer.add(Crashes.at(2));
        assertEquals("the disk is full", writer.failure());
        Thread.sleep(600);
        assertEquals(List.of("the disk is full"), problems, "told once");
        archive.fail(null);
        assertTrue(Senders.await(() -> archive.size() == 2));
        assertTrue(Senders.await(() -> writer.failure() == null));
    }

    @Test
    void anInternalErrorOfTheArchiveDoesNotEndTheWriting() throws InterruptedException {
        archive.breakWith(new IllegalStateException("boom"));
        thread.start();
        writer.add(Crashes.at(1));
        assertTrue(Senders.await(() -> writer.failure() != null));
        assertFalse(writer.failure().contains("boom"), "nobody is shown an exception");
        archive.breakWith(null);
        assertTrue(Senders.await(() -> archive.size() == 1));
    }

    @Test
    void closingStoresWhatWaits() throws InterruptedException {
        thread.start();
        writer.add(Crashes.at(1));
        writer.close(Duration.ofSeconds(5));
        thread.join(5000);
        assertEquals(1, archive.size());
    }

    @Test
    void closingGivesUpInTimeAndTells() throws InterruptedException {
        archive.fail("locked");
        thread.start();
        writer.add(Crashes.at(1));
        long start = System.nanoTime();
        writer.close(Duration.ofMillis(500));
        thread.join(5000);
        assertTrue(System.nanoTime() - start < 3_000_000_000L);
        assertTrue(problems.getLast().startsWith("1 crashes could not be stored"), problems::toString);
        assertNotNull(writer.failure());
    }

    @Test
    void whatIsKeptIsBounded() {
        for (int i = 0; i < 20_010; i++) {
            writer.add(Crashes.at(i));
        }
        assertTrue(writer.failure().contains("10 crashes could not be kept"), writer.failure());
        assertNull(archive.batches.stream().findAny().orElse(null));
        thread.start();
    }
}
