// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture.table;

import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.netoops.log.Transport;
import org.netoops.wire.AssembledDump;
import org.netoops.wire.BasicText;
import org.netoops.wire.Datagram;
import org.netoops.wire.Dissection;
import org.netoops.wire.ExtendedFragment;
import org.netoops.wire.MalformedPacket;
import org.netoops.wire.NetoopsV1Packet;
import org.netoops.wire.NetoopsV2Packet;
import org.netoops.wire.Packet;
import org.netoops.wire.PacketDecoder;
import org.netoops.wire.UnsupportedPacket;
import org.netoops.wire.V1Layout;
import org.netoops.wire.WireLimits;

/**
 * Tells of each datagram what it belongs to and whether it is new. It puts no text together: that is the receiver's, whose word on finished dumps
 * comes in by {@link #dump}. Bounded in the units that it follows and in what they hold.
 */
final class Assembly {

    private static final int ACTIVE = 1024;
    private static final int MAX_HELD = 200_000;
    private static final int V1_HEADER_START = 16;
    private static final int V1_AFTER_NUMBER = 20;
    /** Packets of v2 that are not log: their kind stands above their number. */
    static final int KIND_SHIFT = 16;
    static final long NUMBER_MASK = (1 << KIND_SHIFT) - 1;

    /** What is known of a datagram when it comes. */
    record Verdict(Transport format, DatagramState state, int unit, long number) {
    }

    private record StreamKey(InetSocketAddress from, int port, Transport format) {
    }

    /** All of the header but the packet number. */
    private record V1Key(InetSocketAddress from, java.nio.ByteBuffer header) {
    }

    private record V2Key(InetSocketAddress from, UUID boot, long nanos, long dump, int logs, int chunk, int group) {

        static V2Key of(NetoopsV2Packet p, InetSocketAddress from) {
            return new V2Key(from, p.boot(), p.bootNanos(), p.dumpSeq(), p.logCount(), p.chunk(), p.parityGroup());
        }

        boolean isOf(NetoopsV2Packet p) {
            return equals(of(p, from));
        }
    }

    private final Units units;
    private final DatagramTable table;
    private final Map<Object, Unit> active = new LinkedHashMap<>(64, 0.75f, true);
    private long held;

    Assembly(Units units, DatagramTable table) {
        this.units = units;
        this.table = table;
    }

    Verdict accept(Datagram d, long row, long time) {
        Packet p = PacketDecoder.decode(d.payload());
        Transport format = Dissection.transport(p);
        return switch (p) {
            case BasicText t -> {
                Unit unit = find(new StreamKey(d.from(), d.to().getPort(), format), () -> new TextUnit(d.from(), d.to().getPort(), row));
                yield counted(unit, d, row, time, DatagramState.TEXT, 0);
            }
            case ExtendedFragment f -> extended(f, d, row, time);
            case NetoopsV1Packet v1 -> v1.packetCount() > WireLimits.DEFAULT.dumpPackets()
                    ? new Verdict(format, DatagramState.MALFORMED, -1, v1.packetNo()) : v1(v1, d, row, time);
            case NetoopsV2Packet v2 -> v2(v2, d, row, time);
            case MalformedPacket m -> new Verdict(format, DatagramState.MALFORMED, -1, 0);
            case UnsupportedPacket u -> new Verdict(format, DatagramState.UNSUPPORTED, -1, 0);
        };
    }

    private Verdict counted(Unit unit, Datagram d, long row, long time, DatagramState state, long number) {
        unit.count(row, time, d.payload().length, state);
        return new Verdict(unit.format(), state, unit.index(), number);
    }

    private Verdict extended(ExtendedFragment f, Datagram d, long row, long time) {
        StreamKey key = new StreamKey(d.from(), d.to().getPort(), Transport.NETCONSOLE_EXTENDED);
        int hash = hash(f.bytes(), f.bodyStart());
        String name = "messages to " + key.port();
        StreamUnit unit = (StreamUnit) find(key, () -> new StreamUnit(d.from(), name, f.release(), row));
        int before = unit.held();
        DatagramState state = unit.accept(f, hash, row, table);
        held += unit.held() - before;
        if (state == null) {
            drop(key);
            StreamUnit next = (StreamUnit) find(key, () -> new StreamUnit(d.from(), name + ", after a reboot", f.release(), row));
            state = next.accept(f, hash, row, table);
            held += next.held();
            unit = next;
        }
        return counted(unit, d, row, time, state, f.seq());
    }

    private Verdict v1(NetoopsV1Packet p, Datagram d, long row, long time) {
        byte[] header = Arrays.copyOf(p.bytes(), p.dataOffset());
        Arrays.fill(header, V1_HEADER_START, V1_AFTER_NUMBER, (byte) 0);
        V1Key key = new V1Key(d.from(), java.nio.ByteBuffer.wrap(header));
        String name = "dump " + p.dumpId() + (p.bootId() > 0 ? " of boot " + p.bootId() : "");
        DumpUnit unit = (DumpUnit) find(key, () -> new DumpUnit(Transport.NETOOPS_V1, d.from(), name, (int) p.packetCount(), 0, row));
        boolean empty = p.data().length == 0;
        int before = unit.held();
        DatagramState state = unit.log((int) p.packetNo(), hash(p.bytes(), p.dataOffset()), empty);
        held += unit.held() - before;
        if (state == DatagramState.PENDING && p.bytes().length - p.dataOffset() < V1Layout.DATA_BYTES) {
            state = DatagramState.TRUNCATED;
        }
        return counted(unit, d, row, time, state, p.packetNo());
    }

    private Verdict v2(NetoopsV2Packet p, Datagram d, long row, long time) {
        V2Key key = V2Key.of(p, d.from());
        String name = "dump " + p.dumpSeq() + " of boot " + p.boot().toString().substring(0, 8);
        DumpUnit unit = (DumpUnit) find(key, () -> new DumpUnit(Transport.NETOOPS_V2, d.from(), name, p.logCount(), p.groups(), row));
        int hash = hash(p.bytes(), p.payloadOffset());
        int number = p.kind().ordinal() << KIND_SHIFT | p.packetNo();
        int before = unit.held();
        DatagramState state = switch (p.kind()) {
            case LOG -> unit.log(p.packetNo(), hash, false);
            case META -> unit.facts(number, hash);
            case PARITY_P, PARITY_Q -> unit.parity(number, p.packetNo(), hash);
        };
        held += unit.held() - before;
        return counted(unit, d, row, time, state, number);
    }

    /** The receiver's word on a dump: what its tags are worth. */
    void dump(AssembledDump dump) {
        if (dump.header() instanceof NetoopsV2Packet p) {
            active.forEach((key, unit) -> {
                if (key instanceof V2Key k && k.isOf(p) && host(k.from()).equals(dump.origin().host())) {
                    unit.verification(dump.verification());
                }
            });
        }
    }

    private static String host(InetSocketAddress a) {
        return a.getAddress() == null ? a.getHostString() : a.getAddress().getHostAddress();
    }

    private Unit find(Object key, java.util.function.Supplier<Unit> make) {
        Unit unit = active.get(key);
        if (unit == null) {
            while (active.size() >= ACTIVE || held > MAX_HELD && !active.isEmpty()) {
                drop(active.keySet().iterator().next());
            }
            unit = units.add(make.get());
            active.put(key, unit);
            held += unit.held();
        }
        return unit;
    }

    /** Follows it no longer; when all units hold too much it even forgets which parts came. */
    private void drop(Object key) {
        Unit unit = active.remove(key);
        if (held > MAX_HELD) {
            held -= unit.held();
            unit.forget();
        }
    }

    private static int hash(byte[] b, int from) {
        int h = 1;
        for (int i = from; i < b.length; i++) {
            h = 31 * h + b[i];
        }
        return h;
    }
}
