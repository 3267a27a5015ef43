// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netoops.oops.Oops;
import org.netoops.wire.Datagram;
import org.netoops.wire.Keys;
import org.netoops.wire.WireCounters;
import org.netoops.wire.WireCounters.Counter;
import org.netoops.wire.WireLimits;
import org.netoops.wire.WireListener;
import org.netoops.wire.WireReceiver;
import org.netoops.wire.WireSource;

/** The quick way, which keeps lines back as bytes, finds what the plain way finds, whatever the network does to the datagrams. */
class KeptBackTest {

    static List<String> runs() throws IOException {
        return LogAgainstSocketTest.runs();
    }

    /** Crashes with their lines, and what was counted. */
    private record Outcome(List<String> crashes, Map<Counter, Long> counts) {
    }

    @ParameterizedTest
    @MethodSource("runs")
    void findsTheSame(String run) {
        List<Datagram> sent = Replay.datagrams(Runs.pcap(run), run);
        int kept = 0;
        for (int seed = 0; seed < 6; seed++) {
            List<Datagram> arriving = disturbed(sent, new Random(seed), seed);
            assertEquals(plain(arriving), quick(arriving), "seed " + seed);
            kept += keptBack;
        }
        assertTrue(kept > 0, "the quick way took nothing");
    }

    private static int keptBack;

    private static Outcome plain(List<Datagram> datagrams) {
        List<String> found = new ArrayList<>();
        CrashScan scan = new CrashScan(o -> found.add(face(o)));
        WireCounters counters = new WireCounters();
        WireReceiver receiver = new WireReceiver(scan, WireLimits.DEFAULT, counters);
        for (Datagram d : datagrams) {
            scan.datagram(d);
            receiver.accept(d);
        }
        receiver.end();
        scan.end();
        // which log's crash is handed out first is no matter
        return new Outcome(found.stream().sorted().toList(), counts(counters));
    }

    private static Outcome quick(List<Datagram> datagrams) {
        List<String> found = new ArrayList<>();
        CrashScan scan = new CrashScan(o -> found.add(face(o)));
        WireCounters counters = new WireCounters();
        WireReceiver receiver = new WireReceiver(scan, WireLimits.DEFAULT, counters, WireListener.NONE, Keys.NONE, scan);
        Map<Object, WireSource> sources = new HashMap<>();
        keptBack = 0;
        for (Datagram d : datagrams) {
            scan.datagram(d);
            WireSource source = sources.computeIfAbsent(List.of(d.from(), d.to().getPort()), k -> new WireSource(d.from(), d.to().getPort()));
            long micros = d.time().getEpochSecond() * 1_000_000 + d.time().getNano() / 1000;
            // the bytes are used for the next one then
            byte[] reused = ("##" + new String(d.payload(), StandardCharsets.ISO_8859_1) + "##").getBytes(StandardCharsets.ISO_8859_1);
            if (receiver.accept(source, d.sequence(), micros, reused, 2, reused.length - 2)) {
                keptBack++;
            } else {
                receiver.accept(d);
            }
            Arrays.fill(reused, (byte) '!');
        }
        receiver.end();
        scan.end();
        // which log's crash is handed out first is no matter
        return new Outcome(found.stream().sorted().toList(), counts(counters));
    }

    private static String face(Oops o) {
        StringBuilder b = new StringBuilder(Replay.face(o)).append(o.excerpt().origin()).append(o.firstLine()).append('-').append(o.lastLine());
        o.excerpt().lines().forEach(l -> b.append('\n').append(l));
        return b.toString();
    }

    private static Map<Counter, Long> counts(WireCounters counters) {
        Map<Counter, Long> counts = new TreeMap<>();
        for (Counter c : List.of(Counter.DATAGRAMS, Counter.BYTES, Counter.EXTENDED, Counter.LOST, Counter.DUPLICATE, Counter.CONFLICT, Counter.MALFORMED)) {
            counts.put(c, counters.get(c));
        }
        return counts;
    }

    /** In order, then with more and more losses, repetitions and datagrams that others overtook. */
    private static List<Datagram> disturbed(List<Datagram> sent, Random random, int how) {
        List<Datagram> order = new ArrayList<>();
        for (Datagram d : sent) {
            if (random.nextInt(100) < how * 2) {
                continue;
            }
            int at = how > 0 && random.nextInt(10) == 0 ? Math.max(0, order.size() - random.nextInt(30)) : order.size();
            order.add(at, d);
            if (random.nextInt(100) < how) {
                order.add(d);
            }
        }
        List<Datagram> arriving = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            Datagram d = order.get(i);
            arriving.add(new Datagram(i + 1, d.from(), d.to(), sent.get(Math.min(i, sent.size() - 1)).time(), d.payload()));
        }
        return arriving;
    }
}
