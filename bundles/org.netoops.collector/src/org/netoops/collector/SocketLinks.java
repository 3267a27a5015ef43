// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The sockets a process holds, read from {@code /proc/PID/fd} on Linux. */
final class SocketLinks {
    private static final String SOCKET = "socket:[";

    private SocketLinks() {
    }

    /** File descriptors of a process's sockets by the sockets' numbers; empty when they may not be seen. */
    static Map<Long, Integer> of(Path process) {
        Map<Long, Integer> found = new HashMap<>();
        try (DirectoryStream<Path> links = Files.newDirectoryStream(process.resolve("fd"))) {
            for (Path link : links) {
                long inode = inode(link);
                if (inode >= 0) {
                    found.put(inode, Integer.parseInt(link.getFileName().toString()));
                }
            }
        } catch (IOException | DirectoryIteratorException | NumberFormatException e) {
            // somebody else's process, or one that just ended
        }
        return found;
    }

    private static long inode(Path link) {
        try {
            String target = Files.readSymbolicLink(link).toString();
            return target.startsWith(SOCKET) && target.endsWith("]")
                    ? Long.parseLong(target.substring(SOCKET.length(), target.length() - 1)) : -1;
        } catch (IOException | NumberFormatException e) {
            return -1;
        }
    }
}
