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
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.netoops.log.Gap;
import org.netoops.wire.AssembledDump.Reason;
import org.netoops.wire.WireCounters.Counter;

class V1AssemblerTest {

    /** The real console text of a crash, in the form that the ring buffer of the time had. */
    private static final byte[] LOG = realLog();

    private static byte[] realLog() {
        StringBuilder b = new StringBuilder();
        Captures.logLines("x86_64-6.1.0-og_uaf").forEach(l -> b.append("<4>").append(l).append('\n'));
        return b.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] tail(int n) {
        return Arrays.copyOfRange(LOG, LOG.length - n, LOG.length);
    }

    private static V1Encoder encoder(V1Layout layout, V1Arch arch) {
        return V1Encoder.of(layout, arch, 4711, 99, "2.6.36").withRegisters(new V1Cpu(0, 6, 44, 2), Map.of("ip", 0x1234L, "sp", 0x5678L));
    }

    static Stream<Arguments> layouts() {
        return Arrays.stream(V1Layout.values()).flatMap(l -> Arrays.stream(V1Arch.values()).map(a -> Arguments.of(l, a)));
    }

    static Stream<Arguments> layoutsAndLengths() {
        return layouts().flatMap(a -> Stream.of(1, 1023, 1024, 1025, 2048, 5000, 8192, 30_000)
                .map(n -> Arguments.of(a.get()[0], a.get()[1], n)));
    }

    private static Collected send(List<byte[]> packets) {
        Collected c = new Collected();
        packets.forEach(c::send);
        return c;
    }

    private static AssembledDump only(Collected c) {
        assertEquals(1, c.dumps.size());
        return c.dumps.get(0);
    }

    @ParameterizedTest
    @MethodSource("layoutsAndLengths")
    void aLogComesBackByteForByte(V1Layout layout, V1Arch arch, int length) {
        List<byte[]> packets = encoder(layout, arch).encode(tail(length));
        Collected c = send(packets);
        AssembledDump d = only(c);
        assertArrayEquals(tail(length), d.log());
        assertTrue(d.complete() && d.missing().isEmpty());
        assertEquals(layout.hasRegisters() ? 0x1234L : null, d.registers().get("ip"));
        assertEquals("dump " + (layout.hasBootId() ? "99" : "-") + "/4711/1", d.origin().stream());
        assertEquals(new String(tail(length), StandardCharsets.UTF_8).lines().toList(), c.raw());
        assertEquals(List.of(d.origin()), c.ended);
        assertEquals(packets.size() - packets.size() / 3, c.count(Counter.DUPLICATE), "rounds two and three");
        assertEquals(1, c.count(Counter.DUMPS_COMPLETE));
        assertEquals(0, c.count(Counter.LOST));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void lostShuffledAndDuplicatedPacketsDoNotMatterWhereRoundsCoverThem(V1Layout layout, V1Arch arch) {
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            List<byte[]> sent = encoder(layout, arch).encode(LOG);
            int count = sent.size() / 3;
            List<byte[]> received = new ArrayList<>();
            for (int i = 0; i < sent.size(); i++) {
                boolean inLaterRound = i >= count;
                // one in ten is lost, but every packet arrives in at least one round
                if (random.nextInt(10) != 0 || inLaterRound && i >= 2 * count) {
                    received.add(sent.get(i));
                }
                if (random.nextInt(10) == 0) {
                    received.add(sent.get(i));
                }
            }
            Collections.shuffle(received, random);
            Collected c = send(received);
            assertArrayEquals(LOG, only(c).log(), "seed " + seed);
            assertEquals(received.size() - count, c.count(Counter.DUPLICATE));
        }
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void aPartOfAMultipleOf1024LosesItsTailAndShowsIt(V1Layout layout, V1Arch arch) {
        Collected c = send(encoder(layout, arch).faithful(Arrays.copyOf(LOG, 2048), Arrays.copyOfRange(LOG, 2048, 3072)));
        AssembledDump d = only(c);
        assertTrue(d.complete());
        assertArrayEquals(Arrays.copyOf(LOG, 1024), d.log());
        assertEquals(List.of(new AssembledDump.Missing(1024, 1024, Reason.SENT_EMPTY),
                new AssembledDump.Missing(1024, 1024, Reason.SENT_EMPTY)), d.missing());
        assertEquals(List.of(1024L, 1024L), c.allGaps().stream().map(Gap::amount).toList());
        assertEquals(2, c.count(Counter.LOST));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void aWrappedRingIsPutTogetherAcrossItsSeam(V1Layout layout, V1Arch arch) {
        Collected c = send(encoder(layout, arch).faithful(Arrays.copyOf(LOG, 3000), Arrays.copyOfRange(LOG, 3000, 5500)));
        assertArrayEquals(Arrays.copyOf(LOG, 5500), only(c).log());
        assertEquals(new String(LOG, 0, 5500, StandardCharsets.UTF_8).lines().toList(), c.raw());
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void aDumpWithHolesIsHandedOnAfterSilence(V1Layout layout, V1Arch arch) {
        List<byte[]> round = encoder(layout, arch).encode(tail(5000)).subList(0, 5);
        Collected c = new Collected();
        c.send(round.get(0)).send(round.get(1)).send(round.get(4));
        c.pass(2900);
        assertTrue(c.dumps.isEmpty());
        c.pass(200);
        AssembledDump d = only(c);
        assertFalse(d.complete());
        assertEquals(List.of(new AssembledDump.Missing(1024, 2048, Reason.NOT_RECEIVED)), d.missing());
        assertEquals(5000 - 2048, d.log().length);
        assertEquals(1, c.count(Counter.DUMPS_PARTIAL));
        assertEquals(2, c.count(Counter.LOST));
        Gap gap = c.allGaps().get(0);
        assertEquals(Gap.Kind.LOST_BYTES, gap.kind());
        String before = new String(tail(5000), 0, 1024, StandardCharsets.UTF_8);
        assertEquals(before.lines().toList(), c.raw().subList(0, (int) gap.afterLine()));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void anOopsAndItsPanicInOneSecondStayTwoDumps(V1Layout layout, V1Arch arch) {
        byte[] oops = tail(5000);
        byte[] panic = Arrays.copyOf(oops, 5100);
        Arrays.fill(panic, 5000, 5099, (byte) 'p');
        panic[5099] = '\n';
        V1Encoder e = encoder(layout, arch);
        List<byte[]> packets = new ArrayList<>(e.encode(oops));
        // the panic has no registers and, here, the same packet count
        packets.addAll(e.withRegisters(new V1Cpu(0, 6, 44, 2), Map.of()).encode(panic));
        Collected c = send(packets).pass(3100);
        assertEquals(2, c.dumps.size());
        assertArrayEquals(oops, c.dumps.get(0).log());
        assertArrayEquals(panic, c.dumps.get(1).log());
        assertTrue(c.dumps.get(1).registers().isEmpty());
        assertEquals("dump " + (layout.hasBootId() ? "99" : "-") + "/4711/2", c.dumps.get(1).origin().stream());
    }

    @Test
    void otherTextUnderTheSameHeaderIsShownBesideTheFirst() {
        byte[] changed = tail(5000);
        changed[4999] = '!';
        V1Encoder e = encoder(V1Layout.D, V1Arch.X86_64);
        List<byte[]> packets = new ArrayList<>(e.encode(tail(5000)).subList(0, 5));
        packets.addAll(e.encode(changed));
        Collected c = send(packets);
        assertEquals(1, c.dumps.size());
        c.pass(3100);
        assertEquals(2, c.dumps.size());
        assertArrayEquals(tail(5000), c.dumps.get(0).log());
        assertArrayEquals(changed, c.dumps.get(1).log());
        assertEquals(1, c.count(Counter.CONFLICT));
        assertEquals(List.of(Gap.Kind.CONFLICT), c.allGaps().stream().map(Gap::kind).toList());
    }

    @Test
    void aDumpIsForgottenAfterHalfAMinute() {
        List<byte[]> packets = encoder(V1Layout.D, V1Arch.X86_64).encode(tail(3000));
        Collected c = send(packets).pass(29_000);
        packets.forEach(c::send);
        assertEquals(1, c.dumps.size(), "repetitions");
        c.pass(31_000);
        assertEquals(0, c.receiver.streams());
        assertEquals(0, c.receiver.pendingBytes());
        packets.forEach(c::send);
        assertEquals(2, c.dumps.size(), "a new dump");
    }

    @Test
    void latePacketsCompleteADumpThatWasHandedOnWithHoles() {
        List<byte[]> round = encoder(V1Layout.D, V1Arch.X86_64).encode(tail(3000)).subList(0, 3);
        Collected c = send(round.subList(0, 2)).pass(3100);
        assertEquals(1, c.dumps.size());
        c.send(round.get(2));
        assertEquals(2, c.dumps.size());
        assertArrayEquals(tail(3000), c.dumps.get(1).log());
    }

    @Test
    void aSoftDumpSaysSo() {
        Collected c = send(encoder(V1Layout.D, V1Arch.X86_64).withType(3).encode(tail(3000)));
        assertTrue(only(c).soft());
        assertEquals("soft dump 99/4711/1", only(c).origin().stream());
        assertEquals("10.0.0.1", only(c).origin().host());
    }

    @Test
    void linesTellTheirDatagram() {
        Collected c = send(encoder(V1Layout.D, V1Arch.X86_64).encode(tail(3000)));
        var lines = c.lines.get(only(c).origin());
        assertEquals(3, lines.get(0).offset(), "the oldest text is in the third datagram");
        assertEquals(1, lines.get(lines.size() - 1).offset());
        assertEquals(4, lines.get(0).prefix().level() < 0 ? 4 : lines.get(0).prefix().level());
    }

    @Test
    void twoSendersWithTheSameHeaderAreTwoDumps() {
        List<byte[]> round = encoder(V1Layout.A, V1Arch.X86_64).encode(tail(3000)).subList(0, 3);
        Collected c = new Collected();
        for (int host = 1; host <= 2; host++) {
            for (byte[] p : round) {
                c.send(Collected.from(host, 2004), 2004, p);
            }
        }
        assertEquals(List.of("10.0.0.1", "10.0.0.2"), c.dumps.stream().map(d -> d.origin().host()).toList());
    }

    @Test
    void aPacketCountAboveTheLimitIsRefusedAndTold() {
        byte[] p = encoder(V1Layout.D, V1Arch.X86_64).encode(tail(100)).get(0).clone();
        LittleEndian.put32(p, 12, 0xffffffffL);
        Collected c = new Collected().send(p).end();
        assertEquals(1, c.count(Counter.MALFORMED));
        assertTrue(c.rejected.get(0).contains("4294967295"), c.rejected.get(0));
        assertEquals(0, c.receiver.streams());
    }

    @Test
    void aDatagramThatWasCutShortLeavesAHole() {
        byte[] p = encoder(V1Layout.D, V1Arch.X86_64).encode(tail(1000)).get(0);
        Collected c = new Collected().send(Arrays.copyOf(p, p.length - 100)).end();
        assertEquals(List.of(new AssembledDump.Missing(924, 100, Reason.TRUNCATED)), only(c).missing());
    }
}
