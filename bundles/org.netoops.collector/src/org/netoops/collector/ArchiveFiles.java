// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.netoops.archive.Archive;

/** The files of an archive that is open here: SQLite's locks on them end when this process closes any other handle of them. */
final class ArchiveFiles {

    private ArchiveFiles() {
    }

    /** The database with its journals, whether they are there at the moment or not. */
    static List<Path> of(Archive archive) {
        try {
            Path file = Path.of(archive.location());
            return Stream.of("", "-wal", "-shm", "-journal").map(end -> Path.of(file + end)).toList();
        } catch (InvalidPathException e) {
            return List.of();
        }
    }
}
