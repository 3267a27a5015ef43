// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.netoops.wire.WireCounters;

/**
 * Sends datagrams to ourselves before the first real one comes. The way from socket to parser runs cold otherwise, a hundred times slower, while its
 * classes are loaded and compiled, and the first burst of a crashing rack overruns the socket buffer in that time.
 */
final class WarmUp {
    private static final int SOURCES = 4;
    private static final int TURN = 64;
    private static final long LIMIT_NANOS = 400_000_000L;

    private WarmUp() {
    }

    /** Runs datagrams through sockets and a parser of its own on the loopback address; gives up quietly where there is none. */
    static void run(CollectorConfig like) {
        CollectorListener deaf = new CollectorListener() {
        };
        Inbox inbox = new Inbox(TURN * 64, 1 << 20);
        InetSocketAddress here = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        Endpoints endpoints;
        try {
            endpoints = Endpoints.open(List.of(here), like.receiveBuffer(), new Intake(inbox, AllowList.ALL, new RateBudget(0)), problem -> { });
        } catch (CollectorException e) {
            return;
        }
        ParseLoop parser = new ParseLoop(inbox, endpoints.addresses(), crash -> { }, deaf, like, new WireCounters());
        Thread thread = new Thread(parser, "netoops-warm-up");
        thread.setDaemon(true);
        thread.start();
        try {
            send(endpoints.addresses().getFirst());
        } catch (IOException e) {
            // it runs cold then
        }
        endpoints.close();
        parser.close();
        try {
            thread.join(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(InetSocketAddress to) throws IOException {
        long end = System.nanoTime() + LIMIT_NANOS;
        DatagramChannel[] senders = new DatagramChannel[SOURCES];
        try {
            for (int i = 0; i < SOURCES; i++) {
                senders[i] = DatagramChannel.open().connect(to);
            }
            for (int n = 0; System.nanoTime() < end; n++) {
                DatagramChannel sender = senders[n / TURN % SOURCES];
                int seq = n / TURN / SOURCES * TURN + n % TURN;
                // one in a hundred is missing, as it happens
                if (n % 100 != 99) {
                    sender.write(ByteBuffer.wrap(("6," + seq + "," + (1_000_000L + 10L * seq)
                            + ",-;an ordinary line of a kernel's log, such as nearly all of them are: nothing is wrong\n")
                            .getBytes(StandardCharsets.US_ASCII)));
                }
            }
        } finally {
            for (DatagramChannel sender : senders) {
                if (sender != null) {
                    sender.close();
                }
            }
        }
    }
}
