// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Sends datagrams to a collector under test, from as many sockets as wanted, and waits for what must come of them. */
final class Senders implements AutoCloseable {
    private final List<DatagramChannel> channels = new ArrayList<>();
    private final InetSocketAddress to;

    Senders(int count, int port) throws IOException {
        this(count, new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    Senders(int count, InetSocketAddress to) throws IOException {
        this.to = to;
        for (int i = 0; i < count; i++) {
            DatagramChannel c = DatagramChannel.open();
            c.connect(to);
            channels.add(c);
        }
    }

    void send(int sender, byte[] payload) throws IOException {
        channels.get(sender).write(ByteBuffer.wrap(payload));
    }

    void send(String payload) throws IOException {
        send(0, payload.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        for (DatagramChannel c : channels) {
            c.close();
        }
    }

    /** Waits up to twenty seconds for something to become true; returns whether it did. */
    static boolean await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + 20_000_000_000L;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            Thread.sleep(10);
        }
        return true;
    }
}
