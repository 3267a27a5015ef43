// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.netoops.wire.Datagram;

/** Datagrams made by hand. */
final class Datagrams {

    private Datagrams() {
    }

    /** One from 192.0.2.{@code host}, with a payload of this length. */
    static Datagram of(long sequence, int host, int length) {
        return of(sequence, host, "x".repeat(length));
    }

    static Datagram of(long sequence, int host, String payload) {
        try {
            InetAddress from = InetAddress.getByAddress(new byte[] {(byte) 192, 0, 2, (byte) host});
            InetAddress to = InetAddress.getByAddress(new byte[] {(byte) 192, 0, 2, (byte) 254});
            return new Datagram(sequence, new InetSocketAddress(from, 6665), new InetSocketAddress(to, 6666),
                    Instant.ofEpochSecond(1_800_000_000L + sequence), payload.getBytes(StandardCharsets.UTF_8));
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }
}
