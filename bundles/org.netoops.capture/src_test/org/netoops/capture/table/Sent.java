// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture.table;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.netoops.wire.Datagram;

/** A table and what is sent to it. */
final class Sent implements AutoCloseable {

    static final Instant START = Instant.parse("2026-11-22T19:00:00.000000123Z");

    final DatagramTable table;
    Instant now = START;
    String from = "10.0.0.7";
    int port = 6666;
    private long sequence;

    Sent() throws Exception {
        this(DatagramTable.of(1_000_000));
    }

    Sent(DatagramTable table) {
        this.table = table;
    }

    static InetSocketAddress address(String host, int port) {
        try {
            return new InetSocketAddress(InetAddress.getByName(host), port);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(host, e);
        }
    }

    Sent send(byte[] payload) {
        table.add(new Datagram(++sequence, address(from, 6665), address(from.contains(":") ? "fe80::1" : "10.0.0.1", port), now, payload));
        return this;
    }

    Sent send(String payload) {
        return send(payload.getBytes(StandardCharsets.ISO_8859_1));
    }

    Sent record(long seq, String text) {
        return send("6," + seq + "," + seq * 1000 + ",-;" + text + "\n");
    }

    /** The state of each row in words. */
    List<String> states() {
        List<String> states = new ArrayList<>();
        for (long n = table.first(); n < table.end(); n++) {
            states.add(table.row(n).state().word());
        }
        return states;
    }

    Unit unit(int index) {
        return table.units().get(index);
    }

    /** The parts in short: "1-3 RECEIVED, 4 MISSING". */
    String runs(int index) {
        StringBuilder s = new StringBuilder();
        for (Run r : unit(index).runs(100)) {
            s.append(s.isEmpty() ? "" : ", ").append(r.first()).append(r.count() > 1 ? "-" + r.last() : "").append(' ').append(r.state());
        }
        return s.toString();
    }

    @Override
    public void close() throws Exception {
        table.close();
    }
}
