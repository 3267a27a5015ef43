// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A list of function names, read from a text file that people edit: one pattern a line, {@code #} starts a comment.
 * A pattern is a name, the beginning of a name ({@code kasan_*}), or a part of a name ({@code *mutex*}).
 */
public final class NameList {
    private final Set<String> names = new HashSet<>();
    private final List<String> beginnings = new ArrayList<>();
    private final List<String> parts = new ArrayList<>();

    private NameList() {
    }

    /** The list in the file beside this class. */
    public static NameList bundled(String file) {
        InputStream in = NameList.class.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException("missing in the program: " + file);
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return of(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The list with these lines. */
    public static NameList of(List<String> lines) {
        NameList list = new NameList();
        for (String line : lines) {
            int comment = line.indexOf('#');
            String pattern = (comment < 0 ? line : line.substring(0, comment)).strip();
            if (!pattern.isEmpty()) {
                list.add(pattern);
            }
        }
        return list;
    }

    private void add(String pattern) {
        int last = pattern.length() - 1;
        if (pattern.charAt(last) != '*') {
            names.add(pattern);
        } else if (pattern.charAt(0) == '*' && last > 0) {
            parts.add(pattern.substring(1, last));
        } else {
            beginnings.add(pattern.substring(0, last));
        }
    }

    public boolean contains(String name) {
        return names.contains(name) || beginnings.stream().anyMatch(name::startsWith) || parts.stream().anyMatch(name::contains);
    }
}
