// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFilesTest {
    private static final Path HOME = Path.of("/home/ada");

    @Test
    void eachSystemHasItsPlace() {
        assertEquals(Path.of("/home/ada/.local/share/netoops"), UserFiles.of("Linux", Map.of(), HOME));
        assertEquals(Path.of("/data/netoops"), UserFiles.of("Linux", Map.of("XDG_DATA_HOME", "/data"), HOME));
        assertEquals(Path.of("/home/ada/.local/share/netoops"), UserFiles.of("Linux", Map.of("XDG_DATA_HOME", "relative"), HOME));
        assertEquals(Path.of("/home/ada/.local/share/netoops"), UserFiles.of("Linux", Map.of("XDG_DATA_HOME", ""), HOME));
        assertEquals(Path.of("/home/ada/Library/Application Support/netoops"), UserFiles.of("Mac OS X", Map.of(), HOME));
        assertEquals(Path.of("/roaming/netoops"), UserFiles.of("Windows 11", Map.of("APPDATA", "/roaming"), HOME));
        assertEquals(Path.of("/home/ada/AppData/Roaming/netoops"), UserFiles.of("Windows 11", Map.of(), HOME));
    }

    @Test
    void homeIsWhatTheShellMeansByIt() {
        assertEquals(Path.of("/srv/h/.local/share/netoops"), UserFiles.of("Linux", Map.of("HOME", "/srv/h"), HOME));
        assertEquals(Path.of("/srv/h/Library/Application Support/netoops"), UserFiles.of("Mac OS X", Map.of("HOME", "/srv/h"), HOME));
        assertEquals(Path.of("/home/ada/.local/share/netoops"), UserFiles.of("Linux", Map.of("HOME", ""), HOME));
        assertEquals(Path.of("/home/ada/AppData/Roaming/netoops"), UserFiles.of("Windows 11", Map.of("HOME", "/srv/h"), HOME));
    }

    @Test
    void theDefaultIsAFileInIt() {
        assertTrue(Archives.defaultFile().endsWith(Path.of("netoops", "archive.db")));
        assertTrue(Archives.defaultFile().isAbsolute());
        assertEquals(Archives.defaultFile().resolveSibling("keys"), UserFiles.keyring());
    }
}
