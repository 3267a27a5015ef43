// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;

/** Addresses as 128 bits in two longs, IPv4 as ::ffff:a.b.c.d (RFC 4291, 2.5.5.2). */
final class AddressBits {
    private static final long MAPPED = 0xffffL << 32;

    private AddressBits() {
    }

    static long high(InetAddress a) {
        return a instanceof Inet4Address ? 0 : ByteBuffer.wrap(a.getAddress()).getLong(0);
    }

    static long low(InetAddress a) {
        ByteBuffer b = ByteBuffer.wrap(a.getAddress());
        return a instanceof Inet4Address ? ofIpv4(b.getInt(0)) : b.getLong(8);
    }

    static long ofIpv4(int address) {
        return MAPPED | Integer.toUnsignedLong(address);
    }

    /** Interface of a link-local address, else 0. */
    static int scope(InetAddress a) {
        return a instanceof Inet6Address six && six.isLinkLocalAddress() ? six.getScopeId() : 0;
    }
}
