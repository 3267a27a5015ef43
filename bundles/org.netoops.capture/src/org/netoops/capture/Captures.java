// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.Consumer;

/** Reads files that may hold kernel logs, recognised by content. */
public final class Captures {

    private static final String LOOKED_FOR = "looked for packet captures (pcap) and text logs (console, dmesg, syslog)";

    private Captures() {
    }

    /**
     * Reads a file, or every regular file below a folder (sorted by name, links not followed out of it). One report for each file read,
     * and one for each that could not be. Never throws for bad input or unreadable files: the report says what happened.
     */
    public static void read(Path path, CaptureSink sink, CaptureOptions options, CaptureMonitor monitor, Consumer<CaptureReport> reports) {
        if (Files.isDirectory(path)) {
            FolderFormat pstore = new PstoreFolder(sink, monitor, reports);
            new FolderWalk(pstore, file -> reports.accept(readFile(file, sink, options, monitor)), reports, monitor).walk(path);
        } else {
            reports.accept(readFile(path, sink, options, monitor));
        }
    }

    private static CaptureReport readFile(Path path, CaptureSink sink, CaptureOptions options, CaptureMonitor monitor) {
        String name = path.toString();
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            String refusal = Unreadable.special(path, attributes);
            if (refusal != null) {
                return Unreadable.report(name, refusal);
            }
            try (InputStream in = Files.newInputStream(path)) {
                return read(in, name, sink, options, monitor, attributes.isRegularFile() ? attributes.size() : -1);
            }
        } catch (IOException e) {
            return Unreadable.report(name, Unreadable.reason(path, e));
        }
    }

    /**
     * Reads one stream to its end; {@code name} names it in origins and messages. The stream is not closed.
     * Cancelling takes effect between two reads of the stream.
     */
    public static CaptureReport read(InputStream in, String name, CaptureSink sink, CaptureOptions options, CaptureMonitor monitor) {
        return read(in, name, sink, options, monitor, -1);
    }

    private static CaptureReport read(InputStream in, String name, CaptureSink sink, CaptureOptions options, CaptureMonitor monitor, long total) {
        CaptureRun run = new CaptureRun(name, sink);
        CaptureInput input = new CaptureInput(in, monitor, total);
        try {
            byte[] head = input.head();
            CaptureFormat format = FormatDetector.detect(head);
            if (head.length == 0 && !input.cancelled()) {
                run.problem("is empty");
            }
            if (format != null) {
                run.format(format.name());
                format.read(input, run, options);
            } else if (!input.cancelled()) {
                run.fail("not read: binary data of an unknown kind; " + LOOKED_FOR);
            }
        } catch (IOException e) {
            damaged(run, input, e);
        }
        if (input.cancelled()) {
            run.problem("cancelled after " + input.offset() + " bytes");
        }
        input.finish();
        return run.report(input.bytesRead());
    }

    private static void damaged(CaptureRun run, CaptureInput input, IOException e) {
        String reason = "cannot be read beyond byte " + input.bytesRead() + ": " + Unreadable.plain(e);
        if (run.lines() == 0 && run.datagrams() == 0) {
            run.fail(reason);
        } else {
            run.problem(reason);
        }
    }
}
