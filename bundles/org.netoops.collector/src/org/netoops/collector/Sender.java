// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import java.net.InetSocketAddress;
import org.netoops.wire.WireSource;

/** A sender and the socket of ours that it sends to, and where its datagrams go. */
final class Sender {
    final long high;
    final long low;
    final int scope;
    final int port;
    final int socket;
    final InetSocketAddress from;
    final InetSocketAddress to;
    final WireSource source;
    DatagramRing recent;

    Sender(Received r, InetSocketAddress to) {
        high = r.high;
        low = r.low;
        scope = r.scope;
        port = r.port;
        socket = r.socket;
        from = r.sender();
        this.to = to;
        source = new WireSource(from, to.getPort());
    }

    boolean sent(Received r) {
        return r.low == low && r.high == high && r.port == port && r.socket == socket && r.scope == scope;
    }
}
