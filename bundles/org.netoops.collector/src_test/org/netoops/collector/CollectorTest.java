// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.netoops.archive.Evidence;
import org.netoops.archive.NewOccurrence;
import org.netoops.oops.Oops;
import org.netoops.wire.BasicEncoder;
import org.netoops.wire.Datagram;
import org.netoops.wire.ExtendedEncoder;
import org.netoops.wire.V1Arch;
import org.netoops.wire.V1Encoder;
import org.netoops.wire.V1Layout;

/** A running collector: what it stores, keeps as evidence, and counts. */
class CollectorTest {
    private final MemoryArchive archive = new MemoryArchive();
    private final List<String> problems = new CopyOnWriteArrayList<>();
    private final CollectorListener listener = new CollectorListener() {
        @Override
        public void problem(String message) {
            problems.add(message);
        }
    };

    private Collector start() throws CollectorException {
        return Collector.start(Configs.loopback(), archive, listener);
    }

    private static void send(Collector collector, List<byte[]> payloads) throws Exception {
        long before = collector.status().received();
        try (Senders senders = new Senders(1, Configs.port(collector))) {
            for (byte[] p : payloads) {
                senders.send(0, p);
            }
        }
        assertTrue(Senders.await(() -> collector.status().received() == before + payloads.size()), "received " + collector.status().received());
    }

    @Test
    void aLogThatFallsSilentGivesItsCrash() throws Exception {
        byte[] log = Runs.log(Runs.NULL_WRITE);
        Oops expected = Replay.log(log, "log").getFirst();
        Instant before = Instant.now();
        try (Collector collector = start()) {
            send(collector, BasicEncoder.encode(log));
            assertTrue(Senders.await(() -> collector.status().crashes() > 0), "no crash although the collector was not closed");
            NewOccurrence stored = archive.stored.getFirst();
            assertEquals(Replay.face(expected), Replay.face(stored.oops()));
            assertEquals("127.0.0.1", stored.oops().excerpt().origin().host());
            assertTrue(!stored.seen().isBefore(before) && Duration.between(stored.seen(), Instant.now()).toSeconds() < 30, "seen " + stored.seen());
            assertEquals(List.of(), problems);
        }
    }

    @Test
    void theEvidenceIsTheDatagramsAndGivesTheCrashAgain() throws Exception {
        byte[] log = Runs.log(Runs.NULL_WRITE);
        List<byte[]> sent = new ExtendedEncoder().encode(log);
        try (Collector collector = start()) {
            send(collector, sent);
        }
        NewOccurrence stored = archive.stored.getFirst();
        assertEquals(1, stored.evidence().size());
        Evidence evidence = stored.evidence().getFirst();
        assertEquals(Evidence.PCAP, evidence.mediaType());
        assertTrue(evidence.source().startsWith("127.0.0.1:"), evidence.source());
        List<Datagram> again = Replay.datagrams(evidence.bytes(), "evidence");
        assertTrue(again.size() < sent.size(), "only the crash's own datagrams");
        for (Datagram d : again) {
            assertTrue(sent.stream().anyMatch(s -> java.util.Arrays.equals(s, d.payload())), "a datagram that was not sent like this");
        }
        assertEquals(stored.seen().getEpochSecond(), again.stream().filter(d -> d.time().equals(stored.seen())).findFirst().orElseThrow().time().getEpochSecond());
        assertEquals(Replay.face(stored.oops()), Replay.face(Replay.log(evidence.bytes(), "evidence").getFirst()));
    }

    @Test
    void eachKindOfLossShowsInItsCounter() throws Exception {
        try (Collector collector = start()) {
            send(collector, List.of(extended(1), extended(2), extended(2), extended(9), "\u0003".concat("x".repeat(99)).getBytes(StandardCharsets.US_ASCII),
                    lying()));
            // a message that is missing may still come: it counts as lost when the others have waited long enough
            assertTrue(Senders.await(() -> collector.status().lost() > 0));
            CollectorStatus status = collector.status();
            assertEquals(6, status.lost(), "3 to 8");
            assertEquals(1, status.duplicates());
            assertEquals(1, status.malformed());
            assertEquals(0, status.rejected());
            assertEquals(6, status.received());
        }
    }

    @Test
    void aFullQueueRejectsAndCounts() throws Exception {
        try (Collector collector = Collector.start(Configs.with(1), archive, listener)) {
            try (Senders senders = new Senders(1, Configs.port(collector))) {
                for (int i = 0; i < 20_000 && collector.status().rejected() == 0; i++) {
                    senders.send(0, extended(i));
                }
            }
            assertTrue(collector.status().rejected() > 0);
            collector.close();
            assertTrue(collector.status().rejected() < collector.status().received());
        }
    }

    @Test
    void anArchiveThatFailsForAWhileLosesNothing() throws Exception {
        archive.fail("the archive is locked by another program");
        try (Collector collector = start()) {
            send(collector, BasicEncoder.encode(Runs.log(Runs.NULL_WRITE)));
            assertTrue(Senders.await(() -> !problems.isEmpty()));
            assertTrue(collector.status().failure().startsWith("the archive is locked"));
            assertEquals(List.of("the archive is locked by another program"), problems);
            send(collector, BasicEncoder.encode(Runs.log("s390x-6.1.0-50-s390x/og_badptr")));
            archive.fail(null);
            assertTrue(Senders.await(() -> collector.status().crashes() >= 2), "crashes " + collector.status().crashes());
            assertNull(collector.status().failure());
        }
    }

    @Test
    void closingStoresWhatHasBegun() throws Exception {
        try (Collector collector = start()) {
            send(collector, BasicEncoder.encode(Runs.log(Runs.NULL_WRITE)));
        }
        assertEquals(Replay.log(Runs.log(Runs.NULL_WRITE), "log").size(), archive.size());
    }

    @Test
    void aSoftDumpIsNoCrashButACrashDumpIs() throws Exception {
        byte[] log = Runs.log(Runs.NULL_WRITE);
        V1Encoder encoder = V1Encoder.of(V1Layout.D, V1Arch.X86_64, 7, 1, "6.1");
        List<byte[]> dumps = new CopyOnWriteArrayList<>();
        CollectorListener listener = new CollectorListener() {
            @Override
            public void dump(org.netoops.wire.AssembledDump dump) {
                dumps.add(dump.log());
            }
        };
        try (Collector collector = Collector.start(Configs.loopback(), archive, listener)) {
            send(collector, encoder.withType(3).encode(log));
        }
        assertEquals(0, archive.size());
        assertEquals(1, dumps.size());
        assertArrayEquals(log, dumps.getFirst());
        try (Collector collector = Collector.start(Configs.loopback(), archive, listener)) {
            send(collector, encoder.encode(log));
        }
        assertTrue(archive.size() > 0);
    }

    @Test
    void aListenerThatThrowsDoesNotStopTheCollecting() throws Exception {
        CollectorListener broken = new CollectorListener() {
            @Override
            public void stored(org.netoops.archive.ArchiveChange change) {
                throw new IllegalStateException("a listener's own fault");
            }
        };
        try (Collector collector = Collector.start(Configs.loopback(), archive, broken)) {
            send(collector, BasicEncoder.encode(Runs.log(Runs.NULL_WRITE)));
            assertTrue(Senders.await(() -> collector.status().crashes() > 0));
            send(collector, BasicEncoder.encode(Runs.log("s390x-6.1.0-50-s390x/og_badptr")));
        }
        assertTrue(archive.size() >= 2);
    }

    private static byte[] extended(long seq) {
        return ("6," + seq + ",1000,-;line " + seq + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    /** An extended fragment that claims to lie behind its own end. */
    private static byte[] lying() {
        return "6,20,1000,-,ncfrag=900/100;text".getBytes(StandardCharsets.US_ASCII);
    }
}
