// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import org.netoops.oops.SkipList;
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
 * @param allowed       who may send; what others send is counted and forgotten
 * @param perSource     datagrams a second that one sender (address and port) may send, and twice as many at once; more are counted and forgotten; 0 for no bound
 * @param skip          functions that are not to blame for a crash, beside those that the parser knows
 */
public record CollectorConfig(List<InetSocketAddress> listen, int receiveBuffer, int queue, Duration quiet, Duration batchDelay,
        WireLimits limits, Keys keys, AllowList allowed, int perSource, SkipList skip) {

    public static final int NETCONSOLE_PORT = 6666;
    public static final int NETOOPS_PORT = 2004;

    /** A tenth of what a fast network card can take in such datagrams; a kernel in trouble sends a few thousand. */
    public static final int PER_SOURCE = 100_000;

    public CollectorConfig {
        listen = List.copyOf(listen);
    }

    /** Everybody may send, as much as usual. */
    public CollectorConfig(List<InetSocketAddress> listen, int receiveBuffer, int queue, Duration quiet, Duration batchDelay, WireLimits limits,
            Keys keys) {
        this(listen, receiveBuffer, queue, quiet, batchDelay, limits, keys, AllowList.ALL, PER_SOURCE, SkipList.NONE);
    }

    /** Ports 6666 and 2004 on every address, 4 MiB of socket buffer. */
    public static CollectorConfig defaults() {
        return new CollectorConfig(List.of(new InetSocketAddress(NETCONSOLE_PORT), new InetSocketAddress(NETOOPS_PORT)), 4 << 20, 262_144,
                Duration.ofMillis(1500), Duration.ofMillis(200), WireLimits.DEFAULT, Keys.NONE, AllowList.ALL, PER_SOURCE, SkipList.NONE);
    }

    /** The same at other addresses. */
    public CollectorConfig listeningOn(List<InetSocketAddress> addresses) {
        return new CollectorConfig(addresses, receiveBuffer, queue, quiet, batchDelay, limits, keys, allowed, perSource, skip);
    }

    /** The same with other keys. */
    public CollectorConfig verifyingWith(Keys others) {
        return new CollectorConfig(listen, receiveBuffer, queue, quiet, batchDelay, limits, others, allowed, perSource, skip);
    }

    /** The same with another list of functions that are not to blame. */
    public CollectorConfig skipping(SkipList functions) {
        return new CollectorConfig(listen, receiveBuffer, queue, quiet, batchDelay, limits, keys, allowed, perSource, functions);
    }

    /** The same for other senders. */
    public CollectorConfig allowing(AllowList senders) {
        return new CollectorConfig(listen, receiveBuffer, queue, quiet, batchDelay, limits, keys, senders, perSource, skip);
    }

    /** The same with another bound on what one address may send. */
    public CollectorConfig bounding(int datagramsPerSecond) {
        return new CollectorConfig(listen, receiveBuffer, queue, quiet, batchDelay, limits, keys, allowed, datagramsPerSecond, skip);
    }
}
