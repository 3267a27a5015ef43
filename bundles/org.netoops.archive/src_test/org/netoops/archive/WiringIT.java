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

    /** Where a framework runs, the archive must come from a bundle, or this class would test nothing; it may also be run without one. */
    @Test
    void runsInsideOsgi() {
        boolean framework = System.getProperty("osgi.framework") != null;
        assertEquals(framework, Archives.class.getClassLoader().getClass().getName().startsWith("org.eclipse.osgi."));
    }

    @Test
    void anArchiveIsCreatedAndOpenedAgain() throws Exception {
        String file = folder.resolve("archive.db").toString();
        Crashes crash = new Crashes();
        try (Archive archive = Archives.open(file, Archives.Mode.READ_WRITE)) {
            assertEquals(List.of(), archive.groups());
            assertEquals(1, archive.store(List.of(crash.make())).added().size());
        }
        try (Archive archive = Archives.open(file, Archives.Mode.READ_ONLY)) {
            assertEquals(crash.oops().excerpt(), archive.crash(1).orElseThrow().oops().excerpt());
            assertTrue(archive.readOnly());
        }
    }
}
