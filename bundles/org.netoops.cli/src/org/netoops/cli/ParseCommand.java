// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.netoops.capture.CaptureMonitor;
import org.netoops.capture.CaptureReport;
import org.netoops.capture.CaptureOptions;
import org.netoops.capture.Captures;
import org.netoops.collector.CrashScan;
import org.netoops.oops.Oops;
import org.netoops.oops.SkipList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds every crash in logs and captures. */
@Command(name = "parse", description = "Find every crash in logs and captures.", sortOptions = false)
final class ParseCommand implements Callable<Integer> {
    private final Shell shell;

    @Option(names = "--json", description = "Print one JSON object a line for each crash.")
    private boolean json;

    @Option(names = "--stats", description = "Tell on standard error how much was read.")
    private boolean stats;

    @Mixin
    private KeysOption keys;

    @Mixin
    private SkipOption skip;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help.")
    private boolean help;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Log, capture or folder (walked); - is standard input.")
    private List<String> paths;

    private CrashPrinter printer;
    private CrashScan scan;
    private boolean readerGone;
    private long crashes;
    private long files;
    private long lines;
    private long bytes;
    private int status;

    ParseCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        printer = json ? new JsonPrinter(shell.out()) : new TextPrinter(shell.out(), shell.colour());
        CaptureMonitor monitor = new CaptureMonitor() {
            @Override
            public boolean cancelled() {
                return readerGone;
            }
        };
        CaptureOptions options = new CaptureOptions(CaptureOptions.DEFAULT.limits(), keys.verifying(shell));
        SkipList functions = skip.read();
        long start = System.nanoTime();
        for (String path : paths) {
            if (readerGone) {
                break;
            }
            scan = new CrashScan(this::crash, functions);
            if (path.equals("-")) {
                Captures.read(shell.in(), path, scan, options, monitor, this::report);
            } else {
                Captures.read(Inputs.path(path), scan, options, monitor, this::report);
            }
            scan.end();
        }
        if (stats) {
            shell.err().println(statistics((System.nanoTime() - start) / 1e9));
        }
        return status;
    }

    private String statistics(double seconds) {
        return String.format(Locale.ROOT, "%d files, %d bytes, %d lines, %d crashes in %.3f s, %.1f MB/s", files, bytes, lines, crashes, seconds,
                bytes / 1e6 / Math.max(seconds, 1e-9));
    }

    private void crash(Oops oops) {
        crashes++;
        printer.crash(oops, scan.timeOf(oops));
        // flushes too: what was found is shown at once, and a reader that went away is noticed
        readerGone |= shell.out().checkError();
    }

    private void report(CaptureReport report) {
        files++;
        lines += report.lines();
        bytes += report.bytes();
        if (!readerGone && Inputs.tell(report, shell)) {
            status = 1;
        }
    }
}
