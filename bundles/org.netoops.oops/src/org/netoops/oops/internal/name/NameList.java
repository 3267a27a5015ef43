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
 * A pattern is a name in which {@code *} stands for any characters: {@code kasan_*}, {@code *mutex*}, {@code print_*_bug}.
 * A pattern behind {@code !} takes names out of the list again, whatever the other patterns say.
 */
public final class NameList {
    private static final int MAX_SHOWN = 60;
    private final Set<String> names = new HashSet<>();
    private final List<Pattern> patterns = new ArrayList<>();
    private final List<Pattern> exceptions = new ArrayList<>();

    /** The literal parts between the stars; the first and the last are empty when the pattern begins or ends with a star. */
    private record Pattern(String[] parts) {

        static Pattern of(String text) {
            return new Pattern(text.split("\\*", -1));
        }

        /** Each part is taken where it comes first: no other choice could make more of the name fit. */
        boolean matches(String name) {
            String first = parts[0];
            String last = parts[parts.length - 1];
            if (!name.startsWith(first)) {
                return false;
            }
            if (parts.length == 1) {
                return name.length() == first.length();
            }
            int at = first.length();
            for (int i = 1; i < parts.length - 1; i++) {
                int found = name.indexOf(parts[i], at);
                if (found < 0) {
                    return false;
                }
                at = found + parts[i].length();
            }
            return name.length() - at >= last.length() && name.endsWith(last);
        }
    }

    /** The list without a name. */
    public static final NameList NONE = of(List.of());

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
            String pattern = pattern(line);
            if (!pattern.isEmpty()) {
                list.add(pattern);
            }
        }
        return list;
    }

    /** What is wrong with a line that a person wrote, or null: a name has no blanks and no control characters in it. */
    public static String fault(String line) {
        String pattern = pattern(line);
        String name = pattern.startsWith("!") ? pattern.substring(1).strip() : pattern;
        if (name.isEmpty()) {
            return pattern.isEmpty() ? null : "a name must follow the exclamation mark";
        }
        return name.chars().allMatch(c -> c > ' ' && c != 0x7f) ? null : "one function name on each line; this is none: " + shown(name);
    }

    /** Enough of a line to find it, fit for a terminal. */
    private static String shown(String name) {
        String start = name.length() > MAX_SHOWN ? name.substring(0, MAX_SHOWN) + "\u2026" : name;
        return start.replaceAll("\\p{Cntrl}", "?");
    }

    private static String pattern(String line) {
        int comment = line.indexOf('#');
        String pattern = (comment < 0 ? line : line.substring(0, comment)).strip();
        return pattern.startsWith("//") ? "" : pattern;
    }

    /** This list and another one together; what one of them excepts is excepted. */
    public NameList and(NameList other) {
        NameList both = new NameList();
        for (NameList l : List.of(this, other)) {
            both.names.addAll(l.names);
            both.patterns.addAll(l.patterns);
            both.exceptions.addAll(l.exceptions);
        }
        return both;
    }

    private void add(String pattern) {
        if (pattern.startsWith("!")) {
            exceptions.add(Pattern.of(pattern.substring(1).strip()));
        } else if (pattern.indexOf('*') < 0) {
            names.add(pattern);
        } else {
            patterns.add(Pattern.of(pattern));
        }
    }

    public boolean contains(String name) {
        return (names.contains(name) || matches(patterns, name)) && !matches(exceptions, name);
    }

    /** Whether a pattern behind {@code !} names it. */
    public boolean excepts(String name) {
        return matches(exceptions, name);
    }

    private static boolean matches(List<Pattern> list, String name) {
        for (Pattern p : list) {
            if (p.matches(name)) {
                return true;
            }
        }
        return false;
    }
}
