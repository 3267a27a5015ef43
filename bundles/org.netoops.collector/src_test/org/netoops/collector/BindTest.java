// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.Test;

class BindTest {
    private static final CollectorListener NOBODY = new CollectorListener() { };
    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

    @Test
    void aTakenPortIsNamedAndNothingStaysOpen() throws Exception {
        try (DatagramSocket taken = new DatagramSocket(new InetSocketAddress(LOOPBACK, 0)); DatagramSocket probe = new DatagramSocket(0, LOOPBACK)) {
            int free = probe.getLocalPort();
            probe.close();
            CollectorConfig config = Configs.on(10, new InetSocketAddress(LOOPBACK, free), new InetSocketAddress(LOOPBACK, taken.getLocalPort()));
            CollectorException e = assertThrows(CollectorException.class, () -> Collector.start(config, new MemoryArchive(), NOBODY));
            assertTrue(e.getMessage().startsWith("cannot listen on 127.0.0.1:" + taken.getLocalPort() + ": the port is taken"), e.getMessage());
            assertTrue(e.getMessage().endsWith("stop that program or choose another port"), e.getMessage());
            if (System.getProperty("os.name").contains("Linux")) {
                assertTrue(e.getMessage().contains("(process " + ProcessHandle.current().pid() + ")"), e.getMessage());
            }
            new DatagramSocket(free, LOOPBACK).close();
        }
    }

    @Test
    void anAddressOfAnotherMachineIsNamed() {
        CollectorConfig config = Configs.on(10, new InetSocketAddress("192.0.2.1", 6666));
        CollectorException e = assertThrows(CollectorException.class, () -> Collector.start(config, new MemoryArchive(), NOBODY));
        assertTrue(e.getMessage().startsWith("cannot listen on 192.0.2.1:6666: the address does not belong to this machine"), e.getMessage());
    }

    @Test
    void anUnknownHostIsNamed() {
        CollectorConfig config = Configs.on(10, InetSocketAddress.createUnresolved("no such host", 6666));
        CollectorException e = assertThrows(CollectorException.class, () -> Collector.start(config, new MemoryArchive(), NOBODY));
        assertTrue(e.getMessage().contains("no such host:6666: the host name no such host is not known"), e.getMessage());
    }

    @Test
    void theWildcardAddressTakesBothFamilies() throws Exception {
        InetAddress six = InetAddress.getByName("::1");
        try {
            new DatagramSocket(0, six).close();
        } catch (java.net.SocketException e) {
            assumeTrue(false, "this machine has no IPv6");
        }
        try (Collector collector = Collector.start(Configs.on(100, new InetSocketAddress(0)), new MemoryArchive(), NOBODY)) {
            int port = Configs.port(collector);
            assertNotEquals(0, port);
            try (Senders four = new Senders(1, new InetSocketAddress("127.0.0.1", port)); Senders from6 = new Senders(1, new InetSocketAddress(six, port))) {
                four.send("one\n");
                from6.send("two\n");
                assertTrue(Senders.await(() -> collector.status().received() == 2));
            }
        }
    }

    @Test
    void closingTwiceIsHarmlessAndFreesThePort() throws Exception {
        Collector collector = Collector.start(Configs.loopback(), new MemoryArchive(), NOBODY);
        int port = Configs.port(collector);
        collector.close();
        collector.close();
        new DatagramSocket(port, LOOPBACK).close();
        assertEquals(0, collector.status().received());
    }

    @Test
    void adviceNamesTheCommand() {
        assertEquals(null, BufferAdvice.of(4 << 20, 4 << 20));
        String advice = BufferAdvice.of(4 << 20, 212_992);
        assertTrue(advice.contains("208 KiB") && advice.contains("4096 KiB"), advice);
        if (System.getProperty("os.name").contains("Linux")) {
            assertTrue(advice.endsWith("sysctl -w net.core.rmem_max=4194304"), advice);
        }
    }
}
