// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.setup;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The addresses other machines can send to. */
final class HostAddresses {

    private HostAddresses() {
    }

    /** Addresses of interfaces that are up, IPv4 first; without loopback, and without link-local ones, which need to name an interface. */
    static List<String> find() {
        List<InetAddress> found = new ArrayList<>();
        try {
            for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
                if (network.isUp() && !network.isLoopback()) {
                    found.addAll(Collections.list(network.getInetAddresses()));
                }
            }
        } catch (SocketException e) {
            return List.of(); // the field can be filled in by hand
        }
        return found.stream().filter(a -> !a.isLinkLocalAddress()).sorted(Comparator.comparing(a -> !(a instanceof Inet4Address)))
                .map(HostAddresses::text).toList();
    }

    private static String text(InetAddress address) {
        String text = address.getHostAddress();
        int scope = text.indexOf('%');
        return scope < 0 ? text : text.substring(0, scope);
    }
}
