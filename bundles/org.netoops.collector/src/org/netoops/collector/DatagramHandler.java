// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.socket.DatagramPacket;
import java.time.Instant;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.netoops.wire.Datagram;

/**
 * Runs on the event loop and does nothing there but copy the payload and hand it on: a loop that works loses datagrams.
 * One handler serves every socket of a collector, on one event loop, so the running numbers are in order of receipt.
 */
@ChannelHandler.Sharable
final class DatagramHandler extends SimpleChannelInboundHandler<DatagramPacket> {
    private final Inbox inbox;
    private final Consumer<String> problems;
    private final LongAdder received = new LongAdder();
    private final RateMeter rate = new RateMeter();
    private long sequence;

    DatagramHandler(Inbox inbox, Consumer<String> problems) {
        this.inbox = inbox;
        this.problems = problems;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, DatagramPacket packet) {
        Instant now = Instant.now();
        ByteBuf content = packet.content();
        received.increment();
        rate.count(now.getEpochSecond());
        inbox.offer(new Datagram(++sequence, packet.sender(), packet.recipient(), now, ByteBufUtil.getBytes(content)));
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        problems.accept("receiving on " + Endpoints.name(context.channel().localAddress()) + " was disturbed: " + cause.getMessage());
    }

    long received() {
        return received.sum();
    }

    long perSecond() {
        return rate.last(Instant.now().getEpochSecond());
    }
}
