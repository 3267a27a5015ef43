// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.nio.channels.DatagramChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Sockets opened by Java, whose datagrams are taken in batches past it: all that is needed for it is the number of the file that a socket is. */
final class BatchEndpoints implements Endpoints {
    private final List<DatagramChannel> channels = new ArrayList<>();
    private final List<InetSocketAddress> addresses = new ArrayList<>();
    private int granted = Integer.MAX_VALUE;
    private BatchReceiver receiver;
    private Thread thread;

    private BatchEndpoints() {
    }

    /** Null when it cannot be found out which files the sockets are. */
    static BatchEndpoints open(List<InetSocketAddress> wanted, int receiveBuffer, Intake intake, Consumer<String> problems)
            throws CollectorException {
        BatchEndpoints endpoints = new BatchEndpoints();
        List<BatchSocket> sockets = new ArrayList<>();
        for (InetSocketAddress address : wanted) {
            int descriptor;
            try {
                descriptor = endpoints.bind(address, receiveBuffer);
            } catch (IOException | RuntimeException e) {
                endpoints.close();
                throw BindProblem.of(address, e);
            }
            if (descriptor < 0) {
                endpoints.close();
                return null;
            }
            sockets.add(new BatchSocket(sockets.size(), descriptor));
        }
        endpoints.receiver = new BatchReceiver(sockets, intake, problems);
        endpoints.thread = new Thread(endpoints.receiver, "netoops-receive");
        endpoints.thread.setDaemon(true);
        endpoints.thread.start();
        return endpoints;
    }

    /** The file descriptor, or -1 when it is not certain. */
    private int bind(InetSocketAddress address, int receiveBuffer) throws IOException {
        Set<Long> others = SocketLinks.of(Path.of("/proc/self")).keySet();
        // without a protocol family the wildcard address takes IPv4 and IPv6 where the system has both
        boolean four = address.getAddress() instanceof Inet4Address a && !a.isAnyLocalAddress();
        DatagramChannel channel = four ? DatagramChannel.open(StandardProtocolFamily.INET) : DatagramChannel.open();
        channels.add(channel);
        channel.setOption(StandardSocketOptions.SO_RCVBUF, receiveBuffer);
        channel.bind(address);
        InetSocketAddress bound = (InetSocketAddress) channel.getLocalAddress();
        addresses.add(bound);
        // Linux keeps twice what is asked for, to cover its bookkeeping, and reports that; Java halves it back, so it compares with what was asked
        granted = Math.min(granted, channel.getOption(StandardSocketOptions.SO_RCVBUF));
        Map<Long, Integer> own = SocketLinks.of(Path.of("/proc/self"));
        List<Integer> found = UdpTable.read().stream()
                .filter(s -> s.port() == bound.getPort() && own.containsKey(s.inode()) && !others.contains(s.inode()))
                .map(s -> own.get(s.inode())).toList();
        return found.size() == 1 ? found.getFirst() : -1;
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
        if (receiver != null) {
            receiver.close();
            try {
                // the files must not be closed, and their numbers given to others, while somebody reads from them
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        for (DatagramChannel c : channels) {
            try {
                c.close();
            } catch (IOException e) {
                // it is gone either way
            }
        }
    }
}
