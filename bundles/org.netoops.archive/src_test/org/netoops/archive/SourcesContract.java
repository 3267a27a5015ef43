// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netoops.archive.Archives.Mode;
import org.netoops.log.Gap;
import org.netoops.log.Transport;
import org.netoops.log.Verification;

/** How an archive makes one occurrence of all the ways by which a crash comes, whatever database it is kept in. */
abstract class SourcesContract {
    private static final List<Gap> LOSS = List.of(new Gap(8, Gap.Kind.LOST_MESSAGES, 3, "3 messages lost"));

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

    /** The host's console stream, live. */
    private static Crashes stream() {
        Crashes c = new Crashes();
        c.more = 6;
        c.evidence = List.of(Crashes.text("10.0.0.5:6666", "stream"));
        return c;
    }

    /** The same host's dump of the same crash, signed. */
    private static Crashes dump() {
        Crashes c = new Crashes();
        c.more = 6;
        c.transport = Transport.NETOOPS_V2;
        c.stream = "dump 1";
        c.seen = Crashes.NOON.plusSeconds(1);
        c.verification = Verification.VERIFIED;
        c.evidence = List.of(Crashes.text("10.0.0.5:2004", "dump"));
        return c;
    }

    /** A log file written beside it, which does not tell the host. */
    private static Crashes file() {
        Crashes c = new Crashes();
        c.more = 6;
        c.transport = Transport.FILE;
        c.host = null;
        c.stream = null;
        c.file = "console.log";
        c.seen = Crashes.NOON.plusSeconds(3600);
        c.evidence = List.of(Crashes.text("console.log:8", "file"));
        return c;
    }

    private ArchiveChange store(Crashes c) throws ArchiveException {
        return archive.store(List.of(c.make()));
    }

    private List<String> ways() throws ArchiveException {
        return archive.crash(1).orElseThrow().sources().stream().map(s -> s.via() + " " + s.verification().word()).toList();
    }

    private OccurrenceRow only() throws ArchiveException {
        List<OccurrenceRow> rows = archive.occurrences(null, null, 10);
        assertEquals(1, rows.size(), rows.toString());
        assertEquals(1, archive.groups().stream().mapToLong(GroupRow::count).sum());
        assertEquals(archive.groups().size(), archive.stats().groups());
        assertEquals(1, archive.stats().occurrences());
        return rows.getFirst();
    }

    @Test
    void streamAndDumpAreOneCrashWithTwoSources() throws ArchiveException {
        List<ArchiveChange> told = new ArrayList<>();
        archive.addListener(told::add);
        store(stream());
        ArchiveChange change = store(dump());
        assertEquals(1, change.known());
        assertEquals(List.of(), change.added());
        assertEquals(List.of(only()), change.changed());
        assertEquals(List.of("ext", "v2"), only().sources());
        assertEquals(Verification.VERIFIED, only().verification());
        assertEquals("v2", only().via(), "the report of a verified sender is the one to show");
        assertEquals(Crashes.NOON, only().seen());
        assertEquals(List.of("ext none", "v2 verified"), ways());
        assertEquals(2, archive.crash(1).orElseThrow().evidence().size());
        assertEquals(change, told.get(1));
        assertEquals(List.of(), store(dump()).changed());
        assertEquals(2, told.size(), "the same once more is no news");
    }

    @Test
    void twoWaysInOneBatchAreOneNewRow() throws ArchiveException {
        ArchiveChange change = archive.store(List.of(stream().make(), dump().make()));
        assertEquals(List.of(only()), change.added());
        assertEquals(List.of(), change.changed());
        assertEquals(archive.groups(), change.groups());
    }

    @Test
    void aForgedOrReplayedDumpChangesNothingButTheList() throws ArchiveException {
        store(stream());
        for (Verification v : List.of(Verification.BAD_TAG, Verification.REPLAYED)) {
            Crashes forged = dump();
            forged.verification = v;
            forged.title = "WARNING in another";
            forged.more = 20;
            forged.evidence = List.of(Crashes.text("10.0.0.5:2004", v.word()));
            store(forged);
        }
        assertEquals(Verification.NONE, only().verification());
        assertEquals(stream().title, only().title());
        assertEquals("ext", only().via());
        assertEquals(List.of("ext none", "v2 bad tag", "v2 replayed"), ways());
        assertEquals(3, archive.crash(1).orElseThrow().evidence().size());
        store(dump());
        assertEquals(Verification.VERIFIED, only().verification(), "nor does it stand in the way of the true one");
    }

    @Test
    void theSameMaterialReadWithTheKeyIsVerifiedThen() throws ArchiveException {
        Crashes unknown = dump();
        unknown.verification = Verification.UNKNOWN_KEY;
        store(unknown);
        assertEquals(List.of("v2 unknown key"), ways());
        store(dump());
        assertEquals(List.of("v2 verified"), ways());
        assertEquals(Verification.VERIFIED, only().verification());
        store(unknown);
        assertEquals(List.of("v2 verified"), ways(), "and stays so when it is read without the key again");
    }

    @Test
    void theMoreCompleteReportIsShown() throws ArchiveException {
        Crashes lossy = stream();
        lossy.gaps = LOSS;
        lossy.title = "BUG: corrupted report";
        store(lossy);
        archive.setStatus(only().signature(), Status.FIXED);
        String old = only().signature();
        Crashes whole = dump();
        whole.verification = Verification.NONE;
        ArchiveChange change = store(whole);
        assertEquals(whole.title, only().title());
        assertEquals(List.of(old), change.removed());
        assertEquals(archive.groups(), change.groups());
        assertEquals(Status.FIXED, archive.groups().getFirst().status(), "what was decided is not lost");
        assertEquals(List.of(), archive.crash(1).orElseThrow().oops().gaps());
        assertEquals(List.of(), store(lossy).removed());
        assertEquals(whole.title, only().title(), "the worse one changes nothing");
    }

    @Test
    void theLessCompleteReportOnlyFillsIn() throws ArchiveException {
        Crashes bare = file();
        bare.more = 9;
        bare.release = null;
        store(bare);
        assertEquals(List.of(), archive.groups().getFirst().kernels());
        assertEquals(0, archive.groups().getFirst().hosts());
        ArchiveChange change = store(stream());
        OccurrenceRow row = only();
        assertEquals("file", row.via(), "it has more lines");
        assertEquals(List.of("file", "ext"), row.sources());
        assertEquals("10.0.0.5", row.host());
        assertEquals("6.1.0-56-amd64", row.release());
        assertEquals(Crashes.NOON, row.seen(), "the time of receipt is better than that of a file");
        GroupRow group = archive.groups().getFirst();
        assertEquals(List.of(group), change.groups());
        assertEquals(1, group.hosts());
        assertEquals(List.of("6.1.0-56-amd64"), group.kernels());
        assertEquals(Crashes.NOON, group.lastSeen());
        assertEquals(Crashes.NOON, group.firstSeen());
    }

    @Test
    void aGroupThatLosesOneOfSeveralIsCountedAnew() throws ArchiveException {
        Crashes lossy = stream();
        lossy.gaps = LOSS;
        lossy.title = "BUG: corrupted report";
        Crashes other = new Crashes();
        other.title = lossy.title;
        other.host = "10.0.0.6";
        other.release = "6.12.1";
        archive.store(List.of(lossy.make(), other.at(90)));
        ArchiveChange change = store(dump());
        assertEquals(List.of(), change.removed());
        assertEquals(2, change.groups().size());
        GroupRow left = archive.groups().stream().filter(g -> g.title().equals(lossy.title)).findFirst().orElseThrow();
        assertEquals(1, left.count());
        assertEquals(1, left.hosts());
        assertEquals(List.of("6.12.1"), left.kernels());
        assertEquals(Crashes.NOON.plusMillis(90), left.firstSeen());
        assertEquals(2, left.lastId());
        assertEquals(java.util.Set.copyOf(archive.groups()), java.util.Set.copyOf(change.groups()));
    }

    @Test
    void aReportWithoutItsFirstLinesIsNoOtherCrash() throws ArchiveException {
        Crashes headless = stream();
        headless.lost = 3;
        headless.title = "kernel panic: corrupted";
        store(headless);
        store(dump());
        assertEquals(dump().title, only().title());
        assertEquals(List.of("ext none", "v2 verified"), ways());
        assertEquals(0, store(headless).changed().size());
    }

    @Test
    void differentHostsAndDifferentCrashesOfOneStreamStayApart() throws ArchiveException {
        Crashes elsewhere = dump();
        elsewhere.host = "10.0.0.6";
        elsewhere.lost = 3;
        Crashes later = stream();
        later.lost = 3;
        Crashes boot = file();
        boot.release = "6.12.1";
        archive.store(List.of(stream().make(), elsewhere.make(), later.make(), boot.make()));
        assertEquals(4, archive.stats().occurrences());
    }

    @Test
    void whatAnotherProcessAddsToAKnownCrashIsNoticed() throws ArchiveException {
        Crashes lossy = stream();
        lossy.gaps = LOSS;
        lossy.title = "BUG: corrupted report";
        String old = store(lossy).added().getFirst().signature();
        archive.lookForOthers();
        List<ArchiveChange> told = new ArrayList<>();
        archive.addListener(told::add);
        try (Archive other = Archives.open(location(), Mode.READ_WRITE)) {
            other.store(List.of(dump().make(), new Crashes().at(7)));
        }
        archive.lookForOthers();
        ArchiveChange change = told.getFirst();
        assertEquals(List.of(1L), change.changed().stream().map(OccurrenceRow::id).toList());
        assertEquals(List.of(2L), change.added().stream().map(OccurrenceRow::id).toList());
        assertEquals(List.of(old), change.removed());
        assertEquals(Verification.VERIFIED, change.changed().getFirst().verification());
        archive.lookForOthers();
        assertEquals(1, told.size());
        assertTrue(archive.groups().stream().noneMatch(g -> g.signature().equals(old)));
    }
}
