// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netoops.archive.ArchiveException;
import org.netoops.log.Verification;

class OccurrenceWindowTest {
    private static final Instant T0 = Instant.parse("2026-01-01T00:00:00Z");

    private final MemoryArchive archive = new MemoryArchive();
    private final OwnerThread owner = new OwnerThread();
    private final ExecutorService background = Executors.newSingleThreadExecutor();
    private final Triage triage = ModelFactory.eINSTANCE.createTriage();
    private TriageProjection projection;
    private OccurrenceWindow window;
    private final int[] moved = IntStream.range(0, 300).toArray();
    private final Set<Integer> redrawn = new HashSet<>();
    private String failure;

    @BeforeEach
    void watch() {
        owner.watch(triage);
    }

    @AfterEach
    void end() {
        if (window != null) {
            owner.call(() -> {
                window.close();
                return null;
            });
        }
        projection.close();
        background.shutdownNow();
        owner.close();
    }

    private void open(int count) {
        for (int i = 0; i < count; i++) {
            archive.arrive(T0.plusSeconds(i), "a");
        }
        archive.arrive(T0, "b");
        projection = new TriageProjection(archive, triage, owner);
        owner.await("loaded", () -> triage.getGroups().size() == 2);
        window = owner.call(() -> new OccurrenceWindow(archive, triage.getGroups().get(0), owner, background, new Listening()));
    }

    private Occurrence row(int index) {
        owner.await("row " + index, () -> window.row(index) != null);
        return owner.call(() -> window.row(index));
    }

    @Test
    void nothingIsReadUnasked() {
        open(500);
        assertEquals(500, owner.call(window::size));
        assertEquals(0, archive.pagesRead);
    }

    @Test
    void readsAnyPageAndKeepsOnlySome() {
        open(5_000);
        assertNull(owner.call(() -> window.row(4_999)));
        assertEquals(T0, row(4_999).getSeen());
        int walked = archive.pagesRead;
        assertEquals(25, walked);
        for (int i = 0; i < 5_000; i += 100) {
            assertEquals(T0.plusSeconds(4_999 - i), row(i).getSeen());
        }
        assertTrue(archive.pagesRead <= walked + 25, "pages whose start is known are read directly: " + archive.pagesRead);
        assertEquals(Pages.KEPT * Pages.ROWS, owner.call(() -> triage.getGroups().get(0).getOccurrences().size()));
    }

    @Test
    void arrivalsMoveRowsDownByWhatStandsBeforeThem() {
        open(300);
        Occurrence newest = row(0);
        Occurrence oldest = row(299);
        archive.arrive(T0.plusSeconds(1_000), "a", "a", "b");
        archive.arrive(T0.plusMillis(500), "a");
        owner.await("told", () -> window.size() == 303);
        owner.await("settled", () -> window.row(0) != null && window.row(0).getSeen().equals(T0.plusSeconds(1_000)));
        assertEquals(2, moved[0]);
        assertEquals(302, moved[299]);
        assertEquals(newest.getId(), row(2).getId());
        assertEquals(oldest.getId(), row(302).getId());
    }

    @Test
    void anotherSourceIsSeenInTheRowThatIsThere() {
        open(300);
        Occurrence third = row(2);
        archive.gain(third.getId(), third.getSeen());
        owner.await("the source", () -> third.getSources().size() == 2);
        assertEquals(Verification.VERIFIED, owner.call(third::getVerification));
        assertEquals(List.of("file", "v2"), owner.call(() -> List.copyOf(third.getSources())));
        assertEquals("v2", owner.call(third::getVia));
        assertSame(third, row(2));
        assertTrue(redrawn.contains(2), "redrawn: " + redrawn);
    }

    @Test
    void aRowWhoseTimeBecomesKnownGoesToItsPlace() {
        open(300);
        Occurrence newest = row(0);
        Occurrence second = row(1);
        archive.gain(newest.getId(), T0.minusSeconds(9));
        owner.await("the new order", () -> window.row(0) != null && window.row(0).getId() == second.getId());
        assertEquals(newest.getId(), row(299).getId());
    }

    @Test
    void rowsDontVanishWhileOthersArrive() {
        open(300);
        Occurrence newest = row(0);
        boolean[] there = new boolean[1];
        archive.arrive(T0.plusSeconds(1_000), "a");
        owner.await("told", () -> {
            there[0] |= window.size() == 301 && window.row(1) != null && window.row(1).getId() == newest.getId();
            return window.size() == 301;
        });
        assertTrue(there[0], "the row that moved is shown before its page was read again");
    }

    @Test
    void closingForgetsTheRows() {
        open(300);
        row(0);
        int listeners = archive.listeners();
        owner.call(() -> {
            window.close();
            return null;
        });
        assertEquals(listeners - 1, archive.listeners());
        assertEquals(0, owner.call(() -> triage.getGroups().get(0).getOccurrences().size()));
        window = null;
    }

    @Test
    void failureIsToldInWords() {
        open(300);
        archive.failure = new ArchiveException("The archive x is damaged.", null);
        owner.call(() -> window.row(0));
        owner.await("the message", () -> failure != null);
        assertEquals("The archive x is damaged.", failure);
    }

    private final class Listening implements OccurrenceWindow.Listener {

        @Override
        public void loaded(int from, int to) {
            assertTrue(from < to);
            redrawn.addAll(IntStream.range(from, to).boxed().toList());
        }

        @Override
        public void arrived(IntUnaryOperator now) {
            for (int i = 0; i < moved.length; i++) {
                moved[i] = now.applyAsInt(moved[i]);
            }
        }

        @Override
        public void failed(String message) {
            failure = message;
        }
    }
}
