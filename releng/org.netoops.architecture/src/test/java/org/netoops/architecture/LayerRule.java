// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares bundles with the table of layers. */
final class LayerRule {
    private static final String OURS = "org.netoops.";

    private LayerRule() {
    }

    /** One line for each dependency of a bundle below {@code bundles} that its layer does not allow. */
    static List<String> violations(Path bundles) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> all = Files.list(bundles)) {
            for (Path bundle : all.filter(b -> Files.exists(b.resolve("META-INF/MANIFEST.MF"))).sorted().toList()) {
                String name = bundle.getFileName().toString();
                Layer layer = name.startsWith(OURS) ? Layer.TABLE.get(name.substring(OURS.length())) : null;
                if (layer == null) {
                    found.add(name + " has no place in the table of layers");
                } else {
                    checkManifest(name, layer, BundleManifest.read(bundle), found);
                    checkSources(bundle, name, layer, found);
                }
            }
        }
        return found;
    }

    private static void checkManifest(String name, Layer layer, BundleManifest manifest, List<String> found) {
        for (String required : manifest.requiredBundles()) {
            if (!allows(layer, name, required)) {
                found.add(name + ": MANIFEST.MF requires bundle " + required);
            }
        }
        for (String imported : manifest.importedPackages()) {
            if (!allows(layer, name, imported)) {
                found.add(name + ": MANIFEST.MF imports package " + imported);
            }
        }
    }

    private static void checkSources(Path bundle, String name, Layer layer, List<String> found) throws IOException {
        for (String folder : List.of("src", "src-gen")) {
            for (Path file : javaFiles(bundle.resolve(folder))) {
                for (String used : SourceNames.of(Files.readString(file))) {
                    if (!allows(layer, name, used)) {
                        found.add(name + ": " + bundle.relativize(file) + " uses " + used);
                    }
                }
            }
        }
    }

    private static boolean allows(Layer layer, String self, String used) {
        if (used.startsWith(OURS)) {
            return isIn(used, self) || owner(used).map(layer::allowsBundle).orElse(false);
        }
        return isJdk(used) || layer.allowsPackage(used);
    }

    /** The bundle that a package of ours is in: the longest id in the table that it starts with. */
    private static Optional<String> owner(String used) {
        return Layer.TABLE.keySet().stream().filter(b -> isIn(used, OURS + b)).max(Comparator.comparingInt(String::length));
    }

    private static boolean isIn(String used, String bundle) {
        return used.equals(bundle) || used.startsWith(bundle + ".");
    }

    private static boolean isJdk(String used) {
        return Stream.of("java.", "javax.", "jdk.", "org.w3c.dom.", "org.xml.sax.").anyMatch(used::startsWith);
    }

    static List<Path> javaFiles(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(f -> f.toString().endsWith(".java")).sorted().toList();
        }
    }
}
