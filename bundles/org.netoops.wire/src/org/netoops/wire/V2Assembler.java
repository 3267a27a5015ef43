// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import java.net.InetSocketAddress;
import java.util.Arrays;
import org.netoops.log.Origin;
import org.netoops.log.Transport;
import org.netoops.log.Verification;
import org.netoops.wire.WireCounters.Counter;

/**
 * Sorts netoops v2 packets into dumps. A dump is known by the header fields that all its packets share and by what the packets' tags tell: a
 * packet whose tag does not fit never gets near those whose tags do. Where no tag vouches for a packet its sender's address counts as well.
 */
final class V2Assembler {

    /** An address gets this part of what is unpacked for unverified ones. */
    private static final int UNPACKING_PART = 2;
    /** The longest log taken, for each packet that a dump may have. */
    private static final int TEXT_PER_PACKET = 1024;

    /** Compares headers in place; keeps the first packet. Comparable for the same reason as the keys of netoops v1. */
    static final class Key implements Comparable<Key> {

        private final InetSocketAddress from;
        private final byte[] packet;
        private final Verification verification;
        private final int hash;

        Key(InetSocketAddress from, NetoopsV2Packet packet, Verification verification) {
            this.from = verification == Verification.VERIFIED ? null : from;
            this.packet = packet.bytes();
            this.verification = verification;
            int h = SeqHistory.hash(this.packet, 0, V2Format.DUMP_END);
            this.hash = 31 * (31 * h + verification.ordinal()) + (this.from == null ? 0 : from.hashCode());
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof Key k && hash == k.hash && compareTo(k) == 0;
        }

        @Override
        public int compareTo(Key k) {
            int c = Arrays.compare(packet, 0, V2Format.DUMP_END, k.packet, 0, V2Format.DUMP_END);
            c = c != 0 ? c : verification.compareTo(k.verification);
            return c != 0 || from == null ? c : WireReceiver.compare(from, k.from);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    private final Context context;
    private final DumpNames names = new DumpNames();
    private final V2Replays replays = new V2Replays();
    private final RateBudget unpacking;

    V2Assembler(Context context) {
        this.context = context;
        this.unpacking = new RateBudget(context.limits().unverified());
    }

    DumpNames names() {
        return names;
    }

    V2Replays replays() {
        return replays;
    }

    /** Null, or why the packet is not taken. */
    String accept(NetoopsV2Packet p, Datagram d, long now) {
        int limit = context.limits().dumpPackets();
        if (p.logCount() > limit) {
            return "netoops packet of a dump of " + p.logCount() + " packets; the limit is " + limit;
        }
        long bytes = Math.max(p.textLength(), p.streamLength());
        if (bytes > (long) limit * TEXT_PER_PACKET) {
            return "netoops packet of a dump of " + bytes + " bytes; the limit is " + (long) limit * TEXT_PER_PACKET;
        }
        Verification v = p.verification(context.keys());
        if (v == Verification.BAD_TAG) {
            context.counters().count(Counter.BAD_TAG);
        } else if (v == Verification.UNKNOWN_KEY) {
            context.counters().count(Counter.UNKNOWN_KEY);
        }
        Key key = new Key(d.from(), p, v);
        V2Dump dump = (V2Dump) context.table().find(key);
        if (dump == null) {
            dump = new V2Dump(context, this, key, v, new DumpNames.Name(WireReceiver.host(d.from()), p.boot().toString(), p.dumpSeq()), p);
            if (v == Verification.VERIFIED) {
                context.table().addVerified(key, dump, d.from(), now);
            } else {
                context.table().add(key, dump, d.from(), now);
            }
        }
        dump.accept(p, d.sequence(), now);
        return null;
    }

    /** Whether a dump that nobody vouches for may be unpacked to so many bytes now. */
    boolean mayUnpack(StreamOwner owner, long bytes, long now) {
        return owner.unpacking(context.limits().unverified() / UNPACKING_PART).take(bytes, now) && unpacking.take(bytes, now);
    }

    Origin nextOrigin(V2Dump dump) {
        return names.origin(Transport.NETOOPS_V2, dump.name(), V2Reason.soft(dump.header().reason()));
    }
}
