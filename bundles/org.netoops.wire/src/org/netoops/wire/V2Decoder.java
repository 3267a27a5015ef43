// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

/** Decodes netoops v2 packets. Each is checked alone; whether packets belong together is for {@link V2Assembler} to say. */
final class V2Decoder {

    private V2Decoder() {
    }

    /** Decodes what begins with the magic bytes. */
    static Packet decode(byte[] b) {
        if (b.length <= V2Format.HEADER_WORDS_AT) {
            return malformed(b, "is cut short: " + b.length + " bytes");
        }
        int version = b[V2Format.VERSION_AT] & 0xff;
        if (version != V2Format.VERSION) {
            return new UnsupportedPacket("netoops packet of version " + version + ": this program reads versions 1 and " + V2Format.VERSION, b);
        }
        if (b.length < V2Format.HEADER_BYTES) {
            return malformed(b, "is cut short: " + b.length + " bytes, and its header alone has " + V2Format.HEADER_BYTES);
        }
        int header = (b[V2Format.HEADER_WORDS_AT] & 0xff) * 4;
        int flags = LittleEndian.u16(b, V2Format.FLAGS_AT);
        int unknown = flags & V2Format.CRITICAL_FLAGS & ~V2Format.FLAG_TAG;
        if (unknown != 0) {
            return new UnsupportedPacket("netoops packet with flags 0x" + Integer.toHexString(unknown) + " that change how it is read", b);
        }
        int payload = LittleEndian.u16(b, V2Format.PAYLOAD_LENGTH_AT);
        boolean tagged = (flags & V2Format.FLAG_TAG) != 0;
        int says = header + payload + (tagged ? V2Format.TAG_BYTES : 0);
        if (header < V2Format.HEADER_BYTES || says != b.length) {
            return malformed(b, says > b.length ? "is cut short: " + b.length + " bytes of " + says : "of " + b.length + " bytes says that it has " + says);
        }
        V2Kind kind = V2Kind.of(b[V2Format.KIND_AT] & 0xff);
        if (kind == null) {
            return new UnsupportedPacket("netoops packet of a kind that is not known: " + (b[V2Format.KIND_AT] & 0xff), b);
        }
        NetoopsV2Packet p = new NetoopsV2Packet(kind, b[V2Format.ROUND_AT] & 0xff, LittleEndian.u16(b, V2Format.PACKET_NO_AT), header, payload, b);
        String fault = fault(p);
        return fault == null ? p : malformed(b, fault);
    }

    /** What does not fit together, or null. */
    private static String fault(NetoopsV2Packet p) {
        if (p.tagged() != (p.keyId() != 0)) {
            return p.tagged() ? "has a tag and no key number" : "has a key number and no tag";
        }
        if (p.metaCount() == 0) {
            return "says that its dump has no meta packet";
        }
        if (p.chunk() == 0 || p.logCount() != (p.streamLength() + p.chunk() - 1) / p.chunk()) {
            return "says that " + p.logCount() + " packets of " + p.chunk() + " bytes make " + p.streamLength();
        }
        return switch (p.kind()) {
            case META -> p.packetNo() < p.metaCount() ? null : number(p, p.metaCount());
            case LOG -> p.packetNo() >= p.logCount() ? number(p, p.logCount()) : length(p, V2Stream.payload(p, p.packetNo()));
            case PARITY_P, PARITY_Q -> p.packetNo() >= p.groups() ? number(p, p.groups()) : length(p, V2Stream.payload(p, 0));
        };
    }

    private static String number(NetoopsV2Packet p, int count) {
        return "says that it is number " + p.packetNo() + " of " + count;
    }

    private static String length(NetoopsV2Packet p, int expected) {
        return p.payloadLength() == expected ? null : "has a payload of " + p.payloadLength() + " bytes where there must be " + expected;
    }

    private static Packet malformed(byte[] b, String what) {
        return new MalformedPacket("netoops packet " + what, false, b);
    }
}
