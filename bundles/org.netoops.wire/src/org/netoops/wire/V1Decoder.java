// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

/**
 * Decodes netoops v1 packets. Everything is found by the packet's own offsets, which are checked against its length.
 */
final class V1Decoder {

    /** Highest version that is looked for: text never starts with such a byte and a NUL. */
    private static final int MAX_VERSION = 15;

    private V1Decoder() {
    }

    /** Null when the payload is no netoops packet. */
    static Packet decode(byte[] b) {
        if (b.length < 2 || b[1] != 0 || b[0] < 1 || b[0] > MAX_VERSION) {
            return null;
        }
        boolean known = b[0] == V1Layout.VERSION;
        if (b.length < V1Layout.MIN_HEADER) {
            return known ? malformed(b, "is cut short: " + b.length + " bytes, and its header alone has " + V1Layout.MIN_HEADER) : null;
        }
        int dataOffset = LittleEndian.u16(b, 4);
        int archOffset = LittleEndian.u16(b, 8);
        long count = LittleEndian.u32(b, 12);
        long no = LittleEndian.u32(b, 16);
        boolean offsetsFit = archOffset >= V1Layout.PINNED && archOffset <= dataOffset && dataOffset < b.length;
        boolean numbersFit = no < count;
        if (!known) {
            return offsetsFit && numbersFit && LittleEndian.u16(b, 6) == V1Arch.WIRE
                    ? new UnsupportedPacket("netoops packet of version " + b[0] + ": this program reads version " + V1Layout.VERSION, b)
                    : null;
        }
        if (!offsetsFit) {
            return malformed(b, "has offsets " + archOffset + " and " + dataOffset + " that do not fit its " + b.length + " bytes");
        }
        if (!numbersFit) {
            return malformed(b, "says that it is number " + no + " of " + count);
        }
        return new NetoopsV1Packet(LittleEndian.u16(b, 2), dataOffset, archOffset, LittleEndian.u16(b, 6), LittleEndian.u16(b, 10), count, no, b);
    }

    private static Packet malformed(byte[] b, String what) {
        return new MalformedPacket("netoops packet " + what, false, b);
    }
}
