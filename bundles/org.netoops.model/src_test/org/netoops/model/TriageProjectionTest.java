// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netoops.archive.ArchiveException;

class TriageProjectionTest {
    private static final Instant T0 = Instant.now().minusSeconds(600);

    private final MemoryArchive archive = new MemoryArchive();
    private final OwnerThread owner = new OwnerThread();
    private final Triage triage = ModelFactory.eINSTANCE.createTriage();
    private TriageProjection projection;

    @BeforeEach
    void watch() {
        owner.watch(triage);
    }

    @AfterEach
    void end() {
        if (projection != null) {
            projection.close();
        }
        owner.close();
    }

    private void follow() {
        projection = new TriageProjection(archive, triage, owner);
        owner.await("loaded", () -> triage.getRevision() > 1 && !triage.isLoading());
    }

    private Group group(String signature) {
        return triage.getGroups().stream().filter(g -> g.getSignature().equals(signature)).findFirst().orElseThrow();
    }

    @Test
    void loadsWhatIsThereAndNothingOfItIsNews() {
        archive.arrive(T0, "a", "b", "a");
        follow();
        assertEquals(2, owner.call(() -> group("a").getCount()));
        assertEquals(GroupStatus.NEW, owner.call(() -> group("a").getStatus()));
        assertEquals(T0, owner.call(() -> group("b").getLastSeen()));
        assertEquals(3, owner.call(triage::getOccurrenceCount));
        assertEquals(2, owner.call(() -> Arrays.stream(group("a").getTrend()).sum()));
        assertFalse(owner.call(() -> group("a").isFresh()));
    }

    @Test
    void changesGroupsInPlace() {
        archive.arrive(T0, "a");
        follow();
        Group before = owner.call(() -> group("a"));
        archive.arrive(T0.plusSeconds(60), "a", "c");
        owner.await("the arrivals", () -> triage.getOccurrenceCount() == 3);
        assertSame(before, owner.call(() -> group("a")));
        assertTrue(owner.call(before::isFresh));
        assertTrue(owner.call(() -> group("c").isFresh()));
        owner.await("the trend", () -> Arrays.stream(before.getTrend()).sum() == 2);
    }

    @Test
    void aGroupThatIsGoneGoes() {
        archive.arrive(T0, "a", "b");
        follow();
        archive.rename("a", "c");
        owner.await("the new group", () -> triage.getGroups().stream().anyMatch(g -> g.getSignature().equals("c")));
        assertEquals(Set.of("b", "c"), owner.call(() -> triage.getGroups().stream().map(Group::getSignature)
                .collect(Collectors.toSet())));
        archive.rename("c", "a");
        archive.rename("a", "c");
        archive.rename("c", "a");
        owner.await("back again", () -> triage.getGroups().stream().anyMatch(g -> g.getSignature().equals("a")));
        assertEquals(2, owner.call(() -> triage.getGroups().size()));
    }

    @Test
    void burstBecomesFewBatchesWithExactCounts() throws Exception {
        follow();
        long revision = owner.call(triage::getRevision);
        long begin = System.nanoTime();
        Thread[] writers = new Thread[4];
        for (int w = 0; w < writers.length; w++) {
            writers[w] = new Thread(() -> {
                for (int i = 0; i < 2_500; i++) {
                    archive.arrive(T0.plusMillis(i), "title " + i % 100);
                }
            });
            writers[w].start();
        }
        for (Thread w : writers) {
            w.join();
        }
        owner.await("all of it", () -> triage.getOccurrenceCount() == 10_000);
        long batches = owner.call(triage::getRevision) - revision;
        long allowed = (System.nanoTime() - begin) / 1_000_000 / TriageProjection.BATCH_MILLIS + 2;
        assertTrue(batches <= allowed, batches + " batches, allowed are " + allowed);
        assertEquals(100, owner.call(() -> triage.getGroups().size()));
        assertEquals(10_000, owner.call(() -> triage.getGroups().stream().mapToLong(Group::getCount).sum()));
    }

    @Test
    void slowOwnerGetsNoQueueOfBatches() throws Exception {
        follow();
        long revision = owner.call(triage::getRevision);
        owner.execute(() -> sleep(1_500));
        for (int i = 0; i < 100; i++) {
            archive.arrive(T0, "a");
            Thread.sleep(10);
        }
        owner.await("all of it", () -> triage.getOccurrenceCount() == 100);
        assertTrue(owner.call(triage::getRevision) - revision <= 3, "batches piled up");
    }

    @Test
    void closedProjectionLeavesTheModelAlone() {
        follow();
        projection.close();
        assertEquals(0, archive.listeners());
        archive.arrive(T0, "a");
        sleep(2 * TriageProjection.BATCH_MILLIS);
        assertEquals(0, owner.call(() -> triage.getGroups().size()));
    }

    @Test
    void anotherArchiveReplacesTheContent() {
        archive.arrive(T0, "a");
        follow();
        projection.close();
        MemoryArchive other = new MemoryArchive();
        other.arrive(T0, "b");
        projection = new TriageProjection(other, triage, owner);
        owner.await("the other archive", () -> triage.getGroups().size() == 1 && triage.getGroups().get(0).getTitle().equals("b"));
    }

    @Test
    void failureIsToldInWords() {
        archive.failure = new ArchiveException("The archive x is damaged.", null);
        follow();
        assertEquals("The archive x is damaged.", owner.call(triage::getProblem));
        archive.failure = null;
        archive.arrive(T0, "a");
        owner.await("reading again", () -> triage.getProblem() == null);
        assertNull(owner.call(triage::getProblem));
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
