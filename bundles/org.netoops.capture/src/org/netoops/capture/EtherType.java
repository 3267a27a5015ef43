// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.nio.ByteBuffer;

/** What stands between a link's header and the IP packet: VLAN tags, PPPoE, SNAP (IEEE 802.1Q, RFC 2516, RFC 1042). */
final class EtherType {

    private static final int IPV4 = 0x0800;
    private static final int IPV6 = 0x86dd;
    private static final int PPPOE_SESSION = 0x8864;
    /** Numbers up to here are not types but lengths, of an 802.2 packet. */
    private static final int LENGTH_MAX = 1500;
    private static final long SNAP = 0xaaaa03_000000L;

    private EtherType() {
    }

    /** Offset of the IP packet behind the type field at {@code at}, or {@link LinkType#NONE}. */
    static int network(ByteBuffer b, int at) {
        return at + 2 > b.limit() ? LinkType.NONE : behind(b, b.getShort(at) & 0xffff, at + 2);
    }

    /** Offset of the IP packet when what is at {@code from} is of this type, or {@link LinkType#NONE}. */
    static int behind(ByteBuffer b, int first, int from) {
        int type = first;
        int at = from;
        while (isVlan(type)) {
            if (at + 4 > b.limit()) {
                return LinkType.NONE;
            }
            type = b.getShort(at + 2) & 0xffff;
            at += 4;
        }
        if (isIp(type)) {
            return at;
        }
        if (type == PPPOE_SESSION) {
            return ppp(b, at + 6);
        }
        boolean snap = type <= LENGTH_MAX && at + 8 <= b.limit() && b.getLong(at) >>> 16 == SNAP;
        return snap && isIp(b.getShort(at + 6) & 0xffff) ? at + 8 : LinkType.NONE;
    }

    /** Offset of the IP packet behind a PPP protocol field of one or two bytes, or {@link LinkType#NONE}. */
    static int ppp(ByteBuffer b, int at) {
        if (at + 2 > b.limit()) {
            return LinkType.NONE;
        }
        // a field that may be shortened has its last bit set in its last byte only
        boolean isShort = (b.get(at) & 1) != 0;
        int protocol = isShort ? b.get(at) & 0xff : b.getShort(at) & 0xffff;
        return protocol == 0x21 || protocol == 0x57 ? at + (isShort ? 1 : 2) : LinkType.NONE;
    }

    private static boolean isVlan(int type) {
        return type == 0x8100 || type == 0x88a8 || type == 0x9100;
    }

    private static boolean isIp(int type) {
        return type == IPV4 || type == IPV6;
    }
}
