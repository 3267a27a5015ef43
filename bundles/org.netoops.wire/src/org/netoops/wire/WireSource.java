// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import java.net.InetSocketAddress;
import org.netoops.log.Transport;

/** A sender and the port of ours that it sends to, for whoever hands a {@link WireReceiver} many datagrams of it. Belongs to one receiver. */
public final class WireSource {

    final StreamKey key;
    /** The stream that the sender's extended records went to last, or null. */
    ExtendedAssembler stream;

    public WireSource(InetSocketAddress from, int localPort) {
        this.key = new StreamKey(from, localPort, Transport.NETCONSOLE_EXTENDED);
    }
}
