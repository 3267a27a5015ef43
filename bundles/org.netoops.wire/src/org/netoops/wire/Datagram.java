// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Objects;

/**
 * A UDP datagram as received; the payload array is owned by the record and not to be changed.
 *
 * @param sequence running number given by the receiver, from 1; ties log lines to their evidence
 * @param from     sender
 * @param to       local address and port it arrived at
 * @param time     time of receipt, or of capture
 * @param payload  UDP payload
 */
public record Datagram(long sequence, InetSocketAddress from, InetSocketAddress to, Instant time, byte[] payload) {

    public Datagram {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(payload, "payload");
    }
}
