// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.netoops.log.LogLine;
import org.netoops.log.LogSink;
import org.netoops.log.Origin;
import org.netoops.log.Verification;
import org.netoops.wire.AssembledDump;
import org.netoops.wire.NetoopsV2Packet;
import org.netoops.wire.PacketDecoder;
import org.netoops.wire.V1Arch;
import org.netoops.wire.V1Encoder;
import org.netoops.wire.V1Layout;
import org.netoops.wire.V2Encoder;
import org.netoops.wire.V2Kind;
import org.netoops.wire.WireCounters;
import org.netoops.wire.WireLimits;
import org.netoops.wire.WireListener;
import org.netoops.wire.WireReceiver;

/** What datagrams make together. */
class AssemblyTest {

    private static final byte[] LOG = "[    1.000000] a line of this log\n".repeat(100).getBytes(StandardCharsets.US_ASCII);

    private static List<byte[]> dump(int id) {
        List<byte[]> rounds = V1Encoder.of(V1Layout.C, V1Arch.X86_64, id, 9, "6.12").encode(LOG);
        return rounds.subList(0, rounds.size() / V1Encoder.ROUNDS);
    }

    @Test
    void aDumpIsInProgressThenComplete() throws Exception {
        try (Sent s = new Sent()) {
            List<byte[]> packets = dump(7);
            assertEquals(4, packets.size());
            s.send(packets.get(0)).send(packets.get(1)).send(packets.get(1)).send(packets.get(3));
            assertEquals(List.of("in progress", "in progress", "duplicate", "in progress"), s.states());
            assertEquals("dump 7 of boot 9", s.unit(0).name());
            assertEquals(1, s.unit(0).missing());
            s.send(packets.get(2));
            assertEquals(List.of("complete", "complete", "duplicate", "complete", "complete"), s.states());
            assertEquals(1, s.table.units().count());
            assertEquals(DatagramState.COMPLETE, s.table.state(s.unit(0)));
        }
    }

    @Test
    void aDumpWithAHoleIsIncompleteWhenNothingMoreComes() throws Exception {
        try (Sent s = new Sent()) {
            List<byte[]> packets = dump(7);
            s.send(packets.get(0)).send(packets.get(3)).send(packets.get(3));
            // packet numbers fall towards the end of the log
            assertEquals("3 REPEATED, 2-1 MISSING, 0 RECEIVED", reversedFirst(s));
            s.now = s.now.plusSeconds(4);
            s.send("later\n");
            assertEquals(List.of("incomplete", "incomplete", "duplicate", "text"), s.states());
            assertEquals(2, s.unit(0).missing());
            assertEquals(1, s.unit(0).duplicates());
        }
    }

    private static String reversedFirst(Sent s) {
        long first = s.table.row(0).number();
        assertTrue(first == 0 || first == 3);
        return first == 0 ? s.runs(0) : s.runs(0).replace("3 RECEIVED", "3 REPEATED").replace("0 REPEATED", "0 RECEIVED");
    }

    @Test
    void endingTellsThatNothingMoreComes() throws Exception {
        try (Sent s = new Sent()) {
            s.send(dump(7).get(0));
            assertEquals(List.of("in progress"), s.states());
            s.table.finish();
            assertEquals(List.of("incomplete"), s.states());
        }
    }

    @Test
    void otherTextUnderTheSameNumberIsAConflictAndAShortPacketTruncated() throws Exception {
        try (Sent s = new Sent()) {
            byte[] p = dump(7).get(1);
            byte[] other = p.clone();
            other[other.length - 1] = 'x';
            s.send(p).send(other).send(Arrays.copyOf(dump(7).get(2), p.length - 10));
            assertEquals(List.of("in progress", "conflict", "truncated"), s.states());
            assertEquals(1, s.unit(0).conflicts());
            assertTrue(s.runs(0).contains("CONFLICT"), s.runs(0));
        }
    }

    @Test
    void dumpsAreToldApartBySenderAndHeader() throws Exception {
        try (Sent s = new Sent()) {
            s.send(dump(7).get(0)).send(dump(8).get(0));
            s.from = "10.0.0.8";
            s.send(dump(7).get(0));
            assertEquals(3, s.table.units().count());
        }
    }

    @Test
    void parityRepairsWhatIsLost() throws Exception {
        try (Sent s = new Sent()) {
            byte[] noise = new byte[12_000];
            new Random(1).nextBytes(noise);
            List<byte[]> packets = V2Encoder.of(new UUID(1, 2), 7).withRounds(1).withParityGroup(4).encode(noise);
            List<Integer> logs = new ArrayList<>();
            for (int i = 0; i < packets.size(); i++) {
                NetoopsV2Packet p = (NetoopsV2Packet) PacketDecoder.decode(packets.get(i));
                boolean lost = p.kind() == V2Kind.LOG && (p.packetNo() == 1 || p.packetNo() == 2);
                if (!lost) {
                    s.send(packets.get(i));
                }
                logs.add(p.logCount());
            }
            int last = logs.get(0) - 1;
            assertTrue(last >= 8, "packets " + logs);
            assertEquals(2, s.unit(0).repaired());
            assertEquals(0, s.unit(0).missing());
            assertEquals(last + "-3 RECEIVED, 2-1 REPAIRED, 0 RECEIVED", s.runs(0));
            assertTrue(s.states().stream().allMatch(w -> w.equals("complete") || w.equals("duplicate")), s.states()::toString);
            assertEquals("facts 0", s.table.row(0).part());
        }
    }

    @Test
    void whatParityCannotRepairStaysMissing() throws Exception {
        try (Sent s = new Sent()) {
            byte[] noise = new byte[12_000];
            new Random(1).nextBytes(noise);
            for (byte[] b : V2Encoder.of(new UUID(1, 2), 7).withRounds(1).withParityGroup(4).encode(noise)) {
                NetoopsV2Packet p = (NetoopsV2Packet) PacketDecoder.decode(b);
                if (p.kind() == V2Kind.META || p.kind() == V2Kind.LOG && p.packetNo() % p.groups() == 0
                        || p.kind() == V2Kind.PARITY_P && p.packetNo() != 0) {
                    s.send(b);
                }
            }
            s.table.finish();
            assertEquals(0, s.unit(0).repaired());
            assertTrue(s.unit(0).missing() > 0);
            assertTrue(s.states().stream().allMatch(w -> w.equals("incomplete") || w.equals("duplicate")), s.states()::toString);
        }
    }

    @Test
    void theReceiverTellsWhatTagsAreWorth() throws Exception {
        try (Sent s = new Sent()) {
            WireReceiver receiver = new WireReceiver(new LogSink() {
                @Override
                public void line(Origin origin, LogLine line) {
                    // only the dump counts here
                }

                @Override
                public void end(Origin origin) {
                    // and that it was there
                }
            }, WireLimits.DEFAULT, new WireCounters(), new WireListener() {
                @Override
                public void dump(AssembledDump dump) {
                    s.table.dump(dump);
                }
            }, id -> id == 3 ? new byte[32] : null);
            for (byte[] b : V2Encoder.of(new UUID(1, 2), 7).withKey(3, new byte[32]).withRounds(1).encode(LOG)) {
                s.send(b);
                receiver.accept(s.table.row(s.table.end() - 1).datagram());
            }
            receiver.end();
            assertEquals(Verification.VERIFIED, s.table.row(0).verification());
        }
    }

    @Test
    void aForgedCountCostsNothing() throws Exception {
        try (Sent s = new Sent()) {
            byte[] p = dump(7).get(0);
            p[12] = 0;
            p[13] = 0;
            p[14] = (byte) 0xff;
            s.send(p);
            assertEquals(List.of("malformed"), s.states());
        }
    }

    @Test
    void gapsInAStreamShowAndAreFilled() throws Exception {
        try (Sent s = new Sent()) {
            s.record(10, "a").record(11, "b").record(15, "c").record(15, "c").record(16, "d");
            assertEquals(List.of("complete", "complete", "after loss", "duplicate", "complete"), s.states());
            assertEquals("10-11 RECEIVED, 12-14 MISSING, 15-16 RECEIVED", s.runs(0));
            assertEquals(3, s.unit(0).missing());
            s.record(13, "late");
            assertEquals("10-11 RECEIVED, 12 MISSING, 13 RECEIVED, 14 MISSING, 15-16 RECEIVED", s.runs(0));
            s.record(12, "late").record(14, "late").record(9, "overtaken");
            assertEquals(List.of("complete", "complete", "complete", "duplicate", "complete", "late", "late", "late", "late"), s.states());
            assertEquals("9-16 RECEIVED", s.runs(0));
            assertEquals(0, s.unit(0).missing());
            s.record(12, "other text");
            assertEquals("conflict", s.states().getLast());
            assertEquals(8, s.unit(0).parts());
        }
    }

    @Test
    void aRebootBeginsAnotherStream() throws Exception {
        try (Sent s = new Sent()) {
            s.record(5000, "before").record(5001, "before").record(3, "after").record(4, "after");
            assertEquals(List.of("complete", "complete", "complete", "complete"), s.states());
            assertEquals(2, s.table.units().count());
            assertEquals("messages to 6666, after a reboot", s.unit(1).name());
            assertEquals("3-4 RECEIVED", s.runs(1));
        }
    }

    @Test
    void aNumberFarAwayIsNotBelieved() throws Exception {
        try (Sent s = new Sent()) {
            s.record(5, "a").send("6,99999999999,6000,-;forged\n").record(6, "b");
            assertEquals(List.of("complete", "malformed", "complete"), s.states());
            assertEquals("5-6 RECEIVED", s.runs(0));
        }
    }

    @Test
    void aRecordInPartsIsCompleteWhenAllAreThere() throws Exception {
        try (Sent s = new Sent()) {
            s.record(1, "before").send("6,3,3000,-,ncfrag=0/11;Hello").send("6,3,3000,-,ncfrag=6/11;orld\n");
            assertEquals(List.of("complete", "in progress", "in progress"), s.states());
            s.send("6,3,3000,-,ncfrag=6/11;orld\n").send("6,3,3000,-,ncfrag=5/11; ");
            assertEquals(List.of("complete", "after loss", "complete", "duplicate", "complete"), s.states());
            s.send("6,4,4000,-,ncfrag=0/11;Hello");
            s.table.finish();
            assertEquals("incomplete", s.states().getLast());
            assertEquals("1 RECEIVED, 2 MISSING, 3-4 RECEIVED", s.runs(0));
        }
    }

    @Test
    void aFloodOfForgedSendersAndNumbersStaysBounded() throws Exception {
        try (Sent s = new Sent(DatagramTable.live(20_000, 1 << 20))) {
            Random random = new Random(3);
            byte[] p = dump(7).get(0);
            for (int i = 0; i < 60_000; i++) {
                s.from = "10." + random.nextInt(250) + "." + random.nextInt(250) + "." + random.nextInt(250);
                if (i % 2 == 0) {
                    s.send("6," + random.nextInt(100_000) + "," + random.nextInt(1000) + ",-,ncfrag=" + random.nextInt(5) + "/90;x");
                } else {
                    p[2] = (byte) random.nextInt();
                    p[3] = (byte) random.nextInt();
                    p[13] = 16;
                    p[16] = (byte) random.nextInt();
                    p[17] = (byte) random.nextInt(16);
                    s.send(p);
                }
            }
            assertTrue(s.table.units().list().size() <= Units.MAX);
            assertTrue(s.table.units().count() > Units.MAX);
            assertNotEquals(0, s.table.units().list().getFirst().index());
            s.states();
            s.table.units().list().forEach(u -> assertTrue(u.runs(50).size() <= 50));
        }
    }

    @Test
    void manyGapsInOneStreamStayBounded() throws Exception {
        try (Sent s = new Sent()) {
            for (int i = 0; i < 5000; i++) {
                s.record(i * 2L, "every other");
            }
            assertEquals(4999, s.unit(0).missing());
            assertEquals(5000, s.unit(0).received());
            assertEquals(100, s.unit(0).runs(100).size());
            assertEquals(PartState.UNKNOWN, s.unit(0).runs(100).getLast().state());
        }
    }
}
