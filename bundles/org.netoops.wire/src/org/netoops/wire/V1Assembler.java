// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import java.net.InetSocketAddress;
import java.util.Arrays;
import org.netoops.log.Origin;
import org.netoops.log.Transport;

/**
 * Sorts netoops v1 packets into dumps. A dump is known by its sender and by its whole header but the packet number: an oops and the panic
 * of the same second share the dump id, and differ in registers, packet count or type.
 */
final class V1Assembler {

    /**
     * Compares headers in place, without copying them; keeps the first packet.
     * Comparable, because hash maps fall back to order where forged packets collide.
     */
    static final class Key implements Comparable<Key> {

        private final InetSocketAddress from;
        private final NetoopsV1Packet packet;
        private final int hash;

        Key(InetSocketAddress from, NetoopsV1Packet packet) {
            this.from = from;
            this.packet = packet;
            int h = from.hashCode();
            h = 31 * h + SeqHistory.hash(packet.bytes(), 0, 16);
            this.hash = 31 * h + SeqHistory.hash(packet.bytes(), V1Layout.PINNED, Math.max(V1Layout.PINNED, packet.dataOffset()));
        }

        DumpNames.Name name() {
            String boot = packet.bootId() < 0 ? "-" : Long.toString(packet.bootId());
            return new DumpNames.Name(WireReceiver.host(from), boot, packet.dumpId());
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof Key k && hash == k.hash && from.equals(k.from) && packet.dataOffset() == k.packet.dataOffset()
                    && Arrays.equals(packet.bytes(), 0, 16, k.packet.bytes(), 0, 16)
                    && Arrays.equals(packet.bytes(), V1Layout.PINNED, packet.dataOffset(),
                            k.packet.bytes(), V1Layout.PINNED, packet.dataOffset());
        }

        @Override
        public int compareTo(Key k) {
            byte[] a = packet.bytes();
            byte[] b = k.packet.bytes();
            int c = Arrays.compare(a, 0, 16, b, 0, 16);
            if (c == 0) {
                c = Arrays.compare(a, V1Layout.PINNED, packet.dataOffset(), b, V1Layout.PINNED, k.packet.dataOffset());
            }
            return c != 0 ? c : WireReceiver.compare(from, k.from);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    private final Context context;
    private final DumpNames names = new DumpNames();

    V1Assembler(Context context) {
        this.context = context;
    }

    DumpNames names() {
        return names;
    }

    /** Null, or why the packet is not taken. */
    String accept(NetoopsV1Packet p, Datagram d, long now) {
        if (p.packetCount() > context.limits().dumpPackets()) {
            return "netoops packet of a dump of " + p.packetCount() + " packets; the limit is " + context.limits().dumpPackets();
        }
        Key key = new Key(d.from(), p);
        V1Dump dump = (V1Dump) context.table().find(key);
        if (dump == null) {
            dump = new V1Dump(context, this, key);
            context.table().add(key, dump, d.from(), now);
        }
        dump.accept(p, d.sequence(), now);
        return null;
    }

    /** The origin of the next dump with this name. */
    Origin nextOrigin(Key key, int type) {
        return names.origin(Transport.NETOOPS_V1, key.name(), type == NetoopsV1Packet.SOFT);
    }
}
