// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import org.netoops.wire.Keys;
import org.netoops.wire.WireLimits;

/**
 * How to listen.
 *
 * @param listen        addresses and ports; the wildcard address takes IPv4 and IPv6; port 0 picks a free one
 * @param receiveBuffer socket buffer to ask the system for, in bytes
 * @param queue         datagrams kept between socket and parser at most; more are rejected and counted
 * @param quiet         silence after which a crash that has begun is taken as complete
 * @param batchDelay    longest time a crash waits to be written together with others
 * @param limits        bounds on what senders can make us keep
 * @param keys          what signed dumps are verified with
 */
public record CollectorConfig(List<InetSocketAddress> listen, int receiveBuffer, int queue, Duration quiet, Duration batchDelay,
        WireLimits limits, Keys keys) {

    public static final int NETCONSOLE_PORT = 6666;
    public static final int NETOOPS_PORT = 2004;

    public CollectorConfig {
        listen = List.copyOf(listen);
    }

    /** Ports 6666 and 2004 on every address, 4 MiB of socket buffer. */
    public static CollectorConfig defaults() {
        return new CollectorConfig(List.of(new InetSocketAddress(NETCONSOLE_PORT), new InetSocketAddress(NETOOPS_PORT)), 4 << 20, 65_536,
                Duration.ofMillis(1500), Duration.ofMillis(200), WireLimits.DEFAULT, Keys.NONE);
    }
}
