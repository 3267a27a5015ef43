// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.Unpooled;
import io.netty.channel.DefaultMaxMessagesRecvByteBufAllocator;
import java.nio.ByteBuffer;

/**
 * Receive buffers that take the largest datagram there is and are used again and again: a smaller buffer would cut a datagram without a word, and
 * allocating large ones for each datagram takes longer than receiving it. As many as datagrams are read in one turn; the handler copies and
 * releases before the next turn begins.
 */
final class ReusedBuffers extends DefaultMaxMessagesRecvByteBufAllocator {
    private static final int LARGEST_PAYLOAD = 65_535;
    /** Datagrams taken from one socket before the loop looks at the others. */
    private static final int TURN = 64;

    ReusedBuffers() {
        super(TURN);
    }

    @SuppressWarnings("deprecation") // the interface that bootstraps take is marked so without a successor
    @Override
    public Handle newHandle() {
        ByteBuf[] buffers = new ByteBuf[TURN];
        for (int i = 0; i < TURN; i++) {
            // the memory belongs to the collector of garbage; Netty's own would have to be freed when the channel closes
            buffers[i] = Unpooled.wrappedBuffer(ByteBuffer.allocateDirect(LARGEST_PAYLOAD)).clear();
        }
        return new MaxMessageHandle() {
            private int next;

            @Override
            public int guess() {
                return LARGEST_PAYLOAD;
            }

            @Override
            public ByteBuf allocate(ByteBufAllocator allocator) {
                ByteBuf buffer = buffers[next];
                next = (next + 1) % TURN;
                // one reference stays here, so that the handler's release does not free it; somebody still holding one gets to keep the buffer
                return buffer.refCnt() == 1 ? buffer.retain().clear() : allocator.directBuffer(LARGEST_PAYLOAD);
            }
        };
    }
}
