// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import java.net.InetSocketAddress;
import org.netoops.log.Transport;

/** What makes a netconsole stream one. Comparable, because hash maps fall back to order where forged addresses collide. */
record StreamKey(InetSocketAddress from, int localPort, Transport transport) implements Comparable<StreamKey> {

    @Override
    public int compareTo(StreamKey o) {
        int c = WireReceiver.compare(from, o.from);
        c = c != 0 ? c : Integer.compare(localPort, o.localPort);
        return c != 0 ? c : transport.compareTo(o.transport);
    }
}
