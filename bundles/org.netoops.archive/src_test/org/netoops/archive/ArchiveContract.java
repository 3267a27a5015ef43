// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netoops.archive.Archives.Mode;
import org.netoops.log.Transport;
import org.netoops.log.Verification;

/** What every archive does, whatever database it is kept in. */
abstract class ArchiveContract {
    private Archive archive;

    /** A place at which there is no archive yet; the same during one test. */
    protected abstract String location();

    @BeforeEach
    void open() throws ArchiveException {
        archive = Archives.open(location(), Mode.READ_WRITE);
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private void reopen(Mode mode) throws ArchiveException {
        archive.close();
        archive = Archives.open(location(), mode);
    }

    @Test
    void anOccurrenceComesBackWithEverything() throws ArchiveException {
        Crashes c = new Crashes();
        c.evidence = List.of(Crashes.text("10.0.0.5:6666", "raw text\n"));
        ArchiveChange change = archive.store(List.of(c.make()));
        assertEquals(1, change.added().size());
        assertEquals(new ArchiveStats(1, 1, 1, 1), change.stats());
        OccurrenceRow row = change.added().get(0);
        assertEquals(new OccurrenceRow(1, row.signature(), c.title, Crashes.NOON, "10.0.0.5", "6.1.0-56-amd64", "x86_64", 1, 731, "cat",
                "OE", "ext", null, false, Verification.NONE, List.of("ext")), row);
        reopen(Mode.READ_ONLY);
        assertEquals(List.of(row), archive.occurrences(null, null, 10));
        StoredCrash crash = archive.crash(1).orElseThrow();
        assertEquals(row, crash.row());
        assertEquals(c.oops().excerpt(), crash.oops().excerpt());
        assertTrue(crash.oops().verdict().title().startsWith("BUG: "), crash.oops().verdict().title());
        assertEquals(1, crash.evidence().size());
        assertEquals("10.0.0.5:6666", crash.evidence().get(0).source());
        assertArrayEquals("raw text\n".getBytes(), crash.evidence().get(0).bytes());
        assertTrue(archive.crash(2).isEmpty());
    }

    @Test
    void whatOthersCommitIsNoticedOnce() throws ArchiveException {
        archive.store(List.of(new Crashes().at(0)));
        archive.lookForOthers();
        List<ArchiveChange> told = new ArrayList<>();
        archive.addListener(told::add);
        try (Archive other = Archives.open(location(), Mode.READ_WRITE)) {
            other.store(List.of(new Crashes().at(1), new Crashes().at(2)));
            archive.lookForOthers();
            assertEquals(List.of(2L, 3L), told.getFirst().added().stream().map(OccurrenceRow::id).toList());
            assertEquals(archive.groups(), told.getFirst().groups());
            archive.lookForOthers();
            assertEquals(1, told.size(), "no news");
            archive.store(List.of(new Crashes().at(3)));
            archive.lookForOthers();
            assertEquals(2, told.size(), "one's own commit is told when it is made, and only then");
            other.setStatus(archive.groups().getFirst().signature(), Status.FIXED);
            archive.lookForOthers();
            assertEquals(Status.FIXED, told.get(2).groups().getFirst().status());
            assertEquals(List.of(), told.get(2).added());
        }
    }

    @Test
    void aReaderNoticesWhatOthersCommit() throws ArchiveException {
        reopen(Mode.READ_ONLY);
        archive.lookForOthers();
        List<ArchiveChange> told = new ArrayList<>();
        archive.addListener(told::add);
        try (Archive other = Archives.open(location(), Mode.READ_WRITE)) {
            other.store(List.of(new Crashes().at(1)));
            archive.lookForOthers();
            assertEquals(1, told.getFirst().added().size());
            archive.lookForOthers();
            assertEquals(1, told.size(), "no news");
        }
    }

    @Test
    void theChangeIsWhatAReaderFindsAfterwards() throws ArchiveException {
        Crashes b = new Crashes();
        b.title = "WARNING in tick_setup";
        b.release = "6.12.1";
        archive.store(List.of(new Crashes().at(0)));
        ArchiveChange change = archive.store(List.of(new Crashes().at(1), b.at(5), new Crashes().at(0)));
        assertEquals(1, change.known());
        assertEquals(Set.copyOf(archive.groups()), Set.copyOf(change.groups()));
        assertEquals(archive.stats(), change.stats());
        List<OccurrenceRow> newest = archive.occurrences(null, null, 2);
        assertEquals(List.of(newest.get(1), newest.get(0)), change.added());
    }

    @Test
    void theSameEventIsStoredOnce() throws ArchiveException {
        Crashes c = new Crashes();
        c.evidence = List.of(Crashes.text("10.0.0.5:6666", "live"));
        archive.store(List.of(c.make(), c.make()));
        Crashes again = new Crashes();
        again.file = "captures/monday.pcap";
        again.seen = Crashes.NOON.plusSeconds(3600);
        again.evidence = List.of(Crashes.text("10.0.0.5:6666", "live"), Crashes.text("monday.pcap", "captured"));
        reopen(Mode.READ_WRITE);
        for (int round = 0; round < 2; round++) {
            ArchiveChange change = archive.store(List.of(again.make()));
            assertEquals(1, change.known());
            assertEquals(1 - round, change.changed().size(), "the capture is a second source, and read again no third one");
            assertEquals(List.of(), change.added());
            assertEquals(List.of(), change.groups());
            assertEquals(1, change.stats().occurrences());
        }
        assertEquals(List.of("live", "captured"), archive.crash(1).orElseThrow().evidence().stream().map(e -> new String(e.bytes())).toList());
        assertEquals(Crashes.NOON, archive.occurrences(null, null, 2).get(0).seen());
    }

    @Test
    void equalReportsOfTwoHostsAreTwo() throws ArchiveException {
        Crashes other = new Crashes();
        other.host = "10.0.0.6";
        Crashes nowhere = new Crashes();
        nowhere.host = null;
        ArchiveChange change = archive.store(List.of(new Crashes().make(), other.make(), nowhere.make()));
        assertEquals(3, change.added().size());
        assertEquals(1, change.groups().size());
        assertEquals(3, change.groups().get(0).count());
        assertEquals(2, change.groups().get(0).hosts());
        assertNull(archive.occurrences(null, null, 3).get(0).host());
    }

    @Test
    void groupsCountWhateverTheOrder() throws ArchiveException {
        Crashes b = new Crashes();
        b.release = "5.10.0-46-amd64";
        b.host = "10.0.0.6";
        archive.store(List.of(new Crashes().at(50)));
        archive.store(List.of(b.at(90), new Crashes().at(10)));
        GroupRow g = archive.groups().get(0);
        assertEquals(3, g.count());
        assertEquals(2, g.hosts());
        assertEquals(List.of("5.10.0-46-amd64", "6.1.0-56-amd64"), g.kernels());
        assertEquals(Crashes.NOON.plusMillis(10), g.firstSeen());
        assertEquals(Crashes.NOON.plusMillis(90), g.lastSeen());
        assertEquals(2, g.lastId());
        assertEquals(Status.NEW, g.status());
        Crashes late = new Crashes();
        late.title = "WARNING in later";
        archive.store(List.of(late.at(100)));
        assertEquals(List.of("WARNING in later", g.title()), archive.groups().stream().map(GroupRow::title).toList());
    }

    @Test
    void pagesHoldEachRowOnceWhileMoreComeIn() throws ArchiveException {
        Crashes other = new Crashes();
        other.title = "WARNING in other";
        List<NewOccurrence> batch = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            // Many at the same moment: the id has to decide.
            Crashes c = i % 4 == 0 ? other : new Crashes();
            c.seen = Crashes.NOON.plusSeconds(i / 37);
            c.micros = i;
            batch.add(c.make());
        }
        String signature = archive.store(batch).added().get(1).signature();
        assertPages(null, 1000);
        assertPages(signature, 750);
        assertEquals(List.of(), archive.occurrences("0000000000000000", null, 10));
        assertEquals(List.of(), archive.occurrences(null, null, -1));
        assertEquals(archive.stats().occurrences(), archive.occurrences(null, null, Integer.MAX_VALUE).size());
        assertTrue(archive.stats().occurrences() >= 1005);
    }

    private void assertPages(String signature, int expected) throws ArchiveException {
        Set<Long> ids = new HashSet<>();
        List<OccurrenceRow> all = new ArrayList<>();
        PageKey after = null;
        for (List<OccurrenceRow> page; !(page = archive.occurrences(signature, after, 333)).isEmpty();) {
            page.forEach(r -> assertTrue(ids.add(r.id()), "twice: " + r.id()));
            all.addAll(page);
            after = PageKey.after(page.get(page.size() - 1));
            Crashes newer = new Crashes();
            newer.seen = Crashes.NOON.plusSeconds(1_000_000);
            archive.store(List.of(newer.at(5_000 + archive.stats().occurrences())));
        }
        assertEquals(expected, all.stream().filter(r -> r.seen().isBefore(Crashes.NOON.plusSeconds(1000))).count());
        assertEquals(all.stream().sorted((x, y) -> {
            int bySeen = y.seen().compareTo(x.seen());
            return bySeen != 0 ? bySeen : Long.compare(y.id(), x.id());
        }).toList(), all);
    }

    @Test
    void trendsCountBySpan() throws ArchiveException {
        long end = Crashes.NOON.getEpochSecond() + 10;
        Crashes c = new Crashes();
        for (int secondsBeforeEnd : new int[] { 1, 2, 15, 25, 31 }) {
            c.seen = Crashes.NOON.plusSeconds(10 - secondsBeforeEnd);
            c.micros++;
            archive.store(List.of(c.make()));
        }
        Crashes outside = new Crashes();
        outside.title = "WARNING in after";
        outside.seen = Crashes.NOON.plusSeconds(10);
        archive.store(List.of(outside.make()));
        var trends = archive.trends(end, 10, 3);
        assertEquals(Set.of(archive.groups().get(1).signature()), trends.keySet());
        assertArrayEquals(new int[] { 1, 1, 2 }, trends.values().iterator().next());
        assertTrue(archive.trends(end, 0, 3).isEmpty());
    }

    @Test
    void statusIsKept() throws ArchiveException {
        String signature = archive.store(List.of(new Crashes().make())).groups().get(0).signature();
        assertEquals(Optional.of(Status.NEW), archive.setStatus(signature, Status.FIXED));
        assertEquals(Optional.of(Status.FIXED), archive.setStatus(signature, Status.FIXED));
        assertEquals(Optional.empty(), archive.setStatus("0000000000000000", Status.OPEN));
        archive.store(List.of(new Crashes().at(1)));
        reopen(Mode.READ_WRITE);
        assertEquals(Status.FIXED, archive.groups().get(0).status());
        assertEquals(2, archive.groups().get(0).count());
    }

    @Test
    void listenersHearOfEveryCommitThatChangedSomething() throws ArchiveException {
        List<ArchiveChange> heard = new ArrayList<>();
        Logger.getLogger("org.netoops.archive.internal.sql").setLevel(Level.OFF);
        archive.addListener(change -> {
            throw new IllegalStateException("a listener that fails, on purpose");
        });
        archive.addListener(heard::add);
        Crashes c = new Crashes();
        ArchiveChange first = archive.store(List.of(c.make()));
        assertEquals(List.of(first), heard);
        archive.store(List.of(c.make()));
        archive.store(List.of());
        archive.setStatus(first.groups().get(0).signature(), Status.NEW);
        assertEquals(1, heard.size());
        c.evidence = List.of(Crashes.text("a", "more"));
        archive.store(List.of(c.make()));
        assertEquals(2, heard.size());
        archive.setStatus(first.groups().get(0).signature(), Status.OPEN);
        assertEquals(List.of(archive.groups().get(0)), heard.get(2).groups());
        assertEquals(Status.OPEN, heard.get(2).groups().get(0).status());
    }

    @Test
    void aListenerRemovedHearsNothing() throws ArchiveException {
        List<ArchiveChange> heard = new ArrayList<>();
        Consumer<ArchiveChange> listener = heard::add;
        archive.addListener(listener);
        archive.removeListener(listener);
        archive.store(List.of(new Crashes().make()));
        assertEquals(List.of(), heard);
    }

    @Test
    void readingOnlyRefusesToWriteAndSeesWhatOthersWrite() throws ArchiveException {
        try (Archive reader = Archives.open(location(), Mode.READ_ONLY)) {
            assertTrue(reader.readOnly());
            assertFalse(archive.readOnly());
            assertEquals(List.of(), reader.groups());
            String signature = archive.store(List.of(new Crashes().make())).groups().get(0).signature();
            assertEquals(archive.groups(), reader.groups());
            assertMessage(assertThrows(ArchiveException.class, () -> reader.store(List.of(new Crashes().at(1)))), "reading only");
            assertMessage(assertThrows(ArchiveException.class, () -> reader.setStatus(signature, Status.OPEN)), "reading only");
            assertEquals(1, reader.stats().occurrences());
        }
    }

    @Test
    void afterCloseEverythingSaysSo() {
        archive.close();
        archive.close();
        assertMessage(assertThrows(ArchiveException.class, () -> archive.groups()), "closed");
        assertMessage(assertThrows(ArchiveException.class, () -> archive.store(List.of(new Crashes().make()))), "closed");
        assertMessage(assertThrows(ArchiveException.class, () -> archive.crash(1)), "closed");
        assertEquals(location(), archive.location());
    }

    private void assertMessage(ArchiveException e, String part) {
        assertTrue(e.getMessage().contains(part) && e.getMessage().contains(location()), e.getMessage());
    }

    @Test
    void anyTextComesBackAsItWas() throws ArchiveException {
        Crashes c = new Crashes();
        StringBuilder all = new StringBuilder();
        IntStream.range(0, 0x10000).filter(u -> u != '\n').forEach(u -> all.append((char) u));
        c.extra = List.of("\u0000\u0001\u001b[31m\u007f\u0085", "\ud800 alone \udc00", "caf\u00e9 \ud83d\ude00", "", all.toString());
        c.title = "WARNING in \ud800\u0000x";
        archive.store(List.of(c.make()));
        reopen(Mode.READ_ONLY);
        StoredCrash crash = archive.crash(1).orElseThrow();
        assertEquals(c.oops().excerpt(), crash.oops().excerpt());
        assertEquals("WARNING in \ufffd\ufffdx", crash.row().title());
    }

    @Test
    void impossibleTimesAreKeptInOrder() throws ArchiveException {
        Crashes c = new Crashes();
        c.seen = Instant.MIN;
        c.micros = 1;
        archive.store(List.of(c.make()));
        c.seen = Instant.MAX;
        c.micros = 2;
        archive.store(List.of(c.make()));
        assertEquals(List.of(2L, 1L), archive.occurrences(null, null, 5).stream().map(OccurrenceRow::id).toList());
        assertEquals(2, archive.groups().get(0).lastId());
    }

    @Test
    void bootsAreToldApart() throws ArchiveException {
        Crashes c = new Crashes();
        c.micros = 60_000_000;
        assertEquals(1, archive.store(List.of(c.make())).stats().boots());
        c.micros += 3_600_000_000L;
        c.seen = c.seen.plusSeconds(3600).plusMillis(900);
        assertEquals(1, archive.store(List.of(c.make())).stats().boots(), "an hour later in the same boot, the clock a little off");
        c.micros = 30_000_000;
        c.seen = c.seen.plusSeconds(45);
        assertEquals(2, archive.store(List.of(c.make())).stats().boots(), "45 seconds later the kernel is 30 seconds old");
        Crashes f = new Crashes();
        f.transport = Transport.FILE;
        f.host = null;
        f.file = "console.log";
        assertEquals(3, archive.store(List.of(f.at(1), f.at(2))).stats().boots());
        f.boot = 1;
        assertEquals(4, archive.store(List.of(f.at(3))).stats().boots());
    }

    @Test
    void manyThreadsAtOnceLoseNothing() throws Exception {
        int threads = 4;
        int each = 50;
        List<Exception> failures = Collections.synchronizedList(new ArrayList<>());
        List<Thread> running = new ArrayList<>();
        for (int t = 0; t < threads; t++) {
            int mine = t;
            Thread thread = new Thread(() -> {
                try {
                    for (int i = 0; i < each; i++) {
                        archive.store(List.of(new Crashes().at(mine * 1000L + i)));
                        assertEquals(1, archive.groups().size());
                        assertTrue(archive.occurrences(null, null, 5).get(0).id() > 0);
                    }
                } catch (ArchiveException | RuntimeException e) {
                    failures.add(e);
                }
            });
            running.add(thread);
            thread.start();
        }
        for (Thread t : running) {
            t.join();
        }
        assertEquals(List.of(), failures);
        assertEquals(threads * each, archive.groups().get(0).count());
        assertEquals(threads * each, archive.occurrences(null, null, 1000).size());
    }
}
