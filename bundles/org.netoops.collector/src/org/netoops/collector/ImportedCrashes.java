// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import org.netoops.archive.NewOccurrence;
import org.netoops.log.Origin;
import org.netoops.oops.Oops;
import org.netoops.oops.SkipList;

/** Turns what a capture holds into occurrences, dated as well as it can be done. */
final class ImportedCrashes {
    private final ImportBatch batch;
    private final CrashScan scan;

    ImportedCrashes(ImportBatch batch, SkipList skip) {
        this.batch = batch;
        this.scan = new CrashScan(this::crash, skip);
    }

    /** Takes what the captures hold. */
    CrashScan scan() {
        return scan;
    }

    private void crash(Oops oops) {
        Instant seen = scan.timeOf(oops);
        batch.add(new NewOccurrence(oops, seen == null ? fileTime(oops.excerpt().origin()) : seen, scan.evidenceOf(oops),
                scan.verificationOf(oops)));
    }

    /** A log without wall clock happened no later than its file was written, and mostly not much earlier. */
    private Instant fileTime(Origin origin) {
        Instant written = scan.writtenOf(origin);
        if (written != null) {
            return written;
        }
        try {
            return origin.file() == null ? Instant.now() : Files.getLastModifiedTime(Path.of(origin.file())).toInstant();
        } catch (IOException | InvalidPathException e) {
            return Instant.now();
        }
    }
}
