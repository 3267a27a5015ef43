// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Joins the parts of a dump that pstore keeps in several files. */
record PstoreFolder(CaptureSink sink, CaptureMonitor monitor, Consumer<CaptureReport> reports) implements FolderFormat {

    @Override
    public Set<Path> read(List<Path> entries) {
        return Set.of();
    }
}
