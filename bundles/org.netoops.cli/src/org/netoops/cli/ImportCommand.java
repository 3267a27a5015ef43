// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.netoops.archive.Archive;
import org.netoops.archive.ArchiveException;
import org.netoops.archive.Archives;
import org.netoops.capture.CaptureOptions;
import org.netoops.capture.CaptureReport;
import org.netoops.collector.ImportSummary;
import org.netoops.collector.Importer;
import org.netoops.oops.SkipList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads logs and captures into the archive. */
@Command(name = "import", sortOptions = false,
        description = "Store the crashes of logs and captures. Importing the same evidence twice adds nothing.")
final class ImportCommand implements Callable<Integer> {
    private final Shell shell;

    @Mixin
    private ArchiveOption archive;

    @Mixin
    private KeysOption keys;

    @Mixin
    private SkipOption skip;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help.")
    private boolean help;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Log, capture or folder (walked).")
    private List<String> paths;

    ImportCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        CaptureOptions options = new CaptureOptions(CaptureOptions.DEFAULT.limits(), keys.verifying(shell));
        SkipList functions = skip.read();
        ProgressLine progress = new ProgressLine(shell);
        shell.onStop(progress::cancel);
        try (Archive store = archive.open(Archives.Mode.READ_WRITE)) {
            ImportSummary summary = Importer.run(paths.stream().map(Inputs::path).toList(), store, options, functions, progress);
            progress.clear();
            return tell(summary);
        } catch (ArchiveException e) {
            progress.clear();
            throw CommandFailure.unreadable(e.getMessage());
        }
    }

    private int tell(ImportSummary summary) {
        int status = 0;
        for (CaptureReport report : summary.reports()) {
            if (Inputs.tell(report, shell)) {
                status = 1;
            }
        }
        long read = summary.reports().stream().filter(r -> !r.failed()).count();
        shell.out().print((summary.stopped() ? "stopped: " : "") + read + (read == 1 ? " file read, " : " files read, ") + summary.added()
                + (summary.added() == 1 ? " crash added, " : " crashes added, ") + summary.known() + " known already\n");
        return status;
    }
}
