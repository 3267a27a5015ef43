// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.cli;

import java.net.InetSocketAddress;

/** Addresses as they are typed: {@code HOST:PORT}, {@code [IPV6]:PORT}, {@code *:PORT}, {@code :PORT} or a port alone. */
final class Endpoint {

    private Endpoint() {
    }

    /** An address to listen on; no host or {@code *} means all addresses of this machine. */
    static InetSocketAddress local(String typed) {
        String host = host(typed);
        int port = port(typed, 0);
        return host.isEmpty() || host.equals("*") ? new InetSocketAddress(port) : new InetSocketAddress(host, port);
    }

    /** An address to send to; the host must be known. */
    static InetSocketAddress remote(String typed) {
        String host = host(typed);
        if (host.isEmpty()) {
            throw CommandFailure.usage("--to " + typed + ": no host: write HOST:PORT, for example 127.0.0.1:6666");
        }
        InetSocketAddress address = new InetSocketAddress(host, port(typed, 1));
        if (address.isUnresolved()) {
            throw CommandFailure.unreadable("send: " + host + ": no such host: check the name");
        }
        return address;
    }

    private static String host(String typed) {
        int colon = typed.lastIndexOf(':');
        String host = colon < 0 ? "" : typed.substring(0, colon);
        if (host.startsWith("[") && host.endsWith("]")) {
            return host.substring(1, host.length() - 1);
        }
        if (host.indexOf(':') >= 0) {
            throw CommandFailure.usage(typed + ": an IPv6 address needs brackets: write [ADDRESS]:PORT");
        }
        return host;
    }

    private static int port(String typed, int lowest) {
        String digits = typed.substring(typed.lastIndexOf(':') + 1);
        try {
            int port = Integer.parseInt(digits);
            if (port >= lowest && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw CommandFailure.usage(typed + ": no port number from " + lowest + " to 65535: write HOST:PORT");
    }
}
