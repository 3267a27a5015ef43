// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netoops.archive.Archives.Mode;

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
                "OE", "ext", null, false), row);
        reopen(Mode.READ_ONLY);
        assertEquals(List.of(row), archive.occurrences(null, null, 10));
        StoredCrash crash = archive.crash(1).orElseThrow();
        assertEquals(row, crash.row());
        assertEquals(c.oops().excerpt(), crash.oops().excerpt());
        assertEquals(c.title, crash.oops().verdict().title());
        assertEquals(1, crash.evidence().size());
        assertEquals("10.0.0.5:6666", crash.evidence().get(0).source());
        assertArrayEquals("raw text\n".getBytes(), crash.evidence().get(0).bytes());
        assertTrue(archive.crash(2).isEmpty());
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
}
