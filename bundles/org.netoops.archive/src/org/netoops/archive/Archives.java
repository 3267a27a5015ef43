// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.netoops.archive.internal.sqlite.SqliteArchives;

/** Opens archives. */
public final class Archives {

    /** How to open. */
    public enum Mode { READ_ONLY, READ_WRITE }

    private Archives() {
    }

    /** The archive used when none is named: {@code archive.db} in the user's data folder. */
    public static Path defaultFile() {
        return UserFiles.archive();
    }

    /**
     * Opens the archive at {@code location}, a file. READ_WRITE creates it, and the folders it is in, when it is missing.
     *
     * @throws ArchiveException when it cannot be opened: no such file, no permission, no archive, damaged, or from a newer version
     */
    public static Archive open(String location, Mode mode) throws ArchiveException {
        if (location.isBlank()) {
            throw new ArchiveException("The archive has no name. Name a file, or leave it out for " + defaultFile() + ".", null);
        }
        if (location.startsWith("jdbc:")) {
            throw new ArchiveException("The archive " + withoutSecrets(location) + " is a database server: this version keeps archives in files"
                    + " only. Name a file, e.g. " + defaultFile() + ".", null);
        }
        try {
            return SqliteArchives.open(location, Path.of(location), mode == Mode.READ_WRITE);
        } catch (InvalidPathException e) {
            throw new ArchiveException("The archive " + location + " is no possible file name: " + e.getReason() + ".", e);
        }
    }

    /** A URL may hold user and password: messages end up in logs. */
    private static String withoutSecrets(String url) {
        int query = url.indexOf('?');
        String plain = query < 0 ? url : url.substring(0, query);
        return plain.replaceFirst("//[^/]*@", "//");
    }
}
