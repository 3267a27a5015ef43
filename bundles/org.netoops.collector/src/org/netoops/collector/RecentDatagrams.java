// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.netoops.wire.Datagram;

/**
 * The datagrams received last, kept for each sender until a crash asks for its evidence. Bounded for each sender, so that a loud one pushes out
 * only its own, and over all, where the longest silent sender's oldest go first. Not thread safe.
 */
final class RecentDatagrams {
    /** What a sender costs beside its datagrams. */
    private static final int OVERHEAD = 400;
    private static final int LARGEST_CHUNK = 32 << 10;
    /** Senders followed at once. */
    private static final int MAX_SOURCES = 8192;

    /** One stream: a host that sends in two formats uses two ports, and the evidence of one is not that of the other. */
    private record Source(InetSocketAddress from, int port) {
    }

    private final int maxBytesPerSource;
    private final long maxBytes;
    private final ChunkPool pool;
    private final Map<Source, DatagramRing> rings = new LinkedHashMap<>(16, 0.75f, true);
    private DatagramRing latest;
    private long bytes;
    private long lastSequence;

    RecentDatagrams(int maxBytesPerSource, long maxBytes) {
        this.maxBytesPerSource = maxBytesPerSource;
        this.maxBytes = maxBytes;
        this.pool = new ChunkPool(Math.min(LARGEST_CHUNK, maxBytesPerSource / 8));
    }

    /** Keeps a datagram. Numbers that do not rise begin another capture: what came before is forgotten. */
    void add(Datagram d) {
        Instant t = d.time();
        add(ring(d.from(), d.to()), d.sequence(), t.getEpochSecond(), t.getNano(), d.payload(), 0, d.payload().length);
    }

    /** Where the datagrams of this sender to this port of ours are kept. */
    DatagramRing ring(InetSocketAddress from, InetSocketAddress to) {
        return rings.computeIfAbsent(new Source(from, to.getPort()), s -> {
            bytes += OVERHEAD;
            return new DatagramRing(from, to, pool);
        });
    }

    /** Keeps a datagram that is [from, to) of these bytes; the ring is one that {@link #ring} gave and that is still kept. */
    void add(DatagramRing ring, long sequence, long seconds, int nanos, byte[] b, int from, int to) {
        if (sequence <= lastSequence) {
            rings.values().forEach(this::forget);
            rings.clear();
            bytes = 0;
            latest = null;
            lastSequence = 0;
            add(ring(ring.from, ring.to), sequence, seconds, nanos, b, from, to);
            return;
        }
        lastSequence = sequence;
        if (ring != latest) {
            // also tells the map that this sender was heard of
            rings.get(new Source(ring.from, ring.to.getPort()));
            latest = ring;
        }
        int cost = ring.add(sequence, seconds, nanos, b, from, to);
        if (cost > 0) {
            bytes += cost;
            makeRoom(ring);
        }
    }

    private void forget(DatagramRing ring) {
        ring.kept = false;
        while (ring.chunks() > 0) {
            ring.removeOldest();
        }
    }

    private void makeRoom(DatagramRing ring) {
        while (ring.bytes() > maxBytesPerSource && ring.chunks() > 1) {
            bytes -= ring.removeOldest();
        }
        for (Iterator<DatagramRing> eldest = rings.values().iterator(); (bytes > maxBytes || rings.size() > MAX_SOURCES) && eldest.hasNext();) {
            DatagramRing victim = eldest.next();
            if (victim == ring) {
                break;
            }
            // its newest may be all that is left of a crash: no more goes than must
            while (victim.chunks() > 0 && (bytes > maxBytes || rings.size() > MAX_SOURCES)) {
                bytes -= victim.removeOldest();
                if (victim.chunks() == 0) {
                    bytes -= OVERHEAD;
                    victim.kept = false;
                    eldest.remove();
                }
            }
        }
        while (bytes > maxBytes && ring.chunks() > 1) {
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
}
