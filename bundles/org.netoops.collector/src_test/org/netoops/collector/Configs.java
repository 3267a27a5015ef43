// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import org.netoops.wire.Keys;
import org.netoops.wire.WireLimits;

/** Collector settings for tests: a free port on the loopback address, little patience. */
final class Configs {

    private Configs() {
    }

    static CollectorConfig loopback() {
        return with(65_536);
    }

    static CollectorConfig with(int queue) {
        return on(queue, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    static CollectorConfig on(int queue, InetSocketAddress... addresses) {
        return new CollectorConfig(List.of(addresses), 4 << 20, queue, Duration.ofMillis(1500), Duration.ofMillis(50), WireLimits.DEFAULT,
                Keys.NONE);
    }

    static int port(Collector collector) {
        return collector.status().endpoints().getFirst().getPort();
    }
}
