// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.netoops.log.LogLine;
import org.netoops.log.LogSink;
import org.netoops.log.Origin;
import org.netoops.wire.WireCounters.Counter;

/** Mutated packets and floods of forged senders: no exception, and what is kept stays bounded. */
class HostileInputTest {

    private static final Duration FUZZ_TIME = Duration.ofSeconds(5);
    private static final int FUZZ_PACKETS = 400_000;

    /** Checks that the lines of each open log are numbered without holes. */
    private static final class CheckingSink implements LogSink {

        final Map<Origin, Long> open = new java.util.HashMap<>();
        long lines;

        @Override
        public void line(Origin origin, LogLine line) {
            lines++;
            long expected = open.merge(origin, 1L, Long::sum);
            if (line.number() != expected) {
                throw new AssertionError(origin + ": line " + line.number() + " instead of " + expected);
            }
        }

        @Override
        public void end(Origin origin) {
            open.remove(origin);
        }
    }

    private static List<byte[]> seeds() throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        for (String name : Captures.NAMES) {
            Captures.datagrams(name).stream().filter(d -> d.to().getPort() == 6667 || d.sequence() % 20 == 0).forEach(d -> seeds.add(d.payload()));
        }
        byte[] log = Captures.read("riscv64-6.12-og_null.log");
        for (V1Layout layout : V1Layout.values()) {
            for (V1Arch arch : V1Arch.values()) {
                seeds.addAll(V1Encoder.of(layout, arch, 7, 9, "6.12").encode(Arrays.copyOf(log, 4000)));
            }
        }
        ExtendedEncoder extended = new ExtendedEncoder("6.12", List.of(Map.entry("lab", "a")), 280);
        seeds.addAll(extended.record(4, 9_000_000, "T1", Arrays.copyOf(log, 4500), List.of()));
        return seeds;
    }

    private static byte[] mutate(byte[] seed, Random random) {
        byte[] b = seed.clone();
        for (int n = random.nextInt(4); n > 0 && b.length > 0; n--) {
            int at = random.nextInt(random.nextBoolean() ? Math.min(b.length, 64) : b.length);
            switch (random.nextInt(6)) {
                case 0 -> b[at] = (byte) random.nextInt();
                case 1 -> b[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> b = Arrays.copyOf(b, at);
                case 3 -> b[at] = (byte) "0123456789,;=/\n\\x-".charAt(random.nextInt(18));
                case 4 -> Arrays.fill(b, at, Math.min(b.length, at + 8), (byte) (random.nextBoolean() ? 0 : 0xff));
                default -> b = Arrays.copyOf(b, Math.min(65_507, b.length + random.nextInt(2000)));
            }
        }
        return b;
    }

    @Test
    void mutatedPacketsFromManySendersInAnyOrder() throws IOException {
        List<byte[]> seeds = seeds();
        WireLimits limits = new WireLimits(64, 70_000, 4096, 1 << 20, Duration.ofSeconds(1), Duration.ofSeconds(3));
        CheckingSink sink = new CheckingSink();
        WireCounters counters = new WireCounters();
        WireReceiver receiver = new WireReceiver(sink, limits, counters);
        Random random = new Random(20261122);
        long stop = System.nanoTime() + FUZZ_TIME.toNanos();
        var now = Collected.START;
        int n = 0;
        int host = 0;
        int next = 0;
        while (n < FUZZ_PACKETS && System.nanoTime() < stop) {
            // runs of one sender's packets, so that some of them fit together
            if (random.nextInt(16) == 0) {
                host = random.nextInt(100);
                next = random.nextInt(seeds.size());
            }
            byte[] payload = mutate(seeds.get(next++ % seeds.size()), random);
            now = now.plusNanos(random.nextInt(50) == 0 ? (long) random.nextInt(4000) * 1_000_000 - 1_000_000_000 : random.nextInt(100_000));
            receiver.accept(new Datagram(++n, Collected.from(host, 6665), Collected.from(0, 6666), now, payload));
            assertTrue(receiver.pendingBytes() <= limits.pendingBytes() && receiver.streams() <= limits.sources());
        }
        receiver.end();
        assertEquals(0, receiver.pendingBytes());
        assertEquals(0, receiver.streams());
        assertTrue(sink.open.isEmpty(), () -> "still open: " + sink.open);
        assertTrue(n > 20_000 && sink.lines > 0, n + " packets");
        assertEquals(n, counters.get(Counter.DATAGRAMS));
        long sorted = 0;
        for (Counter c : List.of(Counter.BASIC, Counter.EXTENDED, Counter.V1, Counter.UNSUPPORTED, Counter.MALFORMED)) {
            sorted += counters.get(c);
        }
        assertTrue(n <= sorted, "every datagram is counted as something");
        for (Counter c : List.of(Counter.BASIC, Counter.EXTENDED, Counter.V1, Counter.MALFORMED, Counter.DUPLICATE, Counter.CONFLICT, Counter.LOST,
                Counter.DUMPS_PARTIAL, Counter.DUMPS_COMPLETE)) {
            assertTrue(counters.get(c) > 0, "the fuzzer never reached " + c);
        }
    }

    private static long usedMemory() {
        Runtime r = Runtime.getRuntime();
        System.gc();
        return r.totalMemory() - r.freeMemory();
    }

    @Test
    void aHundredThousandForgedSendersKeepWithinTheBounds() {
        WireLimits limits = new WireLimits(1000, 70_000, 4096, 4 << 20, Duration.ofSeconds(1), Duration.ofSeconds(3));
        CheckingSink sink = new CheckingSink();
        WireCounters counters = new WireCounters();
        WireReceiver receiver = new WireReceiver(sink, limits, counters);
        byte[] dump = V1Encoder.of(V1Layout.D, V1Arch.X86_64, 1, 1, "6.1").faithful(new byte[0], "x".repeat(5000).getBytes()).get(1);
        byte[] fragment = ("6,5,1,-,ncfrag=0/60000;" + "y".repeat(900)).getBytes();
        byte[] unfinished = "z".repeat(1000).getBytes();
        long before = usedMemory();
        for (int i = 0; i < 100_000; i++) {
            byte[] payload = i % 3 == 0 ? dump : i % 3 == 1 ? fragment : unfinished;
            receiver.accept(new Datagram(i + 1, Collected.from(i, 2004), Collected.from(0, 6666), Collected.START.plusNanos(i * 1000L),
                    payload.clone()));
            assertTrue(receiver.streams() <= limits.sources());
            assertTrue(receiver.pendingBytes() <= limits.pendingBytes());
        }
        long grown = usedMemory() - before;
        assertTrue(grown < 24 << 20, "grew by " + grown + " bytes");
        assertEquals(99_000, counters.get(Counter.EVICTED));
        receiver.end();
        assertEquals(100_000, sink.lines, "every forged datagram is shown once");
        assertTrue(sink.open.isEmpty());
    }

    @Test
    void theBytesThatAreKeptAreBoundedWhoeverSendsThem() {
        WireLimits limits = new WireLimits(1000, 70_000, 4096, 100_000, Duration.ofSeconds(1), Duration.ofSeconds(3));
        byte[] log = Captures.read("riscv64-6.12-og_null.log");
        Collected c = new Collected(limits);
        for (int host = 0; host < 50; host++) {
            List<byte[]> round = V1Encoder.of(V1Layout.D, V1Arch.X86_64, host, 1, "6.12").encode(Arrays.copyOf(log, 15_000));
            // the oldest packet is missing, so that every dump waits
            for (byte[] p : round.subList(0, 14)) {
                c.send(Collected.from(host, 2004), 2004, p);
                assertTrue(c.receiver.pendingBytes() <= limits.pendingBytes());
            }
        }
        c.end();
        assertTrue(c.count(Counter.EVICTED) >= 40, "dumps made room for others");
        assertEquals(50 * (15_000 - 1024), c.dumps.stream().mapToLong(d -> d.log().length).sum(), "and were handed on");
    }

    @Test
    void aClockSetBackDoesNotStopTheTimeouts() {
        Collected c = new Collected().send("6,5,1,-;a\n").pass(-3_600_000).pass(1000);
        assertEquals(1, c.raw().size());
    }

    @Test
    void aForgedClockDelaysNothingForLong() {
        Collected c = new Collected();
        c.receiver.accept(new Datagram(1, Collected.from(2, 6665), Collected.from(0, 6666), java.time.Instant.MAX, "far\n".getBytes()));
        c.receiver.accept(new Datagram(2, Collected.from(2, 6665), Collected.from(0, 6666), java.time.Instant.MIN, "near\n".getBytes()));
        c.send("6,5,1,-;a\n").pass(1000);
        assertEquals(3, c.raw().size());
    }
}
