// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.nio.ByteBuffer;

/** Link layers by their number in capture files (tcpdump.org/linktypes.html): finds where the IP packet begins. */
enum LinkType {

    /** Ethernet with any number of VLAN tags. */
    ETHERNET(1) {
        @Override
        int network(ByteBuffer b) {
            int at = 12;
            while (at + 2 <= b.limit()) {
                int type = b.getShort(at) & 0xffff;
                at += 2;
                if (type == 0x8100 || type == 0x88a8 || type == 0x9100) {
                    at += 2;
                } else {
                    return isIp(type) ? at : NONE;
                }
            }
            return NONE;
        }
    },

    /** The packet alone. */
    RAW(101) {
        @Override
        int network(ByteBuffer b) {
            return 0;
        }
    },

    /** "tcpdump -i any", 16-byte header with the protocol at its end. */
    LINUX_SLL(113) {
        @Override
        int network(ByteBuffer b) {
            return b.limit() >= 16 && isIp(b.getShort(14) & 0xffff) ? 16 : NONE;
        }
    },

    /** "tcpdump -i any" of newer versions, 20-byte header with the protocol first. */
    LINUX_SLL2(276) {
        @Override
        int network(ByteBuffer b) {
            return b.limit() >= 20 && isIp(b.getShort(0) & 0xffff) ? 20 : NONE;
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
            case 12, 14 -> RAW;
            case 108 -> LOOPBACK;
            default -> {
                for (LinkType t : values()) {
                    if (t.number == number) {
                        yield t;
                    }
                }
                yield null;
            }
        };
    }

    private static boolean isIp(int etherType) {
        return etherType == 0x0800 || etherType == 0x86dd;
    }

    /** Offset of the IP packet in a frame from 0 to its limit, or {@link #NONE}. */
    abstract int network(ByteBuffer frame);
}
