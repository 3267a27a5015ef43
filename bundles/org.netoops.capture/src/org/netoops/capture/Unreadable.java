// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/** Says in plain words why a file could not be read. */
final class Unreadable {

    /** Already open when they are named, so that opening them cannot hang: process substitution and standard input. */
    private static final List<String> OPEN_STREAMS = List.of("/dev/fd/", "/dev/stdin", "/proc/self/fd/");

    private Unreadable() {
    }

    static CaptureReport report(String name, String reason) {
        return new CaptureReport(name, null, 0, 0, 0, List.of(reason), true);
    }

    /** A file that was asked for by chance only and is left alone: no failure. */
    static CaptureReport excluded(String name) {
        return new CaptureReport(name, null, 0, 0, 0, List.of("not read: it belongs to the archive that is open here"), false);
    }

    /** Why a file that is neither regular nor a folder is not opened, or null when it may be. */
    static String special(Path path, BasicFileAttributes attributes) {
        if (attributes.isRegularFile() || OPEN_STREAMS.stream().anyMatch(path.toString()::startsWith)) {
            return null;
        }
        return "not read: a pipe, socket or device, which may never end; to read it all the same: cat " + path + " | netoops parse -";
    }

    static String reason(Path path, IOException e) {
        if (e instanceof NoSuchFileException) {
            if (Files.isSymbolicLink(path)) {
                return "cannot be read: a link that leads nowhere" + target(path);
            }
            return "cannot be read: there is no such file or folder";
        }
        return "cannot be read: " + plain(e);
    }

    private static String target(Path link) {
        try {
            return " (to " + Files.readSymbolicLink(link) + ")";
        } catch (IOException e) {
            return "";
        }
    }

    static String plain(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied; ask its owner for read permission or run as a user who has it";
        }
        if (e instanceof FileSystemLoopException) {
            return "links lead in a circle";
        }
        if (e instanceof NotDirectoryException) {
            return "it is no folder any more";
        }
        if (e instanceof FileSystemException f && f.getReason() != null) {
            return f.getReason();
        }
        return e.getMessage() == null ? "input failed" : e.getMessage();
    }
}
