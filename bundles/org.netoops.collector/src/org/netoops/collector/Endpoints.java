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
import java.net.Inet6Address;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The open sockets of a collector, served by one event loop. */
final class Endpoints {
    private final EventLoopGroup group;
    private final List<Channel> channels = new ArrayList<>();
    private final List<InetSocketAddress> addresses = new ArrayList<>();
    private int granted = Integer.MAX_VALUE;

    private Endpoints(EventLoopGroup group) {
        this.group = group;
    }

    /**
     * Binds every address.
     *
     * @throws CollectorException when one of them cannot be bound; none stays bound then
     */
    static Endpoints open(List<InetSocketAddress> wanted, int receiveBuffer, DatagramHandler handler) throws CollectorException {
        EventLoopGroup group = new MultiThreadIoEventLoopGroup(1, new DefaultThreadFactory("netoops-receive", true), NioIoHandler.newFactory());
        Endpoints endpoints = new Endpoints(group);
        try {
            for (InetSocketAddress address : wanted) {
                endpoints.bind(address, receiveBuffer, handler);
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
        var bound = bootstrap(handler).option(ChannelOption.SO_RCVBUF, receiveBuffer).bind(address).awaitUninterruptibly();
        if (!bound.isSuccess()) {
            throw BindProblem.of(address, bound.cause());
        }
        NioDatagramChannel channel = (NioDatagramChannel) bound.channel();
        channels.add(channel);
        addresses.add(channel.localAddress());
        // Linux keeps twice what is asked for, to cover its bookkeeping, and reports that; Java halves it back, so it compares with what was asked
        granted = Math.min(granted, channel.config().getReceiveBufferSize());
    }

    /** A socket on the same event loop that does not count as one of ours; null when it cannot be had. */
    Channel bindPrivate(InetSocketAddress address, DatagramHandler handler) {
        var bound = bootstrap(handler).bind(address).awaitUninterruptibly();
        return bound.isSuccess() ? bound.channel() : null;
    }

    private Bootstrap bootstrap(DatagramHandler handler) {
        return new Bootstrap().group(group)
                // opened without a protocol family, so the wildcard address takes IPv4 and IPv6 where the system has both
                .channel(NioDatagramChannel.class)
                .option(ChannelOption.RECVBUF_ALLOCATOR, new ReusedBuffers())
                .handler(handler);
    }

    /** Addresses with the ports really bound. */
    List<InetSocketAddress> addresses() {
        return List.copyOf(addresses);
    }

    /** The smallest receive buffer granted, in bytes. */
    int granted() {
        return channels.isEmpty() ? 0 : granted;
    }

    /** Closes the sockets after what the system already holds for them was read, as far as that takes no longer than a moment. */
    void close() {
        for (Channel c : channels) {
            // a task runs after the reads that are due, so what lies in the socket when we are told to stop still counts
            c.eventLoop().submit(() -> { }).awaitUninterruptibly(500);
            c.close().awaitUninterruptibly(1000);
        }
        group.shutdownGracefully(0, 1000, TimeUnit.MILLISECONDS).awaitUninterruptibly(2000);
    }

    /** "127.0.0.1:6666", "[::1]:6666", "*:6666" for the wildcard address. */
    static String name(SocketAddress address) {
        if (!(address instanceof InetSocketAddress a)) {
            return String.valueOf(address);
        }
        if (a.isUnresolved()) {
            return a.getHostString() + ":" + a.getPort();
        }
        if (a.getAddress().isAnyLocalAddress()) {
            return "*:" + a.getPort();
        }
        String host = a.getAddress().getHostAddress();
        return (a.getAddress() instanceof Inet6Address ? "[" + host + "]" : host) + ":" + a.getPort();
    }
}
