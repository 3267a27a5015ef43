// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.util.List;

/**
 * Finds the sender of a datagram without making an object. A fixed number of places, four for each value of a secret hash: a sender that is forgotten
 * because others have its places costs making it again and nothing else. Not thread safe.
 */
final class SenderTable {
    private static final int WAYS = 4;
    private static final int SETS_BITS = 11;
    private static final long MULTIPLIER = new SecureRandom().nextLong() | 1;

    private final List<InetSocketAddress> sockets;
    private final Sender[] places = new Sender[WAYS << SETS_BITS];
    private int victim;

    /** @param sockets addresses of our sockets by their numbers */
    SenderTable(List<InetSocketAddress> sockets) {
        this.sockets = sockets;
    }

    Sender of(Received r) {
        long h = ((r.high * 31 + r.low) * 31 + (r.port << 8 | r.socket)) * MULTIPLIER;
        int set = (int) (h >>> 64 - SETS_BITS) * WAYS;
        for (int i = set; i < set + WAYS; i++) {
            if (places[i] != null && places[i].sent(r)) {
                return places[i];
            }
        }
        Sender fresh = new Sender(r, sockets.get(r.socket));
        places[set + (victim++ & WAYS - 1)] = fresh;
        return fresh;
    }
}
