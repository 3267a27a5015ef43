// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * All streams being followed, bounded in number and in the bytes that they hold. Times are microseconds of the receiver's clock.
 * Every operation is constant or logarithmic in the number of streams, so that a flood of forged senders costs no more than its datagrams.
 *
 * <p>Whoever comes is a stranger, becomes known by being heard for a while, or is verified from the start because a tag says so. When all is
 * full the lowest tier that has more than its share gives; and no host gets more than a part of the whole.
 */
final class StreamTable {

    /** Datagrams after which a stream is known: more than somebody can afford who forges a sender for each. */
    static final int KNOWN_DATAGRAMS = 16;
    /** Datagrams after which one is known that was first heard of {@link #KNOWN_MICROS} ago. */
    static final int KNOWN_EARLY = 4;
    static final long KNOWN_MICROS = 1_000_000;
    /** An address gets at most this part of all places: a whole lab of virtual machines may stand behind one. */
    private static final int PLACES_PART = 4;
    private static final int LEAST_PLACES = 4;
    /** An address gets at most this part of the memory. */
    private static final int BYTES_PART = 2;

    private final int maxStreams;
    private final long maxBytes;
    private final Runnable evicted;
    private final StreamTier strangers;
    private final StreamTier known;
    private final StreamTier verified;
    private final List<StreamTier> tiers;
    private final Map<Object, Stream> streams = new HashMap<>();
    private final Map<StreamOwner.Name, StreamOwner> owners = new HashMap<>();
    private final TreeSet<Stream> wakeups =
            new TreeSet<>(Comparator.<Stream>comparingLong(s -> s.wakeAt).thenComparingLong(s -> s.id));
    private StreamOwner overdrawn;
    private long held;
    private long ids;
    private long clock;

    /** {@code evicted} runs once for each stream that lost its place or its memory to others. */
    StreamTable(int maxStreams, long maxBytes, Runnable evicted) {
        this.maxStreams = maxStreams;
        this.maxBytes = maxBytes;
        this.evicted = evicted;
        this.strangers = new StreamTier(maxStreams / 4, maxBytes / 4);
        this.known = new StreamTier(maxStreams / 2, maxBytes / 4);
        this.verified = new StreamTier(maxStreams / 4, maxBytes / 2);
        this.tiers = List.of(strangers, known, verified);
    }

    int size() {
        return streams.size();
    }

    long held() {
        return held;
    }

    /** The stream of this key, which was heard of now, or null. */
    Stream find(Object key) {
        Stream s = streams.get(key);
        if (s != null) {
            s.tier.touch(s);
            s.owner.touch(s);
            if (s.tier == strangers) {
                heard(s);
            }
        }
        return s;
    }

    private void heard(Stream s) {
        s.heard++;
        if (s.heard >= KNOWN_DATAGRAMS || s.heard >= KNOWN_EARLY && clock - s.since >= KNOWN_MICROS) {
            strangers.remove(s);
            known.add(s);
        }
    }

    /** Takes a new stream of a stranger. */
    Stream add(Object key, Stream s, InetSocketAddress from, long now) {
        return add(key, s, from, strangers, now);
    }

    /** Takes a new stream whose datagrams are all verified. */
    Stream addVerified(Object key, Stream s, InetSocketAddress from, long now) {
        return add(key, s, from, verified, now);
    }

    private Stream add(Object key, Stream s, InetSocketAddress from, StreamTier tier, long now) {
        StreamOwner.Name name = new StreamOwner.Name(from.getAddress() == null ? from.getHostString() : from.getAddress(), tier == verified);
        StreamOwner owner = owners.computeIfAbsent(name, StreamOwner::new);
        if (owner.streams.size() >= Math.max(LEAST_PLACES, maxStreams / PLACES_PART)) {
            evict(owner.streams.firstEntry().getKey(), now);
        }
        if (streams.size() >= maxStreams) {
            evict(giving(), now);
        }
        s.id = ids++;
        s.key = key;
        s.since = now;
        s.heard = 1;
        s.owner = owner;
        owner.streams.put(s, s);
        owners.put(name, owner);
        tier.add(s);
        streams.put(key, s);
        return s;
    }

    /** Who makes room: the longest silent one of the lowest tier that has its share or more. */
    private Stream giving() {
        for (StreamTier t : tiers) {
            if (!t.streams.isEmpty() && t.streams.size() >= t.places) {
                return t.eldest();
            }
        }
        return streams.values().iterator().next();
    }

    private void evict(Stream s, long now) {
        evicted.run();
        remove(s.key, now);
    }

    /** Closes a stream and forgets it. */
    void remove(Object key, long now) {
        Stream s = streams.remove(key);
        if (s != null) {
            s.close(now);
            holds(s, 0);
            wake(s, Long.MAX_VALUE);
            s.tier.remove(s);
            s.owner.streams.remove(s);
            if (s.owner.streams.isEmpty()) {
                owners.remove(s.owner.name);
            }
        }
    }

    /** Notes how much a stream holds back now. */
    void holds(Stream s, long bytes) {
        if (s.held == bytes) {
            return;
        }
        long more = bytes - s.held;
        s.held = bytes;
        held += more;
        s.tier.held += more;
        s.owner.held += more;
        s.tier.holders.remove(s);
        if (bytes > 0) {
            s.tier.holders.add(s);
        }
        if (s.owner.held > maxBytes / BYTES_PART) {
            overdrawn = s.owner;
        }
    }

    /** Makes streams release until all fit into the bounds. */
    void enforce(long now) {
        if (overdrawn != null) {
            StreamOwner owner = overdrawn;
            overdrawn = null;
            for (Stream s; owner.held > maxBytes / BYTES_PART && (s = owner.holder()) != null;) {
                release(s, now);
            }
        }
        while (held > maxBytes) {
            StreamTier tier = tiers.stream().filter(t -> !t.holders.isEmpty() && t.held >= t.bytes).findFirst().orElseThrow();
            release(tier.holders.getFirst(), now);
        }
    }

    private void release(Stream s, long now) {
        if (s.release(now)) {
            evicted.run();
        }
        holds(s, 0);
    }

    /** Sets when the stream is woken; {@link Long#MAX_VALUE} for never. */
    void wake(Stream s, long at) {
        if (s.wakeAt == at) {
            return;
        }
        if (s.wakeAt != Long.MAX_VALUE) {
            wakeups.remove(s);
        }
        s.wakeAt = at;
        if (at != Long.MAX_VALUE) {
            wakeups.add(s);
        }
    }

    /** Wakes every stream whose time has come. */
    void advance(long now) {
        clock = now;
        while (!wakeups.isEmpty() && wakeups.first().wakeAt <= now) {
            Stream s = wakeups.pollFirst();
            s.wakeAt = Long.MAX_VALUE;
            s.wake(now);
        }
    }

    /** Closes all streams, longest silent first in each tier. */
    void closeAll(long now) {
        for (StreamTier t : tiers) {
            for (Stream s : new ArrayList<>(t.streams.keySet())) {
                remove(s.key, now);
            }
        }
    }
}
