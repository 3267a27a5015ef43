// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
     * @throws IOException when the file can't be read, is no text, is larger than {@value #MAX_BYTES} bytes or holds what is no pattern;
     *                     the message tells where and what
     */
    public static SkipList read(Path file) throws IOException {
        List<String> lines;
        if (Files.isDirectory(file)) {
            throw new IOException(file + ": a folder, and no list of function names");
        }
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw new IOException(file + ": too large for a list of function names");
            }
            lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            throw new IOException(file + ": there is no such file", e);
        } catch (AccessDeniedException e) {
            throw new IOException(file + ": you may not read this file", e);
        } catch (CharacterCodingException e) {
            throw new IOException(file + ": no text in UTF-8, so no list of function names", e);
        } catch (FileSystemException e) {
            throw new IOException(file + ": can't be read: " + e.getReason(), e);
        }
        for (int i = 0; i < lines.size(); i++) {
            String fault = NameList.fault(lines.get(i));
            if (fault != null) {
                throw new IOException(file + ":" + (i + 1) + ": " + fault);
            }
        }
        return of(lines);
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
