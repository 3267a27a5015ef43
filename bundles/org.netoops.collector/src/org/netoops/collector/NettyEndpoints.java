// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioDatagramChannel;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Sockets served by one event loop of Netty's. */
final class NettyEndpoints implements Endpoints {
    private final EventLoopGroup group =
            new MultiThreadIoEventLoopGroup(1, new DefaultThreadFactory("netoops-receive", true), NioIoHandler.newFactory());
    private final List<Channel> channels = new ArrayList<>();
    private final List<InetSocketAddress> addresses = new ArrayList<>();
    private int granted = Integer.MAX_VALUE;

    private NettyEndpoints() {
    }

    static NettyEndpoints open(List<InetSocketAddress> wanted, int receiveBuffer, Intake intake, Consumer<String> problems)
            throws CollectorException {
        NettyEndpoints endpoints = new NettyEndpoints();
        try {
            for (InetSocketAddress address : wanted) {
                endpoints.bind(address, receiveBuffer, new DatagramHandler(endpoints.channels.size(), intake, problems));
            }
            return endpoints;
        } catch (CollectorException e) {
            endpoints.close();
            throw e;
        }
    }

    private void bind(InetSocketAddress address, int receiveBuffer, DatagramHandler handler) throws CollectorException {
        if (address.isUnresolved()) {
            throw BindProblem.of(address, null);
        }
        var bound = new Bootstrap().group(group)
                // opened without a protocol family, so the wildcard address takes IPv4 and IPv6 where the system has both
                .channel(NioDatagramChannel.class)
                .option(ChannelOption.RECVBUF_ALLOCATOR, new ReusedBuffers())
                .option(ChannelOption.SO_RCVBUF, receiveBuffer)
                .handler(handler)
                .bind(address).awaitUninterruptibly();
        if (!bound.isSuccess()) {
            throw BindProblem.of(address, bound.cause());
        }
        NioDatagramChannel channel = (NioDatagramChannel) bound.channel();
        channels.add(channel);
        addresses.add(channel.localAddress());
        // Linux keeps twice what is asked for, to cover its bookkeeping, and reports that; Java halves it back, so it compares with what was asked
        granted = Math.min(granted, channel.config().getReceiveBufferSize());
    }

    @Override
    public List<InetSocketAddress> addresses() {
        return List.copyOf(addresses);
    }

    @Override
    public int granted() {
        return channels.isEmpty() ? 0 : granted;
    }

    @Override
    public void close() {
        for (Channel c : channels) {
            // a task runs after the reads that are due, so what lies in the socket when we are told to stop still counts
            c.eventLoop().submit(() -> { }).awaitUninterruptibly(500);
            c.close().awaitUninterruptibly(1000);
        }
        group.shutdownGracefully(0, 1000, TimeUnit.MILLISECONDS).awaitUninterruptibly(2000);
    }
}
