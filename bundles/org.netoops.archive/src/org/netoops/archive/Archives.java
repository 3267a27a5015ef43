// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive;

import java.nio.file.Path;

/** Opens archives. */
public final class Archives {

    /** How to open. */
    public enum Mode { READ_ONLY, READ_WRITE }

    private Archives() {
    }

    /** The archive used when none is named: {@code archive.db} in the user's data folder. */
    public static Path defaultFile() {
        return null;
    }

    /**
     * Opens the archive at {@code location}, a file. READ_WRITE creates it when it is missing.
     *
     * @throws ArchiveException when it cannot be opened: no such file, no permission, no archive, damaged, or from a newer version
     */
    public static Archive open(String location, Mode mode) throws ArchiveException {
        throw new ArchiveException("not yet", null);
    }
}
