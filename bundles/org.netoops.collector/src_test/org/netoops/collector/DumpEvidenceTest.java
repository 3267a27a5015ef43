// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.netoops.archive.Evidence;
import org.netoops.archive.NewOccurrence;
import org.netoops.capture.CaptureMonitor;
import org.netoops.capture.CaptureOptions;
import org.netoops.capture.CaptureSink;
import org.netoops.capture.Captures;
import org.netoops.log.ForwardingSink;
import org.netoops.log.LogLine;
import org.netoops.log.Origin;
import org.netoops.log.Verification;
import org.netoops.oops.Oops;
import org.netoops.wire.AssembledDump;
import org.netoops.wire.Datagram;
import org.netoops.wire.Keys;
import org.netoops.wire.V2Encoder;
import org.netoops.wire.V2Field;
import org.netoops.wire.WireLimits;

/** The evidence of a crash that came in a dump is the dump: from it alone the crash, what the machine told and the sender's trust come again. */
class DumpEvidenceTest {
    private static final byte[] SECRET = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final Keys KEYS = id -> id == 7 ? SECRET : null;
    private static final List<V2Field> META = List.of(new V2Field.Text(V2Field.Label.NODE, "rig"), new V2Field.User("lab", "rack 4"));

    private final MemoryArchive archive = new MemoryArchive();

    /** What was read of the evidence. */
    private static final class Again extends ForwardingSink implements CaptureSink {
        private final CrashScan scan;
        private final List<String> facts = new ArrayList<>();

        Again(CrashScan scan) {
            super(scan);
            this.scan = scan;
        }

        @Override
        public void datagram(Datagram datagram) {
            scan.datagram(datagram);
        }

        @Override
        public void dump(AssembledDump dump) {
            scan.dump(dump);
        }

        @Override
        public void metadata(Origin origin, long lineNumber, String key, String value) {
            facts.add(key + "=" + value);
            super.metadata(origin, lineNumber, key, value);
        }
    }

    @Test
    void givesCrashFactsAndVerificationAgain() throws Exception {
        byte[] log = Runs.log(Runs.NULL_WRITE);
        // the machine works on after its oops, so the crash is not in the newest block of the dump alone
        byte[] more = "[  999.000000] idle: nothing happens on this machine, line after line\n".repeat(400).getBytes(StandardCharsets.US_ASCII);
        byte[] whole = Arrays.copyOf(log, log.length + more.length);
        System.arraycopy(more, 0, whole, log.length, more.length);
        V2Encoder encoder = V2Encoder.of(UUID.fromString("0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"), 1).withKey(7, SECRET).withMeta(META);
        List<byte[]> sent = encoder.encode(whole);
        try (Collector collector = Collector.start(Configs.loopback().verifyingWith(KEYS), archive, new CollectorListener() { })) {
            try (Senders senders = new Senders(1, Configs.port(collector))) {
                for (byte[] p : sent) {
                    senders.send(0, p);
                }
            }
            assertTrue(Senders.await(() -> collector.status().received() == sent.size()));
        }
        assertEquals(1, archive.stored.size());
        NewOccurrence stored = archive.stored.getFirst();
        assertEquals(Verification.VERIFIED, stored.verification());
        assertEquals(List.of(Evidence.PCAP), stored.evidence().stream().map(Evidence::mediaType).toList());

        List<Oops> oopses = new ArrayList<>();
        List<Verification> trust = new ArrayList<>();
        CrashScan[] scan = new CrashScan[1];
        scan[0] = new CrashScan(o -> {
            oopses.add(o);
            trust.add(scan[0].verificationOf(o));
        });
        Again again = new Again(scan[0]);
        Captures.read(new ByteArrayInputStream(stored.evidence().getFirst().bytes()), "evidence", again, new CaptureOptions(WireLimits.DEFAULT, KEYS),
                CaptureMonitor.NONE, report -> { });
        scan[0].end();
        assertEquals(1, oopses.size());
        assertEquals(Replay.face(stored.oops()), Replay.face(oopses.getFirst()));
        assertEquals(raw(stored.oops()), raw(oopses.getFirst()));
        assertEquals(List.of(Verification.VERIFIED), trust);
        assertTrue(again.facts.contains("lab=rack 4"), again.facts.toString());
    }

    private static List<String> raw(Oops oops) {
        return oops.excerpt().lines().stream().map(LogLine::raw).toList();
    }
}
