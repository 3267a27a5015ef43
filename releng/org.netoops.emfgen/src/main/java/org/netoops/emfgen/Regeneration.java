// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.emfgen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Generates into copies of the bundle, because the EMF generator writes more than {@code src-gen} into a project. */
final class Regeneration {
    private Regeneration() {
    }

    /** Gives the {@code src-gen} folder, below {@code scratch}, that a generation over the committed one makes. */
    static Path of(Path bundle, String genmodel, Path scratch) throws IOException {
        // The first run, into nothing, tells which files belong there; what a removed class left behind isn't among them.
        Path names = project(bundle, scratch.resolve("names"));
        Generation.run(names, genmodel);
        // The second runs over the committed files, so that bodies tagged "@generated NOT" are kept.
        Path fresh = project(bundle, scratch.resolve("fresh"));
        for (String file : Trees.files(names.resolve("src-gen"))) {
            Path committed = bundle.resolve("src-gen").resolve(file);
            if (Files.exists(committed)) {
                Trees.copyFile(committed, fresh.resolve("src-gen").resolve(file));
            }
        }
        Generation.run(fresh, genmodel);
        return fresh.resolve("src-gen");
    }

    private static Path project(Path bundle, Path parent) throws IOException {
        // The folder's name is the first segment of the genmodel's modelDirectory, so the copy keeps it.
        Path copy = parent.resolve(bundle.getFileName().toString());
        Trees.copy(bundle.resolve("model"), copy.resolve("model"));
        Files.createDirectories(copy.resolve("src-gen"));
        return copy;
    }
}
