// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Reads files of one folder that hold one log between them. */
interface FolderFormat {

    /**
     * Reads what belongs together among the entries of one folder.
     *
     * @param entries everything in it, sorted by name
     * @return the entries that were read and reported here; the others are read one by one
     */
    Set<Path> read(List<Path> entries);
}
