// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.netoops.capture.CaptureMonitor;

/** Progress of an import in the terms of a job. */
public final class ImportProgress implements CaptureMonitor {
    private static final int TICKS = 1000;

    private final IProgressMonitor monitor;
    private final long total;
    private long finished;
    private long current;
    private int ticks;

    /** @param paths what is read, for a total if it can be told */
    public ImportProgress(IProgressMonitor monitor, List<Path> paths) {
        this.monitor = monitor;
        this.total = paths.stream().allMatch(Files::isRegularFile) ? paths.stream().mapToLong(ImportProgress::size).sum() : -1;
        // What a folder holds is only known at its end.
        monitor.beginTask("", total > 0 ? TICKS : IProgressMonitor.UNKNOWN); //$NON-NLS-1$
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public boolean cancelled() {
        return monitor.isCanceled();
    }

    @Override
    public void progress(long done, long size) {
        if (done < current) {
            finished += current; // the next file has begun
        }
        current = done;
        monitor.subTask(Text.format(Messages.Import_progress, (finished + done) / 1024));
        if (total > 0) {
            int now = (int) Math.min(TICKS, (finished + done) * TICKS / total);
            if (now > ticks) {
                monitor.worked(now - ticks);
                ticks = now;
            }
        }
    }
}
