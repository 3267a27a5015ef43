// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the fragments of IP packets together (RFC 791, RFC 8200), in any order. Keeps no more than was received and that within bounds; what does
 * not become complete is handed out as far as it goes. Where fragments disagree the first one stays and the disagreement is counted.
 */
final class IpReassembly {

    /** Packets waiting for fragments, and their bytes. */
    static final int PENDING_MAX = 1024;
    static final int BYTES_MAX = 16 << 20;
    /** What both RFCs give a packet to become complete. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int PACKET_MAX = 65_535;

    /** What fragments of one packet have in common; the protocol is 0 for IPv6, which does not ask for it. */
    record Key(InetAddress from, InetAddress to, int protocol, long id) {
    }

    /**
     * A fragment as captured.
     *
     * @param next   protocol of the packet's content, as this fragment tells
     * @param offset of its content in the packet's
     * @param more   whether others follow
     * @param length of its content on the wire, of which {@code content} was captured
     */
    record Fragment(int next, int offset, boolean more, int length, byte[] content) {
    }

    /** A packet's content; {@code length} bytes long on the wire, of which {@code content} is there. */
    record Whole(Key key, int next, int length, byte[] content, Instant time) {
    }

    private final Map<Key, FragmentedPacket> pending = new LinkedHashMap<>();
    /** Behind these a further fragment is a duplicate and not the beginning of a packet. */
    private final Map<Key, Instant> done = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Instant> eldest) {
            return size() > PENDING_MAX;
        }
    };
    private long bytes;
    private long conflicts;
    private long impossible;
    private long incomplete;

    /** Takes a fragment; returns the packet that it completes, and before it those that ran out of time or room. */
    List<Whole> add(Key key, Fragment f, Instant time) {
        List<Whole> out = expired(time);
        if (f.offset + f.length > PACKET_MAX || f.more && (f.length % 8 != 0 || f.length == 0)) {
            impossible++;
            return out;
        }
        FragmentedPacket p = pending.computeIfAbsent(key, k -> new FragmentedPacket(time));
        bytes -= p.bytes();
        conflicts += p.add(f) ? 0 : 1;
        bytes += p.bytes();
        if (p.complete()) {
            remove(key);
            done.remove(key);
            done.put(key, time);
            out.add(p.whole(key, time));
        }
        while (pending.size() > PENDING_MAX || bytes > BYTES_MAX) {
            giveUp(pending.keySet().iterator().next(), out);
        }
        return out;
    }

    private List<Whole> expired(Instant now) {
        List<Whole> out = new ArrayList<>(2);
        Iterator<FragmentedPacket> eldest = pending.values().iterator();
        while (eldest.hasNext() && eldest.next().first().isBefore(now.minus(PATIENCE))) {
            giveUp(pending.keySet().iterator().next(), out);
            eldest = pending.values().iterator();
        }
        return out;
    }

    /** Hands out what is there of all packets that are waiting. */
    List<Whole> end() {
        List<Whole> out = new ArrayList<>();
        while (!pending.isEmpty()) {
            giveUp(pending.keySet().iterator().next(), out);
        }
        return out;
    }

    private void giveUp(Key key, List<Whole> out) {
        FragmentedPacket p = remove(key);
        Instant before = done.get(key);
        boolean duplicate = before != null && !p.first().isAfter(before.plus(PATIENCE));
        if (!duplicate) {
            incomplete++;
            if (p.begun()) {
                out.add(p.whole(key, p.first()));
            }
        }
    }

    private FragmentedPacket remove(Key key) {
        FragmentedPacket p = pending.remove(key);
        bytes -= p.bytes();
        return p;
    }


    void reportSkipped(CaptureRun run) {
        run.count(incomplete, "packets that were sent in fragments are incomplete: not all fragments are in the capture");
        run.count(conflicts, "IP fragments contradict others of the same packet: the first ones count");
        run.count(impossible, "IP fragments with impossible lengths skipped");
    }
}
