// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Inet6Address;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;

/** The datagram that the parser has at hand: valid until it asks for the next. */
final class Received {
    /** Which of our sockets it came to, from 0. */
    int socket;
    /** The sender's address as 128 bits; IPv4 as the IPv6 addresses that stand for it. */
    long high;
    long low;
    /** Interface of a link-local sender, else 0. */
    int scope;
    int port;
    /** Time of receipt in microseconds since 1970. */
    long micros;
    /** The payload is the first {@link #length} of these bytes; they are used again for every datagram. */
    final byte[] bytes = new byte[1 << 16];
    int length;

    /** The sender. */
    InetSocketAddress sender() {
        byte[] address = ByteBuffer.allocate(16).putLong(high).putLong(low).array();
        try {
            InetAddress a = InetAddress.getByAddress(address);
            return new InetSocketAddress(scope != 0 && a instanceof Inet6Address ? Inet6Address.getByAddress(null, address, scope) : a, port);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("16 bytes are an address", e);
        }
    }
}
