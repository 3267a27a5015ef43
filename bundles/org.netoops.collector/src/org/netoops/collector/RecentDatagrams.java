// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.netoops.wire.Datagram;

/**
 * The datagrams received last, kept for each sender until a crash asks for its evidence. Bounded for each sender, so that a loud one pushes out
 * only its own, and over all, where the longest silent sender goes first. Not thread safe.
 */
final class RecentDatagrams {
    /** What a datagram costs beside its payload, its sender's entry included when it is the only one. */
    private static final int OVERHEAD = 400;
    /** Senders followed at once. */
    private static final int MAX_SOURCES = 8192;

    /** One stream: a host that sends in two formats uses two ports, and the evidence of one is not that of the other. */
    private record Source(InetSocketAddress from, int port) {
    }

    private final int maxBytesPerSource;
    private final long maxBytes;
    private final Map<Source, DatagramRing> rings = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;
    private long lastSequence;

    RecentDatagrams(int maxBytesPerSource, long maxBytes) {
        this.maxBytesPerSource = maxBytesPerSource;
        this.maxBytes = maxBytes;
    }

    /** Keeps a datagram. Numbers that do not rise begin another capture: what came before is forgotten. */
    void add(Datagram d) {
        if (d.sequence() <= lastSequence) {
            rings.clear();
            bytes = 0;
        }
        lastSequence = d.sequence();
        DatagramRing ring = rings.computeIfAbsent(new Source(d.from(), d.to().getPort()), s -> new DatagramRing());
        bytes += ring.add(d, cost(d));
        while (ring.bytes() > maxBytesPerSource && ring.size() > 1) {
            bytes -= ring.removeOldest();
        }
        for (Iterator<DatagramRing> eldest = rings.values().iterator(); (bytes > maxBytes || rings.size() > MAX_SOURCES) && eldest.hasNext();) {
            DatagramRing victim = eldest.next();
            if (victim == ring) {
                break;
            }
            bytes -= victim.bytes();
            eldest.remove();
        }
        while (bytes > maxBytes && ring.size() > 1) {
            bytes -= ring.removeOldest();
        }
    }

    /** The datagram with this number, or null when it is no longer kept. */
    Datagram get(long sequence) {
        for (DatagramRing ring : rings.values()) {
            Datagram d = ring.get(sequence);
            if (d != null) {
                return d;
            }
        }
        return null;
    }

    /**
     * What the sender of one of the two datagrams sent to the same port between them, both included, as far as it is still kept.
     *
     * @param first number of the first datagram
     * @param last  number of the last one, not below {@code first}
     */
    List<Datagram> between(long first, long last) {
        for (DatagramRing ring : rings.values()) {
            if (ring.get(first) != null || ring.get(last) != null) {
                return ring.between(first, last);
            }
        }
        return new ArrayList<>();
    }

    private static int cost(Datagram d) {
        return d.payload().length + OVERHEAD;
    }
}
