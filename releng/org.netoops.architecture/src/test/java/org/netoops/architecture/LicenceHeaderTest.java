// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every source file that people write says under which licence it is. */
class LicenceHeaderTest {
    private static final String HEADER = "// SPDX-License-Identifier: EPL-2.0\n// Copyright (c) 2026 netoops contributors\n";

    @TempDir
    Path folder;

    @Test
    void everySourceFileHasTheHeader() throws IOException {
        assertEquals(List.of(), without(Path.of("..", "..")));
    }

    @Test
    void aFileWithoutItIsFound() throws IOException {
        Path src = Files.createDirectories(folder.resolve("bundles/org.netoops.x/src"));
        Files.writeString(src.resolve("With.java"), HEADER + "package x;\n");
        Files.writeString(src.resolve("Without.java"), "package x;\n");
        assertEquals(List.of(Path.of("bundles/org.netoops.x/src/Without.java")), without(folder));
    }

    private static List<Path> without(Path root) throws IOException {
        List<Path> found = new ArrayList<>();
        for (String part : List.of("bundles", "releng")) {
            if (!Files.isDirectory(root.resolve(part))) {
                continue;
            }
            try (Stream<Path> modules = Files.list(root.resolve(part))) {
                for (Path module : modules.sorted().toList()) {
                    for (String sources : List.of("src", "src_test")) {
                        for (Path file : LayerRule.javaFiles(module.resolve(sources))) {
                            if (!Files.readString(file).startsWith(HEADER)) {
                                found.add(root.relativize(file));
                            }
                        }
                    }
                }
            }
        }
        return found;
    }
}
