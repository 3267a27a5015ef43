// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Datagrams that the system dropped before we could read them, because the socket buffer was full. Known on Linux only. */
final class SystemDrops {
    private static final long FRESH_NANOS = 250_000_000L;

    private final Set<Integer> ports;
    private final Set<Long> inodes;
    private long value;
    private long readAt;

    SystemDrops(List<InetSocketAddress> endpoints) {
        ports = endpoints.stream().map(InetSocketAddress::getPort).collect(Collectors.toSet());
        inodes = SocketLinks.of(Path.of("/proc/self")).keySet();
        value = read();
        readAt = System.nanoTime();
    }

    /** Drops so far, or -1 when the system does not tell. Reading the system's table again is saved for a quarter of a second. */
    synchronized long get() {
        if (System.nanoTime() - readAt > FRESH_NANOS) {
            refresh();
        }
        return value;
    }

    /** Reads the last value; to be called before the sockets are closed, as the count goes with them. */
    synchronized void refresh() {
        value = Math.max(value, read());
        readAt = System.nanoTime();
    }

    private long read() {
        List<UdpTable.Socket> own = UdpTable.read().stream().filter(s -> ports.contains(s.port()) && inodes.contains(s.inode())).toList();
        return own.isEmpty() ? -1 : own.stream().mapToLong(UdpTable.Socket::drops).sum();
    }
}
