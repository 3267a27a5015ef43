// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.session;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.netoops.archive.Archive;
import org.netoops.archive.ArchiveException;
import org.netoops.capture.CaptureOptions;
import org.netoops.collector.ImportSummary;
import org.netoops.collector.Importer;
import org.netoops.ui.preferences.Preferences;

/** Reads files and folders into the archive as a job, then tells what came of it and shows the first new crash. */
final class Import implements CancellableWork {
    private final List<Path> paths;

    private Import(List<Path> paths) {
        this.paths = paths;
    }

    static void schedule(List<Path> paths) {
        Archive archive = Session.get().archive();
        if (archive == null || archive.readOnly()) {
            Problems.tell(Messages.Import_title, archive == null ? Messages.Import_noArchive : Text.format(Messages.Import_readOnly, archive.location()));
            return;
        }
        Job job = new Background(Text.format(Messages.Import_job, paths.size(), paths.get(0).getFileName()), new Import(paths));
        job.setRule(ArchiveRule.INSTANCE);
        job.setPriority(Job.LONG);
        job.schedule();
    }

    @Override
    public void run(IProgressMonitor monitor) throws ArchiveException {
        Archive archive = Session.get().archive();
        if (archive == null) {
            Problems.tell(Messages.Import_title, Messages.Import_noArchive);
            return;
        }
        CaptureOptions options = new CaptureOptions(CaptureOptions.DEFAULT.limits(), Session.get().keys());
        ImportSummary summary = Importer.run(paths, archive, options, Preferences.skipped(), new ImportProgress(monitor, paths));
        monitor.done();
        ImportReport.tell(summary);
        if (!summary.ids().isEmpty()) {
            reveal(archive, summary.ids().get(0));
        }
    }

    private static void reveal(Archive archive, long id) throws ArchiveException {
        String signature = archive.crash(id).map(crash -> crash.row().signature()).orElse(null);
        Display display = PlatformUI.getWorkbench().getDisplay();
        if (signature != null && !display.isDisposed()) {
            display.asyncExec(() -> {
                if (!PlatformUI.getWorkbench().isClosing()) {
                    Session.get().selectGroup(signature);
                    Session.get().openCrash(id);
                }
            });
        }
    }
}
