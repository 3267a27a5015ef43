// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The memory that recvmmsg(2) fills for one socket: {@code struct mmsghdr}, {@code struct iovec} and {@code struct sockaddr_in6} as Linux lays them
 * out on 64-bit machines, and room for the largest datagram there is, since one that is cut is lost without a word. Not thread safe.
 */
final class BatchSocket {
    /** Datagrams taken in one call. */
    static final int BATCH = 64;
    static final int MSG_DONTWAIT = 0x40;
    private static final int MESSAGE = 64;
    private static final int MESSAGE_LENGTH = 56;
    private static final int PART = 16;
    private static final int NAME = 32;
    private static final int NAME_USED = 28;
    private static final int AF_INET = 2;
    private static final int AF_INET6 = 10;
    private static final long LINK_LOCAL = 0xfe80L << 48;
    private static final long LINK_LOCAL_MASK = 0xffc0L << 48;
    /** Not a power of two: the beginnings of all datagrams would share one place of the processor's caches. */
    private static final int PLACE = 65_536 + 9 * 64;

    private final int number;
    private final int descriptor;
    private final ByteBuffer messages = direct(BATCH * MESSAGE);
    private final ByteBuffer parts = direct(BATCH * PART);
    private final ByteBuffer names = direct(BATCH * NAME);
    private final ByteBuffer bigEndianNames = names.duplicate().order(ByteOrder.BIG_ENDIAN);
    private final ByteBuffer payloads = direct(BATCH * PLACE);
    private final long address = BatchCalls.address(messages);

    /**
     * @param number     which of our sockets it is
     * @param descriptor file descriptor of a UDP socket
     */
    BatchSocket(int number, int descriptor) {
        this.number = number;
        this.descriptor = descriptor;
        long name = BatchCalls.address(names);
        long part = BatchCalls.address(parts);
        long payload = BatchCalls.address(payloads);
        for (int i = 0; i < BATCH; i++) {
            parts.putLong(i * PART, payload + (long) i * PLACE).putLong(i * PART + 8, PLACE);
            messages.putLong(i * MESSAGE, name + (long) i * NAME).putInt(i * MESSAGE + 8, NAME_USED);
            messages.putLong(i * MESSAGE + 16, part + (long) i * PART).putLong(i * MESSAGE + 24, 1);
        }
    }

    private static ByteBuffer direct(int size) {
        return ByteBuffer.allocateDirect(size).order(ByteOrder.nativeOrder());
    }

    int descriptor() {
        return descriptor;
    }

    /** Hands on what the system holds for this socket, at most a batch; how many that were, or -1. */
    int receive(Intake intake) {
        int n = BatchCalls.receive(descriptor, address, BATCH);
        if (n > 0) {
            long now = Clock.micros();
            for (int i = 0; i < n; i++) {
                one(intake, i, now);
            }
            intake.done(now);
        }
        return n;
    }

    private void one(Intake intake, int i, long now) {
        int name = i * NAME;
        int family = names.getShort(name);
        int length = messages.getInt(i * MESSAGE + MESSAGE_LENGTH);
        int port = bigEndianNames.getShort(name + 2) & 0xffff;
        if (family == AF_INET) {
            intake.take(number, 0, AddressBits.ofIpv4(bigEndianNames.getInt(name + 4)), 0, port, now, payloads, i * PLACE, length);
        } else if (family == AF_INET6) {
            long high = bigEndianNames.getLong(name + 8);
            int scope = (high & LINK_LOCAL_MASK) == LINK_LOCAL ? names.getInt(name + 24) : 0;
            intake.take(number, high, bigEndianNames.getLong(name + 16), scope, port, now, payloads, i * PLACE, length);
        }
    }
}
