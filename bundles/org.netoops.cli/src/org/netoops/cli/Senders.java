// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.cli;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.PortUnreachableException;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Sockets that stand for as many machines, sending in turn and together no faster than wanted. To a receiver on this machine each has an address of
 * its own, 127.0.0.1, 127.0.0.2 and so on; others see ports of one address, as behind a router that hides a network.
 */
final class Senders implements AutoCloseable {
    /** Sockets at most: well below what a process may open. */
    static final int MAX = 500;
    /** Shorter waits are not worth a system call. */
    private static final long SHORTEST_WAIT_NANOS = 200_000;

    private final List<DatagramChannel> channels = new ArrayList<>();
    private final String typed;

    private Senders(String typed) {
        this.typed = typed;
    }

    /** @param typed the target as the user typed it, for messages */
    static Senders open(InetSocketAddress to, String typed, int count) {
        Senders senders = new Senders(typed);
        try {
            for (int i = 0; i < count; i++) {
                DatagramChannel channel = DatagramChannel.open();
                senders.channels.add(channel);
                if (count > 1 && to.getAddress() instanceof Inet4Address a && a.isLoopbackAddress()) {
                    channel.bind(new InetSocketAddress(loopback(i), 0));
                }
                channel.connect(to);
            }
            return senders;
        } catch (IOException e) {
            senders.close();
            throw CommandFailure.unreadable("send: " + typed + ": cannot be reached: " + e.getMessage());
        }
    }

    private static InetAddress loopback(int i) throws IOException {
        return InetAddress.getByAddress(new byte[] {127, 0, (byte) (i / 250), (byte) (1 + i % 250)});
    }

    /**
     * Sends what each has to send, one datagram of each after the other.
     *
     * @param rate datagrams a second, 0 without bound
     */
    void send(List<List<byte[]>> ofEach, int rate) throws InterruptedException {
        List<Iterator<byte[]>> left = ofEach.stream().map(List::iterator).toList();
        long start = System.nanoTime();
        long sent = 0;
        try {
            for (boolean more = true; more;) {
                more = false;
                for (int i = 0; i < left.size(); i++) {
                    if (left.get(i).hasNext()) {
                        pace(start, sent++, rate);
                        channels.get(i).write(ByteBuffer.wrap(left.get(i).next()));
                        more = true;
                    }
                }
            }
        } catch (PortUnreachableException e) {
            throw CommandFailure.unreadable("send: " + typed + ": nobody listens there: start 'netoops collect' first");
        } catch (IOException e) {
            throw CommandFailure.unreadable("send: " + typed + ": cannot be reached: " + e.getMessage());
        }
    }

    private static void pace(long start, long sent, int rate) throws InterruptedException {
        if (rate > 0) {
            long wait = start + TimeUnit.SECONDS.toNanos(1) * sent / rate - System.nanoTime();
            if (wait > SHORTEST_WAIT_NANOS) {
                LockSupport.parkNanos(wait);
            }
        }
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }

    @Override
    public void close() {
        for (DatagramChannel c : channels) {
            try {
                c.close();
            } catch (IOException e) {
                // What was sent is sent.
                continue;
            }
        }
    }
}
