// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.netoops.wire.WireLimits;

/** Reads files that may hold kernel logs, recognised by content. */
public final class Captures {

    private Captures() {
    }

    /**
     * Reads a file, or every regular file below a folder (sorted by name, links not followed out of it). One report for each file read.
     * Never throws for bad input or unreadable files: the report says what happened.
     */
    public static void read(Path path, CaptureSink sink, WireLimits limits, CaptureMonitor monitor, Consumer<CaptureReport> reports) {
    }

    /** Reads one stream to its end; {@code name} names it in origins and messages. The stream is not closed. */
    public static CaptureReport read(InputStream in, String name, CaptureSink sink, WireLimits limits, CaptureMonitor monitor) {
        return null;
    }
}
