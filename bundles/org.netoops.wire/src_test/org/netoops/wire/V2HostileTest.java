// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.netoops.wire.AssembledDump.Reason;
import org.netoops.wire.WireCounters.Counter;

/** Unsigned packets can say anything: no exception, bounded work, and what is good is shown. */
class V2HostileTest {

    private static final byte[] LOG = V2Samples.log(40_000);

    private static Collected send(List<byte[]> packets) {
        Collected c = new Collected();
        packets.forEach(c::send);
        return c.pass(3100).end();
    }

    private static List<byte[]> unsigned(boolean compress) {
        return V2Samples.round(V2Encoder.of(V2Samples.BOOT, 1).withCompression(compress).withMeta(V2Samples.META).withParityGroup(0), LOG);
    }

    @Test
    void everyPacketCutAnywhereOrWithAnyByteChangedIsSurvived() {
        List<byte[]> packets = V2Samples.round(V2Encoder.of(V2Samples.BOOT, 1).withMeta(V2Samples.META), V2Samples.log(6000));
        for (byte[] p : packets) {
            for (int n = 0; n < p.length; n += n < 80 ? 1 : 7) {
                send(List.of(Arrays.copyOf(p, n)));
            }
            for (int at = 0; at < p.length; at++) {
                for (int v : new int[] {1, 0x80, 0xff}) {
                    byte[] changed = p.clone();
                    changed[at] ^= (byte) v;
                    if (PacketDecoder.decode(changed) instanceof NetoopsV2Packet packet) {
                        V2Samples.look(packet);
                    }
                    send(List.of(changed));
                }
            }
        }
    }

    @Test
    void aDamagedBlockCostsNothingElse() {
        Random random = new Random(4);
        for (int i = 0; i < 300; i++) {
            List<byte[]> packets = new ArrayList<>(unsigned(true));
            int no = 1 + random.nextInt(packets.size() - 2);
            byte[] p = packets.get(no).clone();
            int at = V2Format.HEADER_BYTES + random.nextInt(p.length - V2Format.HEADER_BYTES);
            p[at] ^= (byte) (1 + random.nextInt(255));
            packets.set(no, p);
            Collected c = send(packets);
            assertEquals(1, c.dumps.size());
            AssembledDump d = c.dumps.get(0);
            assertTrue(d.complete(), "every packet came");
            assertTrue(d.log().length >= LOG.length - 2 * V2Format.BLOCK_TEXT_BYTES, d.log().length + " bytes of " + LOG.length);
            assertTrue(d.missing().stream().allMatch(m -> m.reason() == Reason.DAMAGED));
            assertEquals(LOG.length - d.log().length, d.missing().stream().mapToLong(AssembledDump.Missing::bytes).sum());
        }
    }

    @Test
    void behindABlockHeaderThatIsDamagedTheNextBlockIsFound() {
        List<byte[]> packets = new ArrayList<>(unsigned(true));
        byte[] p = packets.get(1).clone();
        LittleEndian.put16(p, V2Format.HEADER_BYTES + 2 + 4, 0xffff);
        packets.set(1, p);
        AssembledDump d = send(packets).dumps.get(0);
        assertEquals(LOG.length - V2Format.BLOCK_TEXT_BYTES, d.log().length, "only the newest block is gone");
        assertEquals(Reason.DAMAGED, d.missing().get(0).reason());
    }

    @Test
    void aParityPacketAloneIsShownAsADump() {
        List<byte[]> packets = V2Samples.round(V2Encoder.of(V2Samples.BOOT, 1), LOG);
        Collected c = send(packets.stream().filter(p -> p[V2Format.KIND_AT] == 2).limit(1).toList());
        assertEquals(1, c.dumps.size());
        assertEquals(0, c.dumps.get(0).log().length);
    }

    @Test
    void aKeyNumberWithoutATagAndATagWithoutAKeyNumberAreMalformed() {
        byte[] unsigned = unsigned(true).get(0).clone();
        LittleEndian.put16(unsigned, V2Format.KEY_ID_AT, 7);
        byte[] signed = V2Samples.signed(1).encode(LOG).get(0).clone();
        LittleEndian.put16(signed, V2Format.KEY_ID_AT, 0);
        assertEquals(2, send(List.of(unsigned, signed)).count(Counter.MALFORMED));
    }

    @Test
    void aStreamLongerThanTheLimitIsRefused() {
        byte[] p = unsigned(true).get(0).clone();
        LittleEndian.put16(p, V2Format.CHUNK_AT, 0xffff);
        LittleEndian.put16(p, V2Format.LOG_COUNT_AT, 4096);
        LittleEndian.put32(p, V2Format.STREAM_LENGTH_AT, 4096L * 0xffff);
        Collected c = send(List.of(p));
        assertEquals(1, c.count(Counter.MALFORMED));
        assertTrue(c.rejected.get(0).contains("the limit is"), c.rejected.get(0));
    }

    @Test
    void aBombUnpacksToNoMoreThan32TimesItself() {
        byte[] zeros = new byte[1 << 20];
        Arrays.fill(zeros, (byte) '\n');
        List<byte[]> packets = V2Encoder.of(V2Samples.BOOT, 1).withRounds(1).encode(zeros);
        int sent = packets.stream().mapToInt(p -> p.length).sum();
        assertTrue(sent > zeros.length / 32, "an honest sender keeps to the rule: " + sent);
        assertEquals(zeros.length, send(packets).dumps.get(0).log().length);
        // a dishonest one: the block says that it is shorter than the rule allows
        byte[] p = packets.get(1).clone();
        int block = V2Format.HEADER_BYTES + 2;
        LittleEndian.put16(p, block + 6, 16_384 / 32 - 1);
        AssembledDump d = send(List.of(packets.get(0), p)).dumps.get(0);
        assertEquals(0, d.log().length, "the block is refused, and nothing behind it can be found");
        assertEquals(Reason.DAMAGED, d.missing().get(0).reason());
    }

    @Test
    void blocksThatOverlapAreNotTakenTwice() {
        List<byte[]> packets = new ArrayList<>(unsigned(false));
        byte[] p = packets.get(1).clone();
        // the newest block says that it begins inside of the oldest
        LittleEndian.put32(p, V2Format.HEADER_BYTES + 2, 100);
        packets.set(1, p);
        AssembledDump d = send(packets).dumps.get(0);
        assertEquals(LOG.length, d.log().length + d.missing().stream().mapToLong(AssembledDump.Missing::bytes).sum());
        assertTrue(d.missing().stream().anyMatch(m -> m.reason() == Reason.DAMAGED));
    }

    @Test
    void metaPacketsWithNonsenseKeepWhatCanBeRead() {
        byte[] p = unsigned(true).get(0);
        byte[] cut = Arrays.copyOf(p, p.length - 3);
        LittleEndian.put16(cut, V2Format.PAYLOAD_LENGTH_AT, cut.length - V2Format.HEADER_BYTES);
        Collected c = send(List.of(cut));
        assertEquals("6.1.0-56-amd64", c.dumps.get(0).meta().text(V2Field.Label.RELEASE));
        assertTrue(c.allGaps().get(0).detail().contains("fact 32769"), c.allGaps().toString());
    }

    @Test
    void factsThatBreakTheirTypesRulesAreKeptAsBytes() {
        for (int type = 0; type < 40; type++) {
            for (int n = 0; n < 40; n++) {
                byte[] b = new byte[4 + n];
                LittleEndian.put16(b, 0, type);
                LittleEndian.put16(b, 2, n);
                Arrays.fill(b, 4, b.length, (byte) 0xee);
                List<V2Field> fields = new ArrayList<>();
                assertEquals(null, V2FieldReader.read(b, 0, b.length, fields));
                V2Facts.each(fields.get(0), (key, value) -> assertTrue(!key.isEmpty() || value != null));
                if (fields.get(0) instanceof V2Field.Unknown u) {
                    assertEquals(type + " " + "ee".repeat(n), u.type() + " " + u.hex());
                } else {
                    assertEquals(type, V2FieldType.of(fields.get(0)));
                }
            }
        }
    }

    @Test
    void parityThatContradictsIsCountedAndNotBelievedOverPackets() {
        List<byte[]> packets = new ArrayList<>(V2Samples.round(V2Encoder.of(V2Samples.BOOT, 1).withCompression(false), LOG));
        byte[] parity = packets.stream().filter(p -> p[V2Format.KIND_AT] == 2).findFirst().orElseThrow();
        byte[] forged = parity.clone();
        forged[100] ^= 1;
        packets.add(packets.indexOf(parity) + 1, forged);
        Collected c = send(packets);
        assertEquals(1, c.count(Counter.CONFLICT));
        org.junit.jupiter.api.Assertions.assertArrayEquals(LOG, c.dumps.get(0).log());
    }
}
