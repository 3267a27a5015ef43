// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.TreeSet;

/**
 * All streams being followed, bounded in number and in the bytes that they hold. Times are microseconds of the receiver's clock.
 * Every operation is constant or logarithmic in the number of streams, so that a flood of forged senders costs no more than its datagrams.
 */
final class StreamTable {

    private final int maxStreams;
    private final long maxBytes;
    private final Runnable evicted;
    private final LinkedHashMap<Object, Stream> streams = new LinkedHashMap<>(64, 0.75f, true);
    private final LinkedHashSet<Stream> holders = new LinkedHashSet<>();
    private final TreeSet<Stream> wakeups =
            new TreeSet<>(Comparator.<Stream>comparingLong(s -> s.wakeAt).thenComparingLong(s -> s.id));
    private long held;
    private long ids;

    /** {@code evicted} runs once for each stream that lost its place or its memory to others. */
    StreamTable(int maxStreams, long maxBytes, Runnable evicted) {
        this.maxStreams = maxStreams;
        this.maxBytes = maxBytes;
        this.evicted = evicted;
    }

    int size() {
        return streams.size();
    }

    long held() {
        return held;
    }

    /** The stream of this key, which was heard of now, or null. */
    Stream find(Object key) {
        return streams.get(key);
    }

    /** Takes a new stream; the longest silent one makes room. */
    Stream add(Object key, Stream s, long now) {
        if (streams.size() >= maxStreams) {
            evicted.run();
            remove(streams.entrySet().iterator().next().getKey(), now);
        }
        s.id = ids++;
        streams.put(key, s);
        return s;
    }

    /** Closes a stream and forgets it. */
    void remove(Object key, long now) {
        Stream s = streams.remove(key);
        if (s != null) {
            s.close(now);
            holds(s, 0);
            wake(s, Long.MAX_VALUE);
        }
    }

    /** Notes how much a stream holds back now; the one that holds longest since its last change is asked to release first. */
    void holds(Stream s, long bytes) {
        if (s.held == bytes) {
            return;
        }
        held += bytes - s.held;
        s.held = bytes;
        holders.remove(s);
        if (bytes > 0) {
            holders.add(s);
        }
    }

    /** Makes streams release until all fit into the bound. */
    void enforce(long now) {
        while (held > maxBytes && !holders.isEmpty()) {
            Stream s = holders.iterator().next();
            if (s.release(now)) {
                evicted.run();
            }
            holds(s, 0);
        }
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
        while (!wakeups.isEmpty() && wakeups.first().wakeAt <= now) {
            Stream s = wakeups.pollFirst();
            s.wakeAt = Long.MAX_VALUE;
            s.wake(now);
        }
    }

    /** Closes all streams, longest silent first. */
    void closeAll(long now) {
        for (Object key : new ArrayList<>(streams.keySet())) {
            remove(key, now);
        }
    }
}
