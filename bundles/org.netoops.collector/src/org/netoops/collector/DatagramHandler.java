// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.socket.DatagramPacket;
import java.net.InetAddress;
import java.util.function.Consumer;

/** Runs on the event loop, where there is no {@link BatchReceiver}, and does nothing there but hand on: a loop that works loses datagrams. */
final class DatagramHandler extends SimpleChannelInboundHandler<DatagramPacket> {
    private final int socket;
    private final Intake intake;
    private final Consumer<String> problems;

    /** @param socket number of the socket that this one serves */
    DatagramHandler(int socket, Intake intake, Consumer<String> problems) {
        this.socket = socket;
        this.intake = intake;
        this.problems = problems;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, DatagramPacket packet) {
        ByteBuf content = packet.content();
        InetAddress from = packet.sender().getAddress();
        intake.take(socket, AddressBits.high(from), AddressBits.low(from), AddressBits.scope(from), packet.sender().getPort(),
                Clock.micros(), content.nioBuffer(), 0, content.readableBytes());
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        intake.done(Clock.micros());
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        problems.accept("receiving on " + Endpoints.name(context.channel().localAddress()) + " was disturbed: " + cause.getMessage());
    }
}
