// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.cli;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.PortUnreachableException;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Sends datagrams no faster than wanted. */
final class PacedSender {
    /** Shorter waits are not worth a system call. */
    private static final long SHORTEST_WAIT_NANOS = 200_000;

    private PacedSender() {
    }

    /**
     * @param typed the target as the user typed it, for messages
     * @param rate  datagrams a second, 0 without bound
     */
    static void send(List<byte[]> datagrams, InetSocketAddress to, String typed, int rate) throws InterruptedException {
        try (DatagramChannel channel = DatagramChannel.open()) {
            channel.connect(to);
            long start = System.nanoTime();
            for (int i = 0; i < datagrams.size(); i++) {
                if (rate > 0) {
                    long wait = start + TimeUnit.SECONDS.toNanos(1) * i / rate - System.nanoTime();
                    if (wait > SHORTEST_WAIT_NANOS) {
                        LockSupport.parkNanos(wait);
                    }
                }
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                channel.write(ByteBuffer.wrap(datagrams.get(i)));
            }
        } catch (PortUnreachableException e) {
            throw CommandFailure.unreadable("send: " + typed + ": nobody listens there: start 'netoops collect' first");
        } catch (IOException e) {
            throw CommandFailure.unreadable("send: " + typed + ": cannot be reached: " + e.getMessage());
        }
    }
}
