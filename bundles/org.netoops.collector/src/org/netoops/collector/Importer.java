// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.netoops.archive.Archive;
import org.netoops.archive.ArchiveException;
import org.netoops.capture.CaptureMonitor;
import org.netoops.capture.CaptureOptions;
import org.netoops.capture.CaptureReport;
import org.netoops.capture.Captures;
import org.netoops.oops.SkipList;

/** Reads captures and logs into an archive. */
public final class Importer {

    private Importer() {
    }

    /**
     * Reads every path (folders are walked) and stores the crashes found in batches. Importing the same evidence again adds nothing.
     * The archive's own files are left alone when they lie among what is read.
     *
     * @throws ArchiveException when storing fails; what was committed before stays
     */
    public static ImportSummary run(List<Path> paths, Archive archive, CaptureOptions options, CaptureMonitor monitor) throws ArchiveException {
        return run(paths, archive, options, SkipList.NONE, monitor);
    }

    /** The same, not blaming the functions in this list. */
    public static ImportSummary run(List<Path> paths, Archive archive, CaptureOptions options, SkipList skip, CaptureMonitor monitor)
            throws ArchiveException {
        List<CaptureReport> reports = new ArrayList<>();
        ImportBatch batch = new ImportBatch(archive);
        CaptureMonitor watched = new CaptureMonitor() {
            @Override
            public boolean cancelled() {
                return batch.failed() || monitor.cancelled();
            }

            @Override
            public void progress(long done, long total) {
                monitor.progress(done, total);
            }
        };
        CaptureOptions safe = options.excluding(ArchiveFiles.of(archive));
        for (Path path : paths) {
            if (watched.cancelled()) {
                break;
            }
            CrashScan scan = new ImportedCrashes(batch, skip).scan();
            Captures.read(path, scan, safe, watched, reports::add);
            scan.end();
        }
        batch.finish();
        return new ImportSummary(reports, batch.added(), batch.known(), monitor.cancelled(), batch.ids());
    }
}
