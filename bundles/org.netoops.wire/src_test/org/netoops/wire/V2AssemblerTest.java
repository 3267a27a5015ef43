// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netoops.log.Gap;
import org.netoops.log.Verification;
import org.netoops.wire.AssembledDump.Reason;
import org.netoops.wire.WireCounters.Counter;

class V2AssemblerTest {

    private static Collected receiver() {
        return new Collected(WireLimits.DEFAULT, V2Samples.KEYS);
    }

    private static AssembledDump only(Collected c) {
        assertEquals(1, c.dumps.size());
        return c.dumps.get(0);
    }

    static Stream<Arguments> ways() {
        return Stream.of(0, 1, 1336, 1337, 5000, 16_384, 16_385, 65_536, 200_000).flatMap(n -> Stream.of(true, false).flatMap(
                compress -> Stream.of(0, 3, 8).map(group -> Arguments.of(n, compress, group))));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void aLogComesBackByteForByte(int length, boolean compress, int group) {
        byte[] log = V2Samples.log(length);
        for (int packetBytes : new int[] {V2Encoder.PACKET_BYTES, V2Encoder.LOW_MTU_PACKET_BYTES, 9000}) {
            V2Encoder e = V2Samples.signed(1).withCompression(compress).withParityGroup(group).withPacketBytes(packetBytes);
            Collected c = receiver();
            e.encode(log).forEach(c::send);
            AssembledDump d = only(c);
            assertArrayEquals(log, d.log());
            assertTrue(d.complete() && d.missing().isEmpty() && !d.soft());
            assertEquals(Verification.VERIFIED, d.verification());
            assertEquals(V2Samples.META, d.meta().fields());
            assertEquals("dump " + V2Samples.BOOT + "/1/1", d.origin().stream());
            assertEquals(List.of(d.origin()), c.ended);
            if (length > 0) {
                assertEquals(new String(log, StandardCharsets.UTF_8).lines().toList(), c.raw());
            }
            assertEquals(1, c.count(Counter.DUMPS_COMPLETE));
            assertEquals(0, c.count(Counter.LOST) + c.count(Counter.CONFLICT) + c.count(Counter.MALFORMED) + c.count(Counter.REPAIRED));
            assertTrue(e.encode(log).stream().allMatch(p -> p.length <= packetBytes));
        }
    }

    @Test
    void aDumpIsHandedOnAsSoonAsItIsWhole() {
        List<byte[]> round = V2Samples.round(V2Samples.signed(1), V2Samples.log(30_000));
        Collected c = receiver();
        int log = ((NetoopsV2Packet) PacketDecoder.decode(round.get(0))).logCount();
        round.subList(0, 1 + log).forEach(c::send);
        assertEquals(1, c.dumps.size(), "meta first, then the log; no need for parity");
        assertEquals(1, only(c).firstSequence());
        assertEquals(1 + log, only(c).lastSequence());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8, 40, 255})
    void anyTwoPacketsOfAGroupCanBeLostWhenBothParitiesCame(int group) {
        byte[] log = V2Samples.log(40_000);
        V2Encoder e = V2Samples.signed(1).withCompression(false).withParityGroup(group);
        List<byte[]> rounds = e.encode(log);
        int n = ((NetoopsV2Packet) PacketDecoder.decode(rounds.get(0))).logCount();
        int groups = (n + group - 1) / group;
        for (int a = 0; a < n; a++) {
            for (int b = a; b < n; b += groups) {
                Collected c = receiver();
                int x = a;
                int y = b;
                rounds.stream().filter(p -> p[V2Format.KIND_AT] != 1 || p[V2Format.PACKET_NO_AT] != x && p[V2Format.PACKET_NO_AT] != y).forEach(c::send);
                assertArrayEquals(log, only(c).log(), x + " and " + y);
                assertEquals(Verification.VERIFIED, only(c).verification());
                assertEquals(x == y ? 1 : 2, c.count(Counter.REPAIRED));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void aBurstAsLongAsTheNumberOfGroupsIsRepairedInEitherRound(int round) {
        byte[] log = V2Samples.log(60_000);
        List<byte[]> sent = V2Samples.signed(1).withCompression(false).encode(log);
        List<byte[]> half = sent.subList(round * sent.size() / 2, (round + 1) * sent.size() / 2);
        NetoopsV2Packet p = (NetoopsV2Packet) PacketDecoder.decode(half.get(0));
        assertEquals(6, p.groups());
        for (int start = 1; start + 6 <= 1 + p.logCount(); start++) {
            Collected c = receiver();
            V2Samples.without(half, start, start + 1, start + 2, start + 3, start + 4, start + 5).forEach(c::send);
            assertArrayEquals(log, only(c).log());
            assertEquals(6, c.count(Counter.REPAIRED));
        }
    }

    @Test
    void parityThatCameFirstRepairsToo() {
        byte[] log = V2Samples.log(40_000);
        List<byte[]> round = V2Samples.round(V2Samples.signed(1).withCompression(false), log);
        NetoopsV2Packet p = (NetoopsV2Packet) PacketDecoder.decode(round.get(0));
        // neighbours, so each is in a group of its own
        List<byte[]> left = V2Samples.without(round, 5, 6, 7);
        Collections.reverse(left);
        Collected c = receiver();
        left.forEach(c::send);
        assertArrayEquals(log, only(c).log());
        assertEquals(p.groups(), c.count(Counter.REPAIRED), "the last of each group to come is known before it comes");
    }

    @Test
    void orderAndRepetitionDoNotMatter() {
        byte[] log = V2Samples.log(65_536);
        for (int seed = 0; seed < 30; seed++) {
            List<byte[]> sent = new ArrayList<>(V2Samples.signed(1).encode(log));
            sent.addAll(sent.subList(0, 10));
            Collections.shuffle(sent, new Random(seed));
            Collected c = receiver();
            sent.forEach(c::send);
            assertArrayEquals(log, only(c).log());
            assertEquals(0, c.count(Counter.CONFLICT));
        }
    }

    @Test
    void aLostPacketSpoilsItsBlockAloneAndTheHoleIsShown() {
        byte[] log = V2Samples.log(65_536);
        List<byte[]> round = V2Samples.round(V2Samples.signed(1).withParityGroup(0), log);
        NetoopsV2Packet p = (NetoopsV2Packet) PacketDecoder.decode(round.get(0));
        for (int lost = 0; lost < p.logCount(); lost++) {
            Collected c = receiver();
            V2Samples.without(round, 1 + lost).forEach(c::send);
            assertTrue(c.dumps.isEmpty());
            c.pass(3100);
            AssembledDump d = only(c);
            assertFalse(d.complete());
            assertTrue(log.length - d.log().length <= 2 * 16_384, "two blocks at most");
            assertTrue(d.missing().stream().allMatch(m -> m.reason() == Reason.NOT_RECEIVED));
            assertEquals(log.length - d.log().length, d.missing().stream().mapToLong(AssembledDump.Missing::bytes).sum());
            assertEquals(d.missing().size(), c.allGaps().size());
            checkPieces(log, d);
            assertEquals(1, c.count(Counter.LOST));
            assertEquals(1, c.count(Counter.DUMPS_PARTIAL));
            assertEquals(Verification.VERIFIED, d.verification());
        }
    }

    /** What is there stands where it belongs. */
    static void checkPieces(byte[] log, AssembledDump d) {
        int from = 0;
        int place = 0;
        for (AssembledDump.Missing m : d.missing()) {
            assertArrayEquals(Arrays.copyOfRange(log, place, place + m.at() - from), Arrays.copyOfRange(d.log(), from, m.at()));
            place += m.at() - from + (int) m.bytes();
            from = m.at();
        }
        assertArrayEquals(Arrays.copyOfRange(log, place, log.length), Arrays.copyOfRange(d.log(), from, d.log().length));
    }

    @Test
    void aMetaPacketAloneStillTellsOfTheCrash() {
        List<byte[]> round = V2Samples.round(V2Samples.signed(3), V2Samples.log(65_536));
        Collected c = receiver().send(round.get(0)).pass(3100);
        AssembledDump d = only(c);
        assertEquals(0, d.log().length);
        assertEquals(0xffffffffc0401234L, d.registers().get("ip"));
        assertEquals(Gap.Kind.LOST_BYTES, c.allGaps().get(0).kind());
        assertTrue(c.raw().contains("[netoops metadata] Oops: 0002 [#1]"), c.raw().toString());
        assertTrue(c.raw().contains("[netoops metadata] Kernel panic - not syncing: Fatal exception"));
        assertTrue(c.raw().stream().allMatch(l -> l.startsWith("[netoops metadata] ")), "a line that no kernel printed says so");
        assertTrue(c.lines.get(d.origin()).stream().noneMatch(l -> l.text().contains("netoops metadata")), "the mark is a prefix");
    }

    @Test
    void aDumpWithoutAnyFactStillSaysThatThereWasACrash() {
        for (V2Reason reason : V2Reason.values()) {
            Collected c = receiver();
            V2Samples.signed(1).withMeta(List.of()).withReason(reason).encode(new byte[0]).forEach(c::send);
            assertEquals("[netoops metadata] netoops dump, reason " + reason.name().toLowerCase(java.util.Locale.ROOT), c.raw().get(0));
            assertEquals(reason == V2Reason.OOPS, c.raw().contains("[netoops metadata] Oops: cause not received [#1]"));
            assertEquals(reason == V2Reason.PANIC, c.raw().contains("[netoops metadata] Kernel panic - not syncing: cause not received"));
        }
    }

    @Test
    void aLogWithoutItsMetaPacketIsHandedOnAfterSilence() {
        byte[] log = V2Samples.log(5000);
        List<byte[]> round = V2Samples.round(V2Samples.signed(3), log);
        Collected c = receiver();
        V2Samples.without(round, 0, round.size() - 1).forEach(c::send);
        c.pass(3100);
        assertArrayEquals(log, only(c).log());
        assertFalse(only(c).complete());
        assertEquals(List.of(), only(c).meta().fields());
        assertEquals(1, c.allGaps().size());
    }

    @Test
    void aLongModuleListTakesSeveralMetaPackets() {
        List<V2Field> meta = new ArrayList<>(V2Samples.META);
        for (int i = 0; i < 200; i++) {
            meta.add(new V2Field.Module(i * 4096L, 4096, "%040x".formatted(i), "module_" + i));
        }
        List<byte[]> round = V2Samples.round(V2Samples.signed(1).withMeta(meta), V2Samples.log(3000));
        int count = ((NetoopsV2Packet) PacketDecoder.decode(round.get(0))).metaCount();
        assertTrue(count > 5);
        Collected c = receiver();
        round.forEach(c::send);
        assertEquals(meta, only(c).meta().fields());
        assertEquals(202, only(c).meta().modules().size());
        // sent first and last: one of them may be lost twice, and only its facts are
        Collected d = receiver();
        V2Samples.without(round, 2, round.size() - count + 2).forEach(d::send);
        d.pass(3100);
        assertTrue(only(d).meta().modules().size() > 150 && only(d).meta().modules().size() < 202);
        assertEquals("6.1.0-56-amd64", only(d).meta().text(V2Field.Label.RELEASE));
    }

    @Test
    void metadataIsHandedOnAtTheLastLine() {
        byte[] log = V2Samples.log(3000);
        Collected c = receiver();
        V2Samples.signed(1).encode(log).forEach(c::send);
        int last = c.raw().size();
        for (String expected : List.of("boot=" + V2Samples.BOOT, "reason=oops", "release=6.1.0-56-amd64", "taskname=kworker/1:2",
                "register ip=ffffffffc0401234", "lab=rack 4", "fact 32769=c0ffee", "time=2026-11-18T11:06:40.123456789Z")) {
            assertTrue(c.metadata.contains(last + " " + expected), expected + " in " + c.metadata);
        }
    }

    @Test
    void softAndTestDumpsSaySo() {
        for (V2Reason reason : V2Reason.values()) {
            Collected c = receiver();
            V2Samples.signed(1).withReason(reason).encode(V2Samples.log(100)).forEach(c::send);
            boolean soft = reason == V2Reason.REQUEST || reason == V2Reason.TEST;
            assertEquals(soft, only(c).soft());
            assertEquals(soft, only(c).origin().stream().startsWith("soft dump "));
            assertEquals(reason.code(), ((NetoopsV2Packet) only(c).header()).reason());
        }
    }

    @Test
    void anOopsAndItsPanicAreTwoDumps() {
        Collected c = receiver();
        byte[] log = V2Samples.log(3000);
        List<byte[]> mixed = new ArrayList<>(V2Samples.signed(1).encode(log));
        mixed.addAll(V2Samples.signed(2).withReason(V2Reason.PANIC).encode(log));
        Collections.shuffle(mixed, new Random(1));
        mixed.forEach(c::send);
        assertEquals(2, c.dumps.size());
        c.dumps.forEach(d -> assertArrayEquals(log, d.log()));
    }

    @Test
    void otherContentUnderTheSameHeaderIsShownBesideTheFirst() {
        byte[] log = V2Samples.log(3000);
        byte[] changed = log.clone();
        changed[2990] = '!';
        V2Encoder e = V2Samples.signed(1).withCompression(false).withParityGroup(0);
        Collected c = receiver();
        V2Samples.round(e, log).forEach(c::send);
        V2Samples.round(e, changed).forEach(c::send);
        c.pass(3100);
        assertEquals(2, c.dumps.size());
        assertArrayEquals(log, c.dumps.get(0).log());
        assertArrayEquals(changed, c.dumps.get(1).log());
        assertEquals(1, c.count(Counter.CONFLICT));
        assertEquals(List.of(Gap.Kind.CONFLICT), c.allGaps().stream().map(Gap::kind).toList());
    }

    @Test
    void unknownFlagsAndALongerHeaderAreTolerated() {
        byte[] log = V2Samples.log(3000);
        Collected c = new Collected();
        for (byte[] p : V2Encoder.of(V2Samples.BOOT, 1).encode(log)) {
            byte[] longer = new byte[p.length + 8];
            System.arraycopy(p, 0, longer, 0, V2Format.HEADER_BYTES);
            System.arraycopy(p, V2Format.HEADER_BYTES, longer, V2Format.HEADER_BYTES + 8, p.length - V2Format.HEADER_BYTES);
            longer[V2Format.HEADER_WORDS_AT] += 2;
            longer[V2Format.FLAGS_AT + 1] |= (byte) 0x80;
            c.send(longer);
        }
        assertArrayEquals(log, only(c).log());
    }

    @Test
    void flagsThatChangeHowAPacketIsReadMakeItUnsupported() {
        byte[] p = V2Encoder.of(V2Samples.BOOT, 1).encode(V2Samples.log(100)).get(0).clone();
        p[V2Format.FLAGS_AT] |= 2;
        Collected c = new Collected().send(p);
        assertEquals(1, c.count(Counter.UNSUPPORTED));
        assertTrue(c.rejected.get(0).contains("0x2"), c.rejected.get(0));
    }

    @Test
    void aDumpLargerThanTheLimitsIsRefusedAndTold() {
        byte[] p = V2Encoder.of(V2Samples.BOOT, 1).encode(new byte[0]).get(0).clone();
        LittleEndian.put32(p, V2Format.TEXT_LENGTH_AT, 0xffffffffL);
        Collected c = new Collected().send(p).end();
        assertEquals(1, c.count(Counter.MALFORMED));
        assertTrue(c.rejected.get(0).contains("4294967295"), c.rejected.get(0));
        assertEquals(0, c.receiver.streams());
    }

    @Test
    void aDumpIsForgottenAfterHalfAMinute() {
        Collected c = new Collected();
        V2Encoder.of(V2Samples.BOOT, 1).encode(V2Samples.log(3000)).forEach(c::send);
        c.pass(31_000);
        assertEquals(0, c.receiver.streams());
        assertEquals(0, c.receiver.pendingBytes());
    }
}
