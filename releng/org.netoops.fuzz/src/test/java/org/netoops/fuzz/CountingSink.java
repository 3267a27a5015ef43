// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.fuzz;

import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.Set;
import org.netoops.capture.CaptureMonitor;
import org.netoops.capture.CaptureReport;
import org.netoops.capture.CaptureSink;
import org.netoops.capture.Captures;
import org.netoops.log.LogLine;
import org.netoops.log.Origin;
import org.netoops.wire.Datagram;
import org.netoops.wire.WireLimits;

/** Counts what a capture gives and compares it with what the report says. */
final class CountingSink implements CaptureSink {
    private final Set<Origin> ended = new HashSet<>();
    private long lines;
    private long datagrams;

    static void check(byte[] input) {
        CountingSink sink = new CountingSink();
        CaptureReport report = Captures.read(new ByteArrayInputStream(input), "fuzz", sink, WireLimits.DEFAULT, CaptureMonitor.NONE);
        Promise.that(report.lines() == sink.lines, "the report counts other lines");
        Promise.that(report.datagrams() == sink.datagrams, "the report counts other datagrams");
        Promise.that(report.bytes() <= input.length, "more bytes read than there are");
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
