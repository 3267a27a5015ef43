// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.netoops.log.Verification;
import org.netoops.wire.WireCounters.Counter;

class V2VerificationTest {

    private static final byte[] LOG = V2Samples.log(20_000);

    private static Collected receiver() {
        return new Collected(WireLimits.DEFAULT, V2Samples.KEYS);
    }

    private static List<Verification> verifications(Collected c) {
        return c.dumps.stream().map(AssembledDump::verification).toList();
    }

    private static Verification of(V2Encoder e, Keys keys) {
        Collected c = new Collected(WireLimits.DEFAULT, keys);
        e.encode(LOG).forEach(c::send);
        assertEquals(1, c.dumps.size());
        return c.dumps.get(0).verification();
    }

    /** Signs a packet again after it was changed. */
    private static byte[] signed(byte[] packet, byte[] secret) {
        int end = packet.length - V2Format.TAG_BYTES;
        System.arraycopy(V2Tag.of(secret, packet, end), 0, packet, end, V2Format.TAG_BYTES);
        return packet;
    }

    @Test
    void aDumpIsWhatItsTagsSay() {
        V2Encoder e = V2Samples.signed(1);
        assertEquals(Verification.VERIFIED, of(e, V2Samples.KEYS));
        assertEquals(Verification.UNKNOWN_KEY, of(e, Keys.NONE));
        assertEquals(Verification.UNKNOWN_KEY, of(e.withKey(8, V2Samples.SECRET), V2Samples.KEYS));
        assertEquals(Verification.BAD_TAG, of(e.withKey(7, V2Samples.secret(2)), V2Samples.KEYS));
        assertEquals(Verification.UNSIGNED, of(e.withKey(0, new byte[0]), V2Samples.KEYS));
    }

    @Test
    void forgedPacketsNeverDisplaceHonestOnes() {
        byte[] forgedLog = new byte[20_000];
        Arrays.fill(forgedLog, (byte) 'x');
        for (int seed = 0; seed < 20; seed++) {
            List<byte[]> mixed = new ArrayList<>();
            List<byte[]> honest = V2Samples.signed(1).withCompression(false).encode(LOG);
            mixed.addAll(honest);
            // the same header, the attacker's text; from the same address; every honest packet has its forged twin
            mixed.addAll(V2Samples.signed(1).withCompression(false).withKey(V2Samples.KEY, V2Samples.secret(9)).encode(forgedLog));
            Collections.shuffle(mixed, new Random(seed));
            Collected c = receiver();
            mixed.forEach(c::send);
            c.pass(3100);
            assertEquals(2, c.dumps.size());
            for (AssembledDump d : c.dumps) {
                assertArrayEquals(d.verification() == Verification.VERIFIED ? LOG : forgedLog, d.log());
            }
            assertTrue(verifications(c).containsAll(List.of(Verification.VERIFIED, Verification.BAD_TAG)), "the forged dump is kept and marked");
            assertEquals(honest.size(), c.count(Counter.BAD_TAG));
            assertEquals(0, c.count(Counter.CONFLICT));
        }
    }

    @Test
    void takingTheTagAwayMakesAnotherDumpThatIsUnsigned() {
        Collected c = receiver();
        for (byte[] p : V2Samples.signed(1).encode(LOG)) {
            byte[] stripped = Arrays.copyOf(p, p.length - V2Format.TAG_BYTES);
            stripped[V2Format.FLAGS_AT] &= ~V2Format.FLAG_TAG;
            LittleEndian.put16(stripped, V2Format.KEY_ID_AT, 0);
            c.send(stripped).send(p);
        }
        assertEquals(List.of(Verification.UNSIGNED, Verification.VERIFIED), verifications(c));
    }

    @Test
    void aKeyOfOneSenderDoesNotSignForAnother() {
        Keys two = id -> id == 7 ? V2Samples.SECRET : id == 8 ? V2Samples.secret(8) : null;
        Collected c = new Collected(WireLimits.DEFAULT, two);
        // owns key 8 and claims to be 7
        for (byte[] p : V2Samples.signed(1).withKey(8, V2Samples.secret(8)).encode(LOG)) {
            LittleEndian.put16(p, V2Format.KEY_ID_AT, 7);
            c.send(signed(p, V2Samples.secret(8)));
        }
        assertEquals(List.of(Verification.BAD_TAG), verifications(c));
    }

    @Test
    void packetsOfOtherDumpsCannotBeSplicedIn() {
        List<byte[]> one = V2Samples.signed(1).withCompression(false).encode(LOG);
        byte[] otherLog = LOG.clone();
        Arrays.fill(otherLog, (byte) 'y');
        List<byte[]> two = V2Samples.signed(2).withCompression(false).encode(otherLog);
        Collected c = receiver();
        for (int i = 0; i < one.size(); i++) {
            byte[] spliced = two.get(i).clone();
            System.arraycopy(one.get(i), 0, spliced, 0, V2Format.DUMP_END);
            c.send(spliced);
        }
        c.pass(3100);
        assertEquals(List.of(Verification.BAD_TAG), verifications(c));
        one.forEach(c::send);
        assertEquals(List.of(Verification.BAD_TAG, Verification.VERIFIED), verifications(c));
        assertArrayEquals(LOG, c.dumps.get(1).log());
    }

    @Test
    void aDumpSentAgainLaterIsReplayed() {
        List<byte[]> packets = V2Samples.signed(1).encode(LOG);
        Collected c = receiver();
        packets.forEach(c::send);
        packets.forEach(p -> c.send(Collected.from(2, 99), 2004, p));
        assertEquals(1, c.dumps.size(), "the very same dump still, whoever repeats it");
        c.pass(31_000);
        packets.forEach(p -> c.send(Collected.from(2, 99), 2004, p));
        assertEquals(List.of(Verification.VERIFIED, Verification.REPLAYED), verifications(c));
        assertArrayEquals(LOG, c.dumps.get(1).log(), "kept nevertheless");
        assertEquals(1, c.count(Counter.REPLAYED));
    }

    @Test
    void aModuleLoadedAgainCountsItsDumpsFromOneAndIsNoReplay() {
        Collected c = receiver();
        V2Samples.signed(1).encode(LOG).forEach(c::send);
        c.pass(31_000);
        V2Samples.signed(1).withBootNanos(77).encode(LOG).forEach(c::send);
        assertEquals(List.of(Verification.VERIFIED, Verification.VERIFIED), verifications(c));
    }

    @Test
    void unverifiedDumpsMakeNoHonestOneAReplay() {
        Collected c = receiver();
        V2Samples.signed(1).withKey(V2Samples.KEY, V2Samples.secret(3)).encode(LOG).forEach(c::send);
        c.pass(31_000);
        V2Samples.signed(1).encode(LOG).forEach(c::send);
        assertEquals(List.of(Verification.BAD_TAG, Verification.VERIFIED), verifications(c));
    }

    @Test
    void theMemoryOfDumpsIsBounded() {
        V2Replays replays = new V2Replays();
        byte[] p = V2Samples.signed(1).withRounds(1).encode(new byte[0]).get(0);
        for (int i = 0; i <= V2Replays.MAX; i++) {
            LittleEndian.put32(p, V2Format.DUMP_SEQ_AT, i);
            replays.add((NetoopsV2Packet) PacketDecoder.decode(p));
        }
        assertTrue(replays.contains((NetoopsV2Packet) PacketDecoder.decode(p)));
        LittleEndian.put32(p, V2Format.DUMP_SEQ_AT, 0);
        assertTrue(!replays.contains((NetoopsV2Packet) PacketDecoder.decode(p)), "the oldest is forgotten");
    }

    @Test
    void somebodyWhoRepeatsAPacketDoesNotKeepADumpFromBeingShown() {
        List<byte[]> packets = V2Samples.round(V2Samples.signed(1), LOG);
        Collected c = receiver().send(packets.get(0)).send(packets.get(1));
        for (int i = 0; i < 4; i++) {
            c.pass(1000).send(packets.get(1));
        }
        assertEquals(1, c.dumps.size());
    }

    @Test
    void everyPacketCutAnywhereOrWithAnyByteChangedIsNotVerified() {
        List<byte[]> packets = V2Samples.signed(1).encode(V2Samples.log(6000));
        for (V2Kind kind : V2Kind.values()) {
            byte[] p = packets.stream().filter(x -> x[V2Format.KIND_AT] == kind.code()).findFirst().orElseThrow();
            for (int n = 0; n < p.length; n++) {
                look(Arrays.copyOf(p, n));
            }
            look(Arrays.copyOf(p, p.length + 1));
            for (int at = 0; at < p.length; at++) {
                for (int v : new int[] {1, 2, 0x80, 0xff, 0x55}) {
                    byte[] changed = p.clone();
                    changed[at] ^= (byte) v;
                    look(changed);
                }
            }
        }
    }

    private static void look(byte[] payload) {
        if (PacketDecoder.decode(payload) instanceof NetoopsV2Packet p) {
            V2Samples.look(p);
            assertNotEquals(Verification.VERIFIED, p.verification(V2Samples.KEYS));
        }
    }

    @Test
    void aDumpWithAnyByteChangedIsNeverVerifiedWithOtherText() {
        byte[] log = V2Samples.log(3000);
        List<byte[]> packets = V2Samples.round(V2Samples.signed(1).withParityGroup(4), log);
        for (int i = 0; i < packets.size(); i++) {
            for (int at = 0; at < packets.get(i).length; at += at < 80 ? 1 : 13) {
                Collected c = receiver();
                for (int j = 0; j < packets.size(); j++) {
                    byte[] p = packets.get(j).clone();
                    p[at < p.length && i == j ? at : 0] ^= (byte) (i == j ? 0x10 : 0);
                    c.send(p);
                }
                c.pass(3100).end();
                for (AssembledDump d : c.dumps) {
                    if (d.verification() == Verification.VERIFIED) {
                        V2AssemblerTest.checkPieces(log, d);
                    }
                }
                assertTrue(c.dumps.stream().anyMatch(d -> d.verification() == Verification.VERIFIED), "packet " + i + " byte " + at);
            }
        }
    }
}
