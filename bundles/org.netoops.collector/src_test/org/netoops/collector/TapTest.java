// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.netoops.wire.AssembledDump;
import org.netoops.wire.Datagram;
import org.netoops.wire.V1Arch;
import org.netoops.wire.V1Encoder;
import org.netoops.wire.V1Layout;

/** Somebody watches what arrives. */
class TapTest {
    private final List<Datagram> seen = new CopyOnWriteArrayList<>();
    private final List<AssembledDump> dumps = new CopyOnWriteArrayList<>();
    private final List<String> problems = new CopyOnWriteArrayList<>();
    private final DatagramTap tap = new DatagramTap() {
        @Override
        public void datagram(Datagram datagram) {
            seen.add(datagram);
        }

        @Override
        public void dump(AssembledDump dump) {
            dumps.add(dump);
        }
    };

    private Collector start(MemoryArchive archive) throws CollectorException {
        return Collector.start(Configs.loopback(), archive, new CollectorListener() {
            @Override
            public void problem(String message) {
                problems.add(message);
            }
        });
    }

    private static byte[] text(String s) {
        return s.getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void seesEveryDatagramAndDumpWhileItIsThere() throws Exception {
        List<byte[]> packets = V1Encoder.of(V1Layout.C, V1Arch.X86_64, 7, 9, "6.12").encode(text("[    1.000000] soft and short\n"));
        try (Collector collector = start(new MemoryArchive()); Senders senders = new Senders(1, Configs.port(collector))) {
            senders.send(0, text("nobody looks\n"));
            assertTrue(Senders.await(() -> collector.status().received() == 1));
            Thread.sleep(200);
            collector.tap(tap);
            senders.send(0, text("somebody looks\n"));
            for (byte[] p : packets) {
                senders.send(0, p);
            }
            assertTrue(Senders.await(() -> seen.size() == 1 + packets.size()), "saw " + seen.size());
            assertArrayEquals(text("somebody looks\n"), seen.get(0).payload());
            assertTrue(Senders.await(() -> dumps.size() == 1), "the dump");
            collector.tap(null);
            senders.send(0, text("nobody again\n"));
            assertTrue(Senders.await(() -> collector.status().received() == 3 + packets.size()));
        }
        assertEquals(1 + packets.size(), seen.size());
    }

    @Test
    void aTapThatFailsIsLetGoAndNothingElseIsLost() throws Exception {
        MemoryArchive archive = new MemoryArchive();
        try (Collector collector = start(archive); Senders senders = new Senders(1, Configs.port(collector))) {
            collector.tap(d -> {
                seen.add(d);
                throw new IllegalStateException();
            });
            for (byte[] p : new org.netoops.wire.ExtendedEncoder().encode(Runs.log(Runs.NULL_WRITE))) {
                senders.send(0, p);
            }
            assertTrue(Senders.await(() -> collector.status().crashes() > 0), "no crash");
        }
        assertEquals(1, seen.size());
        assertEquals(1, problems.size(), problems::toString);
    }
}
