// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netoops.archive.Archive;
import org.netoops.archive.Archives;
import org.netoops.archive.NewOccurrence;
import org.netoops.archive.Status;

/** The projection over the archive that people have. */
class SqliteProjectionTest {
    private static final Instant T0 = Instant.now().minusSeconds(7_200);
    private static final int BURST = 10_000;

    @TempDir
    Path folder;
    private Archive archive;
    private final OwnerThread owner = new OwnerThread();
    private final Triage triage = ModelFactory.eINSTANCE.createTriage();
    private TriageProjection projection;

    @BeforeEach
    void follow() throws Exception {
        archive = Archives.open(folder.resolve("archive.db").toString(), Archives.Mode.READ_WRITE);
        archive.store(List.of(Oopses.occurrence("first", 1, T0)));
        owner.watch(triage);
        projection = new TriageProjection(archive, triage, owner);
        owner.await("loaded", () -> triage.getGroups().size() == 1);
    }

    @AfterEach
    void end() {
        projection.close();
        archive.close();
        owner.close();
    }

    @Test
    void anImportByAnotherProcessAppears() throws Exception {
        // Another connection is to SQLite what another process is.
        try (Archive other = Archives.open(archive.location(), Archives.Mode.READ_WRITE)) {
            other.store(List.of(Oopses.occurrence("from elsewhere", 2, T0)));
        }
        owner.await("the other's group", () -> triage.getGroups().size() == 2);
        assertEquals(2, owner.call(triage::getOccurrenceCount));
    }

    @Test
    void burstIsCountedExactly() throws Exception {
        long revision = owner.call(triage::getRevision);
        long begin = System.nanoTime();
        for (int i = 0; i < BURST; i += 500) {
            List<NewOccurrence> batch = new ArrayList<>();
            for (int k = i; k < i + 500; k++) {
                batch.add(Oopses.occurrence("title " + k % 50, 1_000 + k, T0.plusMillis(k)));
            }
            archive.store(batch);
        }
        owner.await("all of it", () -> triage.getOccurrenceCount() == BURST + 1);
        long allowed = (System.nanoTime() - begin) / 1_000_000 / TriageProjection.BATCH_MILLIS + 2;
        long batches = owner.call(triage::getRevision) - revision;
        assertTrue(batches <= allowed, batches + " batches, allowed are " + allowed);
        assertEquals(51, owner.call(() -> triage.getGroups().size()));
        assertEquals(BURST + 1, owner.call(() -> triage.getGroups().stream().mapToLong(Group::getCount).sum()));
        owner.await("the trends", () -> triage.getGroups().stream().mapToLong(SqliteProjectionTest::trendSum).sum() == BURST + 1);
    }

    @Test
    void statusFollowsTheArchive() throws Exception {
        Group group = owner.call(() -> triage.getGroups().get(0));
        archive.setStatus(group.getSignature(), Status.FIXED);
        owner.await("the status", () -> group.getStatus() == GroupStatus.FIXED);
        assertEquals(false, owner.call(group::isFresh), "a decision is no news");
    }

    @Test
    void windowReadsRealPages() throws Exception {
        List<NewOccurrence> batch = new ArrayList<>();
        for (int k = 0; k < 1_000; k++) {
            batch.add(Oopses.occurrence("first", 1_000 + k, T0.plusMillis(k / 2)));
        }
        archive.store(batch);
        owner.await("the arrivals", () -> triage.getOccurrenceCount() == 1_001);
        OccurrenceWindow window = owner.call(() -> new OccurrenceWindow(archive, triage.getGroups().get(0), owner, r -> new Thread(r).start(),
                new Silent()));
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < 1_001; i++) {
            int row = i;
            owner.await("row " + i, () -> window.row(row) != null);
            ids.add(owner.call(() -> window.row(row).getId()));
        }
        assertEquals(1_001, ids.stream().distinct().count(), "each row once, pages without gap or overlap though times are equal");
        owner.call(() -> {
            window.close();
            return null;
        });
    }

    private static long trendSum(Group group) {
        long sum = 0;
        for (int n : group.getTrend() == null ? new int[0] : group.getTrend()) {
            sum += n;
        }
        return sum;
    }

    private static final class Silent implements OccurrenceWindow.Listener {

        @Override
        public void loaded(int from, int to) {
            // Rows are asked for one by one.
        }

        @Override
        public void arrived(IntUnaryOperator now) {
            throw new AssertionError("nothing arrives");
        }

        @Override
        public void failed(String message) {
            throw new AssertionError(message);
        }
    }
}
