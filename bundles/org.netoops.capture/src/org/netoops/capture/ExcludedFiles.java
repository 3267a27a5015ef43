// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Files that are not to be opened, known by what the file system identifies them with and by their real path, because they may be made anew.
 *
 * @param identities file keys and real paths
 */
public record ExcludedFiles(Set<Object> identities) {

    /** No files. */
    public static final ExcludedFiles NONE = new ExcludedFiles(Set.of());

    public ExcludedFiles {
        identities = Set.copyOf(identities);
    }

    static ExcludedFiles of(Collection<Path> files) {
        Set<Object> identities = new HashSet<>();
        for (Path file : files) {
            identities.add(real(file));
            try {
                Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
                if (key != null) {
                    identities.add(key);
                }
            } catch (IOException e) {
                // not there yet, or not to be looked at: its path has to do
            }
        }
        return new ExcludedFiles(identities);
    }

    boolean contains(Path file, BasicFileAttributes attributes) {
        return !identities.isEmpty() && (attributes.fileKey() != null && identities.contains(attributes.fileKey()) || identities.contains(real(file)));
    }

    /** The path without links; of a file that is not there, that of its folder with its name. */
    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            Path absolute = file.toAbsolutePath().normalize();
            Path folder = absolute.getParent();
            try {
                return folder == null ? absolute : folder.toRealPath().resolve(absolute.getFileName());
            } catch (IOException f) {
                return absolute;
            }
        }
    }
}
