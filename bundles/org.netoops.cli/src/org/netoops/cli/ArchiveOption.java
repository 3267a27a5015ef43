// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.cli;

import org.netoops.archive.Archive;
import org.netoops.archive.ArchiveException;
import org.netoops.archive.Archives;
import picocli.CommandLine.Option;

/** The option that names the archive, for every command that uses one. */
final class ArchiveOption {
    @Option(names = "--archive", paramLabel = "FILE", description = "The archive; default: a file in your data folder.")
    private String location;

    /** Opens the archive. The caller closes it. */
    Archive open(Archives.Mode mode) {
        try {
            return Archives.open(location == null ? Archives.defaultFile().toString() : location, mode);
        } catch (ArchiveException e) {
            throw CommandFailure.unreadable(e.getMessage());
        }
    }
}
