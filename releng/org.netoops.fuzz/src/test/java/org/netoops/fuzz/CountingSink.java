// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.fuzz;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.netoops.capture.CaptureMonitor;
import org.netoops.capture.CaptureOptions;
import org.netoops.capture.CaptureReport;
import org.netoops.capture.CaptureSink;
import org.netoops.capture.Captures;
import org.netoops.log.LogLine;
import org.netoops.log.Origin;
import org.netoops.wire.Datagram;

/** Counts what a capture gives and compares it with what the report says. */
final class CountingSink implements CaptureSink {
    /** What is read as it stands; of everything else more may come out than there is. */
    private static final Set<String> PLAIN = Set.of("pcap", "pcapng", "text");

    private final Set<Origin> ended = new HashSet<>();
    private long lines;
    private long datagrams;

    static void check(byte[] input) {
        CountingSink sink = new CountingSink();
        List<CaptureReport> reports = new ArrayList<>();
        Captures.read(new ByteArrayInputStream(input), "fuzz", sink, CaptureOptions.DEFAULT, CaptureMonitor.NONE, reports::add);
        Promise.that(!reports.isEmpty(), "no report");
        Promise.that(reports.stream().mapToLong(CaptureReport::lines).sum() == sink.lines, "the reports count other lines");
        Promise.that(reports.stream().mapToLong(CaptureReport::datagrams).sum() == sink.datagrams, "the reports count other datagrams");
        for (CaptureReport r : reports) {
            Promise.that(!PLAIN.contains(String.valueOf(r.format())) || r.bytes() <= input.length, "more bytes read than there are");
        }
    }

    @Override
    public void datagram(Datagram datagram) {
        datagrams++;
    }

    @Override
    public void line(Origin origin, LogLine line) {
        lines++;
        Promise.that(!ended.contains(origin), "a line behind the end of its log");
    }

    @Override
    public void end(Origin origin) {
        ended.add(origin);
    }
}
