// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.emfgen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Folders as sets of files: compare, copy, delete. */
final class Trees {
    private Trees() {
    }

    /** Paths of all files below {@code root}, relative to it, sorted; empty when there is no such folder. */
    static SortedSet<String> files(Path root) throws IOException {
        SortedSet<String> result = new TreeSet<>();
        if (Files.isDirectory(root)) {
            try (Stream<Path> all = Files.walk(root)) {
                all.filter(Files::isRegularFile).forEach(f -> result.add(root.relativize(f).toString()));
            }
        }
        return result;
    }

    /** One line for each file that is only in one of the folders or has other bytes in the second. */
    static List<String> differences(Path committed, Path fresh) throws IOException {
        SortedSet<String> before = files(committed);
        SortedSet<String> after = files(fresh);
        SortedSet<String> all = new TreeSet<>(before);
        all.addAll(after);
        List<String> result = new ArrayList<>();
        for (String file : all) {
            if (!after.contains(file)) {
                result.add("stale: " + file);
            } else if (!before.contains(file)) {
                result.add("missing: " + file);
            } else if (Files.mismatch(committed.resolve(file), fresh.resolve(file)) >= 0) {
                result.add("differs: " + file);
            }
        }
        return result;
    }

    static void replace(Path target, Path source) throws IOException {
        if (Files.exists(target)) {
            delete(target);
        }
        copy(source, target);
    }

    static void copy(Path source, Path target) throws IOException {
        for (String file : files(source)) {
            copyFile(source.resolve(file), target.resolve(file));
        }
    }

    static void copyFile(Path source, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        Files.copy(source, target);
    }

    static void delete(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
