// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.netoops.oops.internal.name.NameList;

/**
 * Functions that are not to blame for a crash, as a user wants it, beside those that the program knows. One pattern a line: a name in which
 * {@code *} stands for any characters; {@code !} before a pattern makes functions blamable again that the program's own list holds;
 * {@code #} starts a comment. Immutable.
 */
public final class SkipList {
    /** Nothing beside what the program knows. */
    public static final SkipList NONE = new SkipList(NameList.NONE);
    /** Bytes of a file that are accepted: a list of names is small, whatever is larger is another file. */
    public static final long MAX_BYTES = 1 << 20;

    private final NameList names;

    private SkipList(NameList names) {
        this.names = names;
    }

    /** The list with these lines. */
    public static SkipList of(List<String> lines) {
        return new SkipList(NameList.of(lines));
    }

    /**
     * The list in a file of UTF-8 text.
     *
     * @throws IOException when the file can't be read, is no text or is larger than {@value #MAX_BYTES} bytes
     */
    public static SkipList read(Path file) throws IOException {
        if (Files.size(file) > MAX_BYTES) {
            throw new IOException(file + ": too large for a list of function names");
        }
        return of(Files.readAllLines(file, StandardCharsets.UTF_8));
    }

    /** Whether this list takes the function out of the blame. */
    public boolean skips(String function) {
        return names.contains(function);
    }

    /** Whether this list wants the function to be blamable though the program would skip it. */
    public boolean keeps(String function) {
        return names.excepts(function);
    }
}
