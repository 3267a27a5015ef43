// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.netoops.log.LogLine;
import org.netoops.log.LogSink;
import org.netoops.log.Origin;
import org.netoops.log.Verification;
import org.netoops.wire.WireCounters.Counter;

/** A million forged senders beside honest ones: memory stays within its budget, and what is honest gets through whole. */
class SpoofFloodTest {

    private static final int FORGED = 1_000_000;
    private static final InetSocketAddress TO = Collected.from(0, 6666);
    private static final InetSocketAddress HONEST_DUMP = Collected.from(0xff0001, 2004);
    private static final InetSocketAddress HONEST_V1 = Collected.from(0xff0002, 2004);
    private static final InetSocketAddress HONEST_STREAM = Collected.from(0xff0003, 6665);

    /** Keeps what the honest senders said, and counts the rest. */
    private static final class Honest implements LogSink, WireListener {

        final List<AssembledDump> dumps = new ArrayList<>();
        final List<String> streamLines = new ArrayList<>();
        long forgedLines;
        int streamEnds;

        private static boolean from(Origin o, InetSocketAddress a) {
            return o.host().equals(a.getAddress().getHostAddress());
        }

        @Override
        public void line(Origin origin, LogLine line) {
            if (from(origin, HONEST_STREAM)) {
                streamLines.add(line.text());
            } else {
                forgedLines++;
            }
        }

        @Override
        public void end(Origin origin) {
            streamEnds += from(origin, HONEST_STREAM) ? 1 : 0;
        }

        @Override
        public void dump(AssembledDump dump) {
            if (from(dump.origin(), HONEST_DUMP) || from(dump.origin(), HONEST_V1)) {
                dumps.add(dump);
            }
        }
    }

    private static long usedMemory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static byte[][] forged(byte[] log) {
        return new byte[][] {
            "<4>[    1.000000] text that does not end".getBytes(StandardCharsets.US_ASCII),
            ("6,5,1,-,ncfrag=0/60000;" + "y".repeat(900)).getBytes(StandardCharsets.US_ASCII),
            V1Encoder.of(V1Layout.D, V1Arch.X86_64, 1, 1, "6.1").encode(log).get(1),
            // what an honest host sends, without its tag, under another key, and with a tag that does not fit
            V2Samples.signed(1).withKey(0, new byte[0]).encode(log).get(1),
            V2Samples.signed(1).withKey(99, V2Samples.secret(4)).encode(log).get(1),
            V2Samples.signed(1).withKey(V2Samples.KEY, V2Samples.secret(5)).encode(log).get(1),
        };
    }

    @Test
    void aMillionForgedSenders() {
        byte[] log = V2Samples.log(65_536);
        WireLimits limits = WireLimits.DEFAULT;
        Honest honest = new Honest();
        WireCounters counters = new WireCounters();
        WireReceiver receiver = new WireReceiver(honest, limits, counters, honest, V2Samples.KEYS);
        byte[][] kinds = forged(log);
        List<byte[]> signed = V2Samples.signed(1).encode(log);
        List<byte[]> v1 = V1Encoder.of(V1Layout.D, V1Arch.X86_64, 4711, 5, "6.1").encode(log);
        Instant now = Collected.START;
        long n = 0;
        int messages = 0;
        long before = usedMemory();
        long peak = 0;
        long start = System.nanoTime();
        for (int i = 0; i < FORGED; i++) {
            now = now.plusNanos(5_000);
            // every forged packet claims another address; some claim that of the honest sender
            InetSocketAddress from = i % 1000 == 0 ? HONEST_DUMP : Collected.from(i, 2004);
            receiver.accept(new Datagram(++n, from, TO, now, kinds[i % kinds.length]));
            // a fifth of a second goes by between the packets of the honest dump
            if (i % (FORGED / signed.size()) == 5 && i / (FORGED / signed.size()) < signed.size()) {
                receiver.accept(new Datagram(++n, HONEST_DUMP, TO, now, signed.get(i / (FORGED / signed.size())).clone()));
            }
            if (i % 1000 == 7 && i / 1000 < v1.size()) {
                receiver.accept(new Datagram(++n, HONEST_V1, TO, now, v1.get(i / 1000).clone()));
            }
            if (i % 2000 == 9) {
                String record = "6," + 2 * messages + "," + 10_000L * messages + ",-;line " + messages++ + "\n";
                receiver.accept(new Datagram(++n, HONEST_STREAM, TO, now, record.getBytes(StandardCharsets.US_ASCII)));
            }
            assertTrue(receiver.pendingBytes() <= limits.pendingBytes() && receiver.streams() <= limits.sources());
            if (i % 100_000 == 99_999) {
                peak = Math.max(peak, usedMemory() - before);
            }
        }
        System.out.printf("%,d forged senders: %,d datagrams/s, at most %,d KiB held, heap grew by %,d KiB%n", FORGED,
                n * 1_000_000_000L / (System.nanoTime() - start), receiver.pendingBytes() >> 10, peak >> 10);
        receiver.end();
        assertTrue(peak < limits.pendingBytes() + (32L << 20), "grew by " + peak + " bytes");
        AssembledDump dump = honest.dumps.stream().filter(d -> d.verification() == Verification.VERIFIED).findFirst().orElseThrow();
        assertArrayEquals(log, dump.log());
        assertTrue(dump.complete());
        assertEquals(1, honest.dumps.stream().filter(d -> d.verification() == Verification.VERIFIED).count(), "and once");
        AssembledDump old = honest.dumps.stream().filter(d -> d.header() instanceof NetoopsV1Packet && d.complete()).findFirst().orElseThrow();
        assertArrayEquals(log, old.log());
        assertEquals(1, honest.streamEnds, "the stream was never cut");
        assertEquals(messages, honest.streamLines.size());
        assertEquals("line " + (messages - 1), honest.streamLines.getLast());
        assertTrue(counters.get(Counter.EVICTED) > 0.98 * FORGED, "strangers pushed out each other: " + counters.get(Counter.EVICTED));
        assertTrue(honest.forgedLines > FORGED, "and everything of theirs is shown");
    }
}
