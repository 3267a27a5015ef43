// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import java.net.InetSocketAddress;
import java.util.Locale;

/** Says why an address cannot be listened on, and what to do about it. */
final class BindProblem {

    private BindProblem() {
    }

    static CollectorException of(InetSocketAddress address, Throwable cause) {
        return new CollectorException("cannot listen on " + Endpoints.name(address) + ": " + reason(address, cause), cause);
    }

    private static String reason(InetSocketAddress address, Throwable cause) {
        if (address.isUnresolved()) {
            return "the host name " + address.getHostString() + " is not known; give an address of this machine, or 0.0.0.0 for all";
        }
        String message = cause == null || cause.getMessage() == null ? String.valueOf(cause) : cause.getMessage();
        String lower = message.toLowerCase(Locale.ROOT);
        // the system's own words are all that Java hands on
        if (lower.contains("in use")) {
            String holder = PortHolder.find(address.getPort());
            return "the port is taken" + (holder == null ? "" : " by " + holder) + "; stop that program or choose another port";
        }
        if (lower.contains("permission denied")) {
            return address.getPort() < 1024
                    ? "ports below 1024 need special rights; choose a port from 1024 up"
                    : "the system does not allow it; choose another port or address";
        }
        if (lower.contains("cannot assign") || lower.contains("not available") || lower.contains("not valid")) {
            return "the address does not belong to this machine; give one of its own, or 0.0.0.0 for all";
        }
        return message + "; choose another address or port";
    }
}
