// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import java.net.Inet6Address;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.List;
import java.util.function.Consumer;

/** The open sockets of a collector and what serves them. */
interface Endpoints {

    /**
     * Binds every address; by a {@link BatchReceiver} where the system has what it takes, else by Netty.
     *
     * @throws CollectorException when one of them cannot be bound; none stays bound then
     */
    static Endpoints open(List<InetSocketAddress> wanted, int receiveBuffer, Intake intake, Consumer<String> problems) throws CollectorException {
        Endpoints batched = BatchCalls.available() ? BatchEndpoints.open(wanted, receiveBuffer, intake, problems) : null;
        return batched != null ? batched : NettyEndpoints.open(wanted, receiveBuffer, intake, problems);
    }

    /** Addresses with the ports really bound, in the order asked for. */
    List<InetSocketAddress> addresses();

    /** The smallest receive buffer granted, in bytes. */
    int granted();

    /** Closes the sockets after what the system already holds for them was read, as far as that takes no longer than a moment. */
    void close();

    /** "127.0.0.1:6666", "[::1]:6666", "*:6666" for the wildcard address. */
    static String name(SocketAddress address) {
        if (!(address instanceof InetSocketAddress a)) {
            return String.valueOf(address);
        }
        if (a.isUnresolved()) {
            return a.getHostString() + ":" + a.getPort();
        }
        if (a.getAddress().isAnyLocalAddress()) {
            return "*:" + a.getPort();
        }
        String host = a.getAddress().getHostAddress();
        return (a.getAddress() instanceof Inet6Address ? "[" + host + "]" : host) + ":" + a.getPort();
    }
}
