// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The UDP sockets of this machine as Linux lists them in {@code /proc/net/udp} and {@code udp6} (kernel document filesystems/proc). */
final class UdpTable {

    /**
     * One socket.
     *
     * @param port  local port
     * @param inode number of the socket, as in the links of {@code /proc/PID/fd}
     * @param drops datagrams dropped since the socket was opened
     */
    record Socket(int port, long inode, long drops) {
    }

    private UdpTable() {
    }

    /** Every socket, or an empty list where the system has no such table. */
    static List<Socket> read() {
        List<Socket> sockets = new ArrayList<>();
        readInto(sockets, Path.of("/proc/net/udp"));
        readInto(sockets, Path.of("/proc/net/udp6"));
        return sockets;
    }

    private static void readInto(List<Socket> sockets, Path table) {
        try (BufferedReader in = Files.newBufferedReader(table, StandardCharsets.US_ASCII)) {
            in.readLine();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                Socket socket = parse(line);
                if (socket != null) {
                    sockets.add(socket);
                }
            }
        } catch (IOException e) {
            // no such system, or this address family is off: nothing to tell
        }
    }

    /** Fields: slot, local address:port (hex), remote, state, queues, timer, retransmits, uid, timeout, inode, references, pointer, drops. */
    static Socket parse(String line) {
        String[] fields = line.trim().split("\\s+");
        if (fields.length < 13) {
            return null;
        }
        try {
            int port = Integer.parseInt(fields[1].substring(fields[1].indexOf(':') + 1), 16);
            return new Socket(port, Long.parseLong(fields[9]), Long.parseLong(fields[12]));
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
