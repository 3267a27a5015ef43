// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import org.netoops.archive.NewOccurrence;
import org.netoops.capture.CaptureSink;
import org.netoops.log.Gap;
import org.netoops.log.LogLine;
import org.netoops.log.Origin;
import org.netoops.oops.Oops;
import org.netoops.wire.Datagram;

/** Turns what a capture holds into occurrences, dated as well as it can be done. */
final class ImportSink implements CaptureSink {
    private final ImportBatch batch;
    private final CrashScan scan = new CrashScan(this::crash);

    ImportSink(ImportBatch batch) {
        this.batch = batch;
    }

    @Override
    public void datagram(Datagram datagram) {
        scan.datagram(datagram);
    }

    @Override
    public void line(Origin origin, LogLine line) {
        scan.line(origin, line);
    }

    @Override
    public void gap(Origin origin, Gap gap) {
        scan.gap(origin, gap);
    }

    @Override
    public void metadata(Origin origin, long lineNumber, String key, String value) {
        scan.metadata(origin, lineNumber, key, value);
    }

    @Override
    public void end(Origin origin) {
        scan.end(origin);
    }

    /** No more comes from any log. */
    void end() {
        scan.end();
    }

    private void crash(Oops oops) {
        Instant seen = scan.timeOf(oops);
        batch.add(new NewOccurrence(oops, seen == null ? fileTime(oops.excerpt().origin()) : seen, scan.evidenceOf(oops)));
    }

    /** A log without wall clock happened no later than its file was written, and mostly not much earlier. */
    private static Instant fileTime(Origin origin) {
        try {
            return origin.file() == null ? Instant.now() : Files.getLastModifiedTime(Path.of(origin.file())).toInstant();
        } catch (IOException | InvalidPathException e) {
            return Instant.now();
        }
    }
}
