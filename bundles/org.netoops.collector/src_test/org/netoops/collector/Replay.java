// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.netoops.archive.NewOccurrence;
import org.netoops.capture.CaptureMonitor;
import org.netoops.capture.CaptureSink;
import org.netoops.capture.CaptureOptions;
import org.netoops.capture.Captures;
import org.netoops.log.LogLine;
import org.netoops.log.Origin;
import org.netoops.oops.Oops;
import org.netoops.wire.Datagram;

/** Reads real runs both ways: the console log as a file, and the packets of the capture sent once more to a running collector. */
final class Replay {

    private Replay() {
    }

    /** The crashes of a console log, in order. */
    static List<Oops> log(byte[] bytes, String name) {
        List<Oops> found = new ArrayList<>();
        CrashScan scan = new CrashScan(found::add);
        Captures.read(new ByteArrayInputStream(bytes), name, scan, CaptureOptions.DEFAULT, CaptureMonitor.NONE, report -> { });
        scan.end();
        return found;
    }

    /** The datagrams of a capture, in order. */
    static List<Datagram> datagrams(byte[] pcap, String name) {
        List<Datagram> found = new ArrayList<>();
        Captures.read(new ByteArrayInputStream(pcap), name, new CaptureSink() {
            @Override
            public void datagram(Datagram datagram) {
                found.add(datagram);
            }

            @Override
            public void line(Origin origin, LogLine line) {
            }

            @Override
            public void end(Origin origin) {
            }
        }, CaptureOptions.DEFAULT, CaptureMonitor.NONE, report -> { });
        return found;
    }

    /** The crashes a collector stores when the datagrams are sent to it, by the port they were captured on, in order. */
    static Map<Integer, List<Oops>> socket(List<Datagram> datagrams) throws Exception {
        Map<Integer, Integer> ports = new TreeMap<>();
        datagrams.forEach(d -> ports.put(d.to().getPort(), 0));
        Map<Integer, List<Oops>> crashes = new TreeMap<>();
        if (datagrams.isEmpty()) {
            return crashes;
        }
        InetSocketAddress free = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        CollectorConfig config = Configs.on(65_536, ports.keySet().stream().map(p -> free).toArray(InetSocketAddress[]::new));
        MemoryArchive archive = new MemoryArchive();
        archive.keepAll();
        try (Collector collector = Collector.start(config, archive, new CollectorListener() { })) {
            Map<Integer, Integer> original = new TreeMap<>();
            int next = 0;
            for (Map.Entry<Integer, Integer> p : ports.entrySet()) {
                p.setValue(collector.status().endpoints().get(next++).getPort());
                original.put(p.getValue(), p.getKey());
            }
            send(datagrams, ports, collector);
            collector.close();
            for (NewOccurrence n : archive.stored) {
                String stream = n.oops().excerpt().origin().stream();
                int port = Integer.parseInt(stream.substring(0, stream.indexOf(' ') < 0 ? stream.length() : stream.indexOf(' ')));
                crashes.computeIfAbsent(original.get(port), p -> new ArrayList<>()).add(n.oops());
            }
        }
        return crashes;
    }

    private static void send(List<Datagram> datagrams, Map<Integer, Integer> ports, Collector collector) throws Exception {
        Map<Integer, Senders> senders = new TreeMap<>();
        for (Map.Entry<Integer, Integer> p : ports.entrySet()) {
            senders.put(p.getKey(), new Senders(1, p.getValue()));
        }
        long sent = 0;
        for (Datagram d : datagrams) {
            senders.get(d.to().getPort()).send(0, d.payload());
            if (++sent % 256 == 0) {
                caughtUp(collector, sent);
            }
        }
        caughtUp(collector, sent);
        for (Senders s : senders.values()) {
            s.close();
        }
    }

    private static void caughtUp(Collector collector, long sent) throws InterruptedException {
        if (!Senders.await(() -> collector.status().received() >= sent)) {
            throw new AssertionError("sent " + sent + ", received " + collector.status().received());
        }
    }

    /** Title and frames as text, to be compared and read. */
    static String face(Oops oops) {
        StringBuilder b = new StringBuilder(oops.verdict().title()).append('\n');
        oops.traces().forEach(t -> {
            b.append(t.label()).append('\n');
            t.frames().forEach(f -> b.append(f.reliable() ? "    " : "  ? ").append(f.function()).append("+0x").append(Long.toHexString(f.offset()))
                    .append("/0x").append(Long.toHexString(f.size())).append(f.module() == null ? "" : " [" + f.module() + "]").append('\n'));
        });
        return b.toString();
    }
}
