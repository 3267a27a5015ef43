// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The manifests wire the archive to its database driver, whose native library must be found from inside a bundle. */
class WiringIT {
    @TempDir
    Path folder;

    @Test
    void runsInsideOsgi() {
        assertTrue(Archives.class.getClassLoader().getClass().getName().startsWith("org.eclipse.osgi."));
    }

    @Test
    void anArchiveIsCreatedAndOpenedAgain() throws Exception {
        String file = folder.resolve("archive.db").toString();
        try (Archive archive = Archives.open(file, Archives.Mode.READ_WRITE)) {
            assertEquals(List.of(), archive.groups());
        }
        try (Archive archive = Archives.open(file, Archives.Mode.READ_ONLY)) {
            assertEquals(List.of(), archive.groups());
            assertTrue(archive.readOnly());
        }
    }
}
