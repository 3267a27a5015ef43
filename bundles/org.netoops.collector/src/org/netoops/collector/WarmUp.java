// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import io.netty.channel.Channel;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;

/**
 * Sends datagrams to ourselves before the first real one comes. The way from socket to queue runs cold otherwise, a hundred times slower, while its
 * classes are loaded and compiled, and the first burst of a crashing rack overruns the socket buffer in that time.
 */
final class WarmUp {
    private static final int DATAGRAMS = 6_000;
    private static final int TURN = 64;
    private static final long LIMIT_NANOS = 400_000_000L;

    private WarmUp() {
    }

    /** Runs datagrams through a socket of its own on the loopback address; gives up quietly where there is none, or when time is up. */
    static void run(Endpoints endpoints) {
        long end = System.nanoTime() + LIMIT_NANOS;
        Inbox inbox = new Inbox(TURN * 4);
        Channel channel = endpoints.bindPrivate(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                new DatagramHandler(inbox, problem -> { }));
        if (channel == null) {
            return;
        }
        try (DatagramChannel sender = DatagramChannel.open()) {
            sender.connect(channel.localAddress());
            ByteBuffer payload = ByteBuffer.allocate(1000);
            for (int sent = 0; sent < DATAGRAMS && System.nanoTime() < end; sent += TURN) {
                for (int i = 0; i < TURN; i++) {
                    sender.write(payload.clear());
                }
                for (int i = 0; i < TURN; i++) {
                    inbox.poll(1);
                }
            }
        } catch (IOException e) {
            // it runs cold then
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            channel.close().awaitUninterruptibly(1000);
        }
    }
}
