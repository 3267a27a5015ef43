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

    private Captures() {
    }

    /**
     * Reads a file, or every regular file below a folder (sorted by name, links not followed out of it). Compressed
     * files are unpacked and archives (tar, zip) are gone through like folders, also in each other; their files are named
     * {@code archive!name}. One report for each file read, and one for each that could not be. Never throws for bad input or unreadable files: the report says what happened.
     */
    public static void read(Path path, CaptureSink sink, CaptureOptions options, CaptureMonitor monitor, Consumer<CaptureReport> reports) {
        if (Files.isDirectory(path)) {
            FolderFormat pstore = new PstoreFolder(sink, monitor, reports);
            new FolderWalk(pstore, file -> readFile(file, sink, options, monitor, reports), reports, monitor).walk(path);
        } else {
            readFile(path, sink, options, monitor, reports);
        }
    }

    private static void readFile(Path path, CaptureSink sink, CaptureOptions options, CaptureMonitor monitor, Consumer<CaptureReport> reports) {
        String name = path.toString();
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (options.excluded().contains(path, attributes)) {
                reports.accept(Unreadable.excluded(name));
                return;
            }
            String refusal = Unreadable.special(path, attributes);
            if (refusal != null) {
                reports.accept(Unreadable.report(name, refusal));
                return;
            }
            try (InputStream in = Files.newInputStream(path)) {
                long size = attributes.isRegularFile() ? attributes.size() : -1;
                new SourceReader(sink, options, monitor, reports, UnpackLimits.DEFAULT).read(in, name, size, attributes.lastModifiedTime().toInstant());
            }
        } catch (IOException e) {
            reports.accept(Unreadable.report(name, Unreadable.reason(path, e)));
        }
    }

    /**
     * Reads one stream to its end; {@code name} names it in origins and messages. The stream is not closed. One report for it, or one for each
     * file in it when it is an archive. Cancelling takes effect between two reads of the stream.
     */
    public static void read(InputStream in, String name, CaptureSink sink, CaptureOptions options, CaptureMonitor monitor,
            Consumer<CaptureReport> reports) {
        new SourceReader(sink, options, monitor, reports, UnpackLimits.DEFAULT).read(in, name, -1, null);
    }
}
