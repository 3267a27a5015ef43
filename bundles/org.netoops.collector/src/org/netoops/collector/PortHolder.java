// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the process that holds a UDP port, on Linux and as far as the user may see it. */
final class PortHolder {

    private PortHolder() {
    }

    /** "rsyslogd (process 812)", or null when it cannot be found out. */
    static String find(int port) {
        Set<Long> inodes = UdpTable.read().stream().filter(s -> s.port() == port).map(UdpTable.Socket::inode).collect(Collectors.toSet());
        if (inodes.isEmpty()) {
            return null;
        }
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (Path process : processes) {
                if (SocketLinks.of(process).keySet().stream().anyMatch(inodes::contains)) {
                    return printable(Files.readString(process.resolve("comm")).strip()) + " (process " + process.getFileName() + ")";
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            return null;
        }
        return null;
    }

    /** A process may call itself anything. */
    private static String printable(String name) {
        return name.replaceAll("[^\\x20-\\x7e]", "?");
    }
}
