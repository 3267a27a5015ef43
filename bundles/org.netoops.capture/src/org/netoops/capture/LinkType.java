// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.nio.ByteBuffer;

/** Link layers by their number in capture files (tcpdump.org/linktypes.html): finds where the IP packet begins. */
enum LinkType {

    /** Ethernet. */
    ETHERNET(1) {
        @Override
        int network(ByteBuffer b) {
            return EtherType.network(b, 12);
        }
    },

    /** PPP, with or without its HDLC address and control bytes. */
    PPP(9) {
        @Override
        int network(ByteBuffer b) {
            boolean framed = b.limit() >= 2 && (b.getShort(0) & 0xffff) == 0xff03;
            return EtherType.ppp(b, framed ? 2 : 0);
        }
    },

    /** The packet alone. */
    RAW(101) {
        @Override
        int network(ByteBuffer b) {
            return 0;
        }
    },

    /** Cisco HDLC: address, control, protocol as in Ethernet. */
    C_HDLC(104) {
        @Override
        int network(ByteBuffer b) {
            return EtherType.network(b, 2);
        }
    },

    /** "tcpdump -i any", 16-byte header with the protocol at its end. */
    LINUX_SLL(113) {
        @Override
        int network(ByteBuffer b) {
            return EtherType.network(b, 14);
        }
    },

    /** "tcpdump -i any" of newer versions, 20-byte header with the protocol first. */
    LINUX_SLL2(276) {
        @Override
        int network(ByteBuffer b) {
            return b.limit() < 20 ? NONE : EtherType.behind(b, b.getShort(0) & 0xffff, 20);
        }
    },

    /** BSD loopback: an address family in either byte order; the packet tells its version itself. */
    LOOPBACK(0) {
        @Override
        int network(ByteBuffer b) {
            return 4;
        }
    };

    /** No IP packet in it. */
    static final int NONE = -1;

    private final int number;

    LinkType(int number) {
        this.number = number;
    }

    /** The link type of this number, or null when it is not supported. */
    static LinkType of(int number) {
        return switch (number) {
            case 0, 108 -> LOOPBACK;
            case 1 -> ETHERNET;
            case 9, 50 -> PPP;
            // what the operating systems call raw, and raw IPv4 and IPv6 of their own
            case 12, 14, 101, 228, 229 -> RAW;
            case 104 -> C_HDLC;
            case 113 -> LINUX_SLL;
            case 276 -> LINUX_SLL2;
            default -> null;
        };
    }

    /** The number under which this link is written. */
    int number() {
        return number;
    }

    /** Why packets of this link are not read, and what to do. */
    static String unsupported(int number) {
        return "captured on a link of type " + number + ", which is not supported; capture with \"tcpdump -i any\" or on an Ethernet device";
    }

    /** Offset of the IP packet in a frame from 0 to its limit, or {@link #NONE}. */
    abstract int network(ByteBuffer frame);
}
