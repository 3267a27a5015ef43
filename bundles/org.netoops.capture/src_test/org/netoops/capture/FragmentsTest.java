// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Datagrams that IP sent in fragments: in any order, twice, contradicting, missing, cut, and more than fit. */
class FragmentsTest {

    private static final String TEXT = "[    1.000000] " + "y".repeat(5000) + "\n";
    private static final String MISSING = "1 packets that were sent in fragments are incomplete: not all fragments are in the capture";

    private static List<byte[]> fragments(boolean v4, int id) {
        return Fragments.of(UdpEncoder.frame(v4 ? Frames.v4(1, TEXT) : Frames.v6(1, TEXT)), id, 1000);
    }

    private static Collected read(List<byte[]> frames) {
        return Collected.read(Frames.pcap(frames.toArray(byte[][]::new)));
    }

    private static void whole(int times, Collected c) {
        assertEquals(times, c.datagrams.size(), c.report.toString());
        c.datagrams.forEach(d -> assertEquals(TEXT, new String(d.payload(), StandardCharsets.ISO_8859_1)));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void readsAnyOrder(boolean v4) {
        Random random = new Random(7);
        for (int round = 0; round < 50; round++) {
            List<byte[]> f = fragments(v4, round);
            Collections.shuffle(f, random);
            Collected c = read(f);
            whole(1, c);
            assertEquals(List.of(), c.report.problems());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void readsDuplicatesOnce(boolean v4) {
        List<byte[]> f = fragments(v4, 1);
        List<byte[]> twice = new ArrayList<>();
        f.forEach(x -> twice.addAll(List.of(x, x)));
        Collected c = read(twice);
        whole(1, c);
        assertEquals(List.of(), c.report.problems());
    }

    @Test
    void tellsPacketsApart() {
        List<byte[]> mixed = new ArrayList<>();
        List<byte[]> a = fragments(true, 1);
        List<byte[]> b = fragments(true, 2);
        for (int i = 0; i < a.size(); i++) {
            mixed.addAll(List.of(a.get(i), b.get(i)));
        }
        whole(2, read(mixed));
    }

    @Test
    void keepsTheFirstOfContradictingBytesAndCounts() {
        List<byte[]> f = fragments(true, 1);
        f.add(1, Fragments.contradicting(f.get(1)));
        f.add(1, f.remove(2));
        Collected c = read(f);
        whole(1, c);
        assertEquals(List.of("1 IP fragments contradict others of the same packet: the first ones count"), c.report.problems());
    }

    @Test
    void givesWhatIsThereOfAnIncompletePacket() {
        List<byte[]> f = fragments(true, 1);
        f.remove(3);
        Collected c = read(f);
        assertEquals(1, c.datagrams.size());
        assertEquals(3000 - 8, c.datagrams.get(0).payload().length);
        assertTrue(c.report.problems().contains(MISSING), c.report.toString());
        assertEquals(1, c.gaps.size());
        assertEquals(TEXT.length() - 2992, c.gaps.get(0).amount());
        f.remove(0);
        c = read(f);
        assertEquals(0, c.datagrams.size());
        assertTrue(c.report.problems().contains(MISSING), c.report.toString());
    }

    @Test
    void givesWhatIsThereOfACutFragment() {
        List<byte[]> f = fragments(false, 1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PcapWriter w = new PcapWriter(out);
            for (byte[] x : f) {
                w.frame(Frames.TIME, Arrays.copyOf(x, 100), x.length);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Collected c = Collected.read(out.toByteArray());
        assertEquals(1, c.datagrams.size());
        assertEquals(100 - 14 - 48 - 8, c.datagrams.get(0).payload().length);
        assertEquals(1, c.gaps.size());
    }

    @Test
    void refusesImpossibleFragments() {
        byte[] beyond = Frames.with(fragments(true, 1).get(1), 20, 0x3f, 0xff);
        byte[] odd = Frames.with(UdpEncoder.frame(Frames.v4(1, "odd\n")), 20, 0x20, 0);
        byte[] nested = Fragments.of(UdpEncoder.frame(Frames.v6(1, TEXT)), 1, 1000).get(1);
        List<byte[]> outer = Fragments.of(nested, 9, 512);
        List<byte[]> all = new ArrayList<>(List.of(beyond, odd));
        all.addAll(outer);
        Collected c = read(all);
        assertEquals(0, c.datagrams.size());
        assertTrue(c.report.problems().contains("2 IP fragments with impossible lengths skipped"), c.report.toString());
        assertTrue(c.report.problems().contains("1 packets with impossible lengths skipped"), c.report.toString());
    }

    /** A flood of first fragments that are never completed: what is kept has bounds and all of them are counted. */
    @Test
    void boundsWhatIsPending() {
        IpReassembly r = new IpReassembly();
        int given = 0;
        for (int id = 0; id < 5000; id++) {
            IpReassembly.Key key = new IpReassembly.Key(Frames.address("10.0.0.1", 1).getAddress(), Frames.address("10.0.0.2", 1).getAddress(), 17, id);
            given += r.add(key, new IpReassembly.Fragment(17, 0, true, 32_768, new byte[32_768]), Frames.TIME).size();
            assertTrue(id - given <= IpReassembly.BYTES_MAX / 32_768, "pending " + (id - given));
        }
        int small = 0;
        for (int id = 0; id < 5000; id++) {
            IpReassembly.Key key = new IpReassembly.Key(Frames.address("10.0.0.3", 1).getAddress(), Frames.address("10.0.0.2", 1).getAddress(), 17, id);
            small += r.add(key, new IpReassembly.Fragment(17, 0, true, 8, new byte[8]), Frames.TIME).size();
        }
        assertEquals(IpReassembly.PENDING_MAX, r.end().size());
        assertEquals(10_000 - IpReassembly.PENDING_MAX, given + small);
    }

    @Test
    void forgetsFragmentsAfterAMinute() {
        IpReassembly r = new IpReassembly();
        IpReassembly.Key key = new IpReassembly.Key(Frames.address("10.0.0.1", 1).getAddress(), Frames.address("10.0.0.2", 1).getAddress(), 17, 1);
        assertEquals(0, r.add(key, new IpReassembly.Fragment(17, 0, true, 8, new byte[8]), Frames.TIME).size());
        List<IpReassembly.Whole> out = r.add(key, new IpReassembly.Fragment(17, 8, false, 8, new byte[8]), Frames.TIME.plusSeconds(61));
        assertEquals(List.of(8), out.stream().map(w -> w.content().length).toList());
    }
}
