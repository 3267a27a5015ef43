// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.netoops.wire.Datagram;
import org.netoops.wire.WireCounters;
import org.netoops.wire.WireCounters.Counter;
import org.netoops.wire.WireReceiver;

/** Reads the packets of a capture: their UDP datagrams go through the same receiver as live ones, with the capture's clock. */
final class PacketCapture implements UdpDecoder.Out {

    private final PacketSource packets;
    private final CaptureInput in;
    private final CaptureRun run;
    private final WireCounters counters = new WireCounters();
    private final CutMarks marks;
    private final WireReceiver receiver;
    private final KernelTraffic traffic;
    private final UdpDecoder udp = new UdpDecoder(this);
    private final Map<Integer, Long> otherLinks = new TreeMap<>();
    private long count;
    private long cut;

    PacketCapture(PacketSource packets, CaptureInput in, CaptureRun run, CaptureOptions options) {
        this.packets = packets;
        this.in = in;
        this.run = run;
        this.marks = new CutMarks(run);
        FileNameSink sink = new FileNameSink(marks, run.name());
        this.receiver = new WireReceiver(sink, options.limits(), counters, sink, options.keys());
        this.traffic = new KernelTraffic(options.limits().sources());
    }

    void read() throws IOException {
        Packet packet = new Packet();
        try {
            while (packets.next(packet)) {
                count++;
                cut += packet.cut() ? 1 : 0;
                packet(packet);
            }
            udp.end();
        } finally {
            receiver.end();
            marks.end();
        }
        report();
    }

    private void packet(Packet packet) {
        LinkType link = LinkType.of(packet.linkType);
        if (link == null) {
            otherLinks.merge(packet.linkType, 1L, Long::sum);
            return;
        }
        receiver.tick(packet.time);
        udp.packet(link, packet);
    }

    @Override
    public void datagram(InetSocketAddress from, InetSocketAddress to, Instant time, byte[] payload, int missing) {
        Datagram d = new Datagram(run.datagrams() + 1, from, to, time, payload);
        if (traffic.concerns(d)) {
            if (missing > 0) {
                marks.mark(d.sequence(), missing);
            }
            run.datagram(d);
            receiver.accept(d);
        }
    }

    private void report() {
        packets.reportSkipped();
        run.count(cut, "packets were captured in part only: capture with full length (tcpdump -s 0)");
        udp.reportSkipped(run);
        run.count(traffic.skipped(), "UDP datagrams of other programs, without kernel text: not read");
        run.count(counters.get(Counter.MALFORMED), "datagrams break the rules of their format");
        run.count(counters.get(Counter.UNSUPPORTED), "datagrams are in a version of their format that is not known");
        long others = 0;
        for (Map.Entry<Integer, Long> e : otherLinks.entrySet()) {
            run.count(e.getValue(), "packets not read: " + LinkType.unsupported(e.getKey()));
            others += e.getValue();
        }
        if (run.datagrams() == 0 && !in.cancelled()) {
            if (others > 0 && others == count) {
                run.fail("not read: " + LinkType.unsupported(otherLinks.keySet().iterator().next()));
            } else {
                run.problem("no datagrams with kernel text in " + count + " packets");
            }
        }
    }
}
