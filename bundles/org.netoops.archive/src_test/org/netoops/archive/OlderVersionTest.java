// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netoops.archive.Archives.Mode;
import org.netoops.log.KernelLog;
import org.netoops.log.Origin;
import org.netoops.log.Verification;
import org.netoops.oops.OopsExtractor;

/**
 * An archive as the first version wrote it, with a capture of a panic imported, is read and goes on growing. It holds the panic as it came over
 * the network, cut off when the machine stopped; the serial console's log of the same boot has more.
 */
class OlderVersionTest {
    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void unpack() throws IOException {
        file = folder.resolve("archive.db");
        try (InputStream in = new GZIPInputStream(OlderVersionTest.class.getResourceAsStream("version-1.db.gz"))) {
            Files.copy(in, file);
        }
    }

    @Test
    void isBroughtUpToDateWhenItIsOnlyRead() throws ArchiveException {
        for (int round = 0; round < 2; round++) {
            try (Archive a = Archives.open(file.toString(), Mode.READ_ONLY)) {
                OccurrenceRow row = a.occurrences(null, null, 9).getFirst();
                assertEquals("kernel panic: sysrq triggered crash", row.title());
                assertEquals(List.of("ext"), row.sources());
                assertEquals(Verification.NONE, row.verification());
                assertEquals(Status.OPEN, a.groups().getFirst().status());
                List<Source> sources = a.crash(1).orElseThrow().sources();
                assertEquals(List.of("lab/console.pcap"), sources.stream().map(Source::file).toList());
                assertEquals(row.seen(), sources.getFirst().seen());
            }
        }
    }

    @Test
    void anotherSourceOfAnOldCrashFindsIt() throws Exception {
        try (InputStream in = OlderVersionTest.class.getResourceAsStream("logs/armv7l-6.1-sysrq-panic.log");
                Archive a = Archives.open(file.toString(), Mode.READ_WRITE)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var found = OopsExtractor.parse(KernelLog.ofText(Origin.ofFile("console.log"), text, 1));
            assertEquals(1, found.size());
            ArchiveChange change = a.store(List.of(new NewOccurrence(found.getFirst(), Crashes.NOON, List.of())));
            assertEquals(1, change.known());
            OccurrenceRow row = change.changed().getFirst();
            assertEquals(List.of("ext", "file"), row.sources());
            assertEquals("10.0.2.15", row.host());
            assertEquals("file", row.via(), "it tells more");
            assertEquals(found.getFirst().excerpt().lines(), a.crash(1).orElseThrow().oops().excerpt().lines());
        }
    }
}
