// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netoops.wire.AssembledDump;
import org.netoops.wire.V1Arch;
import org.netoops.wire.V1Encoder;
import org.netoops.wire.V1Layout;

/** A log sent as a netoops dump over a bad network comes back byte for byte, as long as one of the three rounds brought each packet. */
class V1RoundTripTest {

    @ParameterizedTest
    @CsvSource({"A,X86_64", "B,X86_64", "C,X86_64", "D,X86_64", "A,I386", "B,I386", "C,I386", "D,I386"})
    void theLogComesBackByteForByte(V1Layout layout, V1Arch arch) throws Exception {
        byte[] log = Runs.log(Runs.NULL_WRITE);
        List<byte[]> packets = V1Encoder.of(layout, arch, 4711, 99, "7.3.4").encode(log);
        int packetsOfRound = packets.size() / V1Encoder.ROUNDS;
        List<byte[]> sent = worsened(packets, packetsOfRound, new Random(layout.ordinal() * 10L + arch.ordinal()));
        List<AssembledDump> dumps = new CopyOnWriteArrayList<>();
        MemoryArchive archive = new MemoryArchive();
        try (Collector collector = Collector.start(Configs.loopback(), archive, new CollectorListener() {
            @Override
            public void dump(AssembledDump dump) {
                dumps.add(dump);
            }
        })) {
            try (Senders senders = new Senders(1, Configs.port(collector))) {
                for (byte[] p : sent) {
                    senders.send(0, p);
                }
            }
            assertTrue(Senders.await(() -> collector.status().received() == sent.size()));
            collector.close();
            assertEquals(sent.size() - packetsOfRound, collector.status().duplicates());
            assertEquals(0, collector.status().lost());
        }
        assertEquals(1, dumps.size());
        assertTrue(dumps.getFirst().complete());
        assertArrayEquals(log, dumps.getFirst().log());
        assertEquals(Replay.face(Replay.log(log, "log").getFirst()), Replay.face(archive.stored.getFirst().oops()));
    }

    /** One in ten dropped, but never all copies of a packet; some doubled; all shuffled. */
    private static List<byte[]> worsened(List<byte[]> packets, int packetsOfRound, Random random) {
        Set<Integer> dropped = new HashSet<>();
        while (dropped.size() < packets.size() / 10) {
            int i = random.nextInt(packets.size());
            int no = i % packetsOfRound;
            dropped.add(i);
            if (dropped.contains(no) && dropped.contains(no + packetsOfRound) && dropped.contains(no + 2 * packetsOfRound)) {
                dropped.remove(i);
            }
        }
        List<byte[]> sent = new ArrayList<>();
        for (int i = 0; i < packets.size(); i++) {
            if (!dropped.contains(i)) {
                sent.add(packets.get(i));
                if (random.nextInt(10) == 0) {
                    sent.add(packets.get(i));
                }
            }
        }
        Collections.shuffle(sent, random);
        return sent;
    }
}
