// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.io.IOException;
import org.netoops.wire.Datagram;
import org.netoops.wire.WireCounters;
import org.netoops.wire.WireCounters.Counter;
import org.netoops.wire.WireReceiver;

/** Classic packet captures: their UDP datagrams go through the same receiver as live ones, with the capture's clock. */
final class PcapFormat implements CaptureFormat {

    @Override
    public String name() {
        return "pcap";
    }

    @Override
    public boolean matches(byte[] head) {
        return PcapReader.isPcap(head);
    }

    @Override
    public void read(CaptureInput in, CaptureRun run, CaptureOptions options) throws IOException {
        PcapReader records = new PcapReader(in, run);
        if (!records.open()) {
            return;
        }
        LinkType link = LinkType.of(records.linkType());
        if (link == null) {
            run.fail("not read: captured on a link of type " + records.linkType()
                    + ", which is not supported; capture with \"tcpdump -i any\" or on an Ethernet device");
            return;
        }
        WireCounters counters = new WireCounters();
        FileNameSink sink = new FileNameSink(run, run.name());
        WireReceiver receiver = new WireReceiver(sink, options.limits(), counters, sink, options.keys());
        KernelTraffic traffic = new KernelTraffic(options.limits().sources());
        UdpDecoder udp = new UdpDecoder(link);
        try {
            while (records.next()) {
                receiver.tick(records.time());
                Datagram d = udp.decode(records.data(), records.length(), records.time(), run.datagrams() + 1);
                if (d != null && traffic.concerns(d)) {
                    run.datagram(d);
                    receiver.accept(d);
                }
            }
        } finally {
            receiver.end();
        }
        records.reportSkipped();
        udp.reportSkipped(run);
        count(run, traffic.skipped(), "UDP datagrams of other programs, without kernel text: not read");
        count(run, counters.get(Counter.MALFORMED), "datagrams break the rules of their format");
        count(run, counters.get(Counter.UNSUPPORTED), "datagrams are in a version of their format that is not known");
        if (run.datagrams() == 0 && !in.cancelled()) {
            run.problem("no datagrams with kernel text in " + records.count() + " packets");
        }
    }

    private static void count(CaptureRun run, long n, String what) {
        if (n > 0) {
            run.problem(n + " " + what);
        }
    }
}
