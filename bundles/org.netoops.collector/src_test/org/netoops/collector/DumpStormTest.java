// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netoops.wire.AssembledDump;
import org.netoops.wire.V1Arch;
import org.netoops.wire.V1Encoder;
import org.netoops.wire.V1Layout;
import org.netoops.wire.V2Encoder;

/** A power failure in a hall: 256 machines dump 64 KiB of log each, all within a second, each back to back. */
class DumpStormTest {
    private static final int HOSTS = 256;
    private static final int LOG = 64 << 10;
    /** A machine that is busy with other things may not give the receiver its turn; what the system drops then is counted, and one storm must pass. */
    private static final int TRIES = 3;

    /** Machines of their own, and virtual ones behind the address of the machine that runs them. */
    @ParameterizedTest
    @CsvSource({"1, false", "2, false", "1, true", "2, true"})
    void allDumpsAreComplete(int version, boolean oneAddress) throws Exception {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "only Linux gives every host an address of its own on the loopback interface");
        byte[] log = tail(Runs.log(Runs.NULL_WRITE));
        int complete = 0;
        for (int i = 0; i < TRIES && complete < HOSTS; i++) {
            complete = storm(version, oneAddress, log);
        }
        assertEquals(HOSTS, complete);
    }

    /** As much log as the machines have, its crash at the end. */
    private static byte[] tail(byte[] log) {
        byte[] all = new byte[LOG];
        for (int at = LOG; at > 0; at -= log.length) {
            int n = Math.min(at, log.length);
            System.arraycopy(log, log.length - n, all, at - n, n);
        }
        return all;
    }

    private static int storm(int version, boolean oneAddress, byte[] log) throws Exception {
        AtomicInteger complete = new AtomicInteger();
        DatagramChannel[] hosts = new DatagramChannel[HOSTS];
        try (Collector collector = Collector.start(Configs.with(262_144), new MemoryArchive(), new CollectorListener() {
            @Override
            public void dump(AssembledDump dump) {
                if (dump.complete() && Arrays.equals(log, dump.log())) {
                    complete.incrementAndGet();
                }
            }
        })) {
            assumeTrue(collector.status().grantedBuffer() >= 4 << 20, "the system grants too small a socket buffer");
            InetSocketAddress to = collector.status().endpoints().getFirst();
            for (int h = 0; h < HOSTS; h++) {
                hosts[h] = DatagramChannel.open().bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 3, 0, (byte) (oneAddress ? 1 : h)}), 0)).connect(to);
            }
            long start = System.nanoTime();
            int sent = 0;
            for (int h = 0; h < HOSTS; h++) {
                List<byte[]> packets = version == 1 ? V1Encoder.of(V1Layout.D, V1Arch.X86_64, 4711, h, "6.1.0").encode(log)
                        : V2Encoder.of(new UUID(7, h), 1).encode(log);
                long due = start + 1_000_000_000L * h / HOSTS;
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                for (byte[] p : packets) {
                    hosts[h].write(ByteBuffer.wrap(p));
                }
                sent += packets.size();
            }
            long took = System.nanoTime() - start;
            int all = sent;
            assertTrue(Senders.await(() -> {
                CollectorStatus s = collector.status();
                return s.received() + Math.max(0, s.droppedBySystem()) >= all;
            }), () -> "datagrams neither received nor counted as dropped: " + collector.status());
            collector.close();
            System.out.println("storm: " + sent + " datagrams of netoops v" + version + " from " + HOSTS + (oneAddress ? " hosts of one address in " : " hosts in ") + took / 1_000_000 + " ms: dropped by the system "
                    + collector.status().droppedBySystem() + ", rejected " + collector.status().rejected() + ", complete " + complete);
        } finally {
            for (DatagramChannel h : hosts) {
                if (h != null) {
                    h.close();
                }
            }
        }
        return complete.get();
    }
}
