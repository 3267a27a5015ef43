// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.netoops.log.Gap;
import org.netoops.log.LogLine;
import org.netoops.log.Origin;
import org.netoops.wire.Datagram;

/** Keeps what a capture gives, and watches that no line comes after its log's end. */
class Collected implements CaptureSink {

    final Map<Origin, List<LogLine>> logs = new LinkedHashMap<>();
    final List<Gap> gaps = new ArrayList<>();
    final List<String> sources = new ArrayList<>();
    final List<String> metadata = new ArrayList<>();
    final List<Datagram> datagrams = new ArrayList<>();
    final Set<Origin> ended = new LinkedHashSet<>();
    final List<CaptureReport> reports = new ArrayList<>();
    /** The last one, which is the only one of anything but archives. */
    CaptureReport report;

    static Collected read(byte[] bytes) {
        return read(new ByteArrayInputStream(bytes), CaptureMonitor.NONE);
    }

    static Collected read(InputStream in, CaptureMonitor monitor) {
        Collected c = new Collected();
        Captures.read(in, "the file", c, CaptureOptions.DEFAULT, monitor, c.reports::add);
        c.report = c.reports.isEmpty() ? null : c.reports.get(c.reports.size() - 1);
        assertNotNull(c.report);
        return c;
    }

    static Collected text(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A fixture, unpacked. */
    static byte[] fixture(String name) {
        try (InputStream in = new GZIPInputStream(Collected.class.getResourceAsStream("fixtures/" + name + ".gz"))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** "number@offset=text" of all lines, in order. */
    List<String> lines() {
        List<String> all = new ArrayList<>();
        logs.values().forEach(l -> l.forEach(x -> all.add(x.number() + "@" + x.offset() + "=" + x.text())));
        return all;
    }

    @Override
    public void source(String name, Instant written) {
        sources.add(name + " " + written);
    }

    @Override
    public void datagram(Datagram datagram) {
        datagrams.add(datagram);
    }

    @Override
    public void line(Origin origin, LogLine line) {
        open(origin);
        logs.computeIfAbsent(origin, o -> new ArrayList<>()).add(line);
    }

    @Override
    public void gap(Origin origin, Gap gap) {
        open(origin);
        gaps.add(gap);
    }

    @Override
    public void metadata(Origin origin, long lineNumber, String key, String value) {
        metadata.add(key + "=" + value);
    }

    @Override
    public void end(Origin origin) {
        if (!ended.add(origin)) {
            throw new AssertionError("ended twice: " + origin);
        }
    }

    private void open(Origin origin) {
        if (ended.contains(origin)) {
            throw new AssertionError("already ended: " + origin);
        }
    }
}
