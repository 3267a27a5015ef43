// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import java.util.List;
import org.netoops.log.Transport;

/**
 * A datagram of any format taken apart for people: every field with the bytes that it stands in. Bounded: at most {@value #MAX_FIELDS} fields;
 * the last one then says what it stands for. Never throws, whatever the payload is.
 *
 * @param transport the format, as far as it can be told
 * @param problem   why it cannot be read, or can in part only; one sentence, null when nothing is wrong
 * @param fields    in the order of their bytes
 */
public record Dissection(Transport transport, String problem, List<Field> fields) {

    /** More than any packet of a kernel has. */
    static final int MAX_FIELDS = 4096;

    public Dissection {
        fields = List.copyOf(fields);
    }

    /** Takes one UDP payload of any length apart. */
    public static Dissection of(byte[] payload) {
        FieldList fields = new FieldList(payload);
        return switch (PacketDecoder.decode(payload)) {
            case ExtendedFragment f -> {
                ExtendedDissector.dissect(payload, fields);
                yield new Dissection(Transport.NETCONSOLE_EXTENDED, null, fields.list());
            }
            case NetoopsV1Packet p -> {
                V1Dissector.dissect(p, fields);
                yield new Dissection(Transport.NETOOPS_V1, null, fields.list());
            }
            case NetoopsV2Packet p -> {
                V2Dissector.dissect(p, fields);
                yield new Dissection(Transport.NETOOPS_V2, null, fields.list());
            }
            case BasicText t -> {
                BasicDissector.dissect(payload, 0, payload.length, fields);
                yield new Dissection(Transport.NETCONSOLE_BASIC, null, fields.list());
            }
            case MalformedPacket m -> broken(m, payload, m.reason(), fields);
            case UnsupportedPacket u -> broken(u, payload, u.reason(), fields);
        };
    }

    private static Dissection broken(Packet packet, byte[] payload, String reason, FieldList fields) {
        Transport transport = transport(packet);
        switch (transport) {
            case NETCONSOLE_EXTENDED -> ExtendedDissector.dissect(payload, fields);
            case NETOOPS_V2 -> V2Dissector.header(payload, fields);
            default -> V1Dissector.pinned(payload, fields);
        }
        fields.rest();
        return new Dissection(transport, reason, fields.list());
    }

    /** The format of a packet, as far as it can be told of one that cannot be read. */
    public static Transport transport(Packet packet) {
        return switch (packet) {
            case BasicText t -> Transport.NETCONSOLE_BASIC;
            case ExtendedFragment f -> Transport.NETCONSOLE_EXTENDED;
            case NetoopsV1Packet p -> Transport.NETOOPS_V1;
            case NetoopsV2Packet p -> Transport.NETOOPS_V2;
            case MalformedPacket m -> m.text() ? Transport.NETCONSOLE_EXTENDED : netoops(m.bytes());
            case UnsupportedPacket u -> netoops(u.bytes());
        };
    }

    private static Transport netoops(byte[] payload) {
        return V2Format.startsWithMagic(payload) ? Transport.NETOOPS_V2 : Transport.NETOOPS_V1;
    }

    /** The innermost field that covers this byte, or null. */
    public Field at(int offset) {
        return find(fields, offset);
    }

    /** Fields are ordered and do not overlap, but may share their bytes' place when they say two things of one number: the first one is taken. */
    static Field find(List<Field> fields, int offset) {
        for (Field f : fields) {
            if (offset >= f.start() && offset < f.end()) {
                return f.at(offset);
            }
        }
        return null;
    }
}
