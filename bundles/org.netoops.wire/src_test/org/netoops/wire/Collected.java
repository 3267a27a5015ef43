// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.netoops.log.Gap;
import org.netoops.log.LogLine;
import org.netoops.log.LogSink;
import org.netoops.log.Origin;

/** A receiver with everything that came out of it, and short ways to feed it. */
final class Collected implements LogSink, WireListener {

    static final Instant START = Instant.parse("2026-11-22T12:00:00Z");

    final Map<Origin, List<LogLine>> lines = new LinkedHashMap<>();
    final Map<Origin, List<Gap>> gaps = new LinkedHashMap<>();
    private final Map<Origin, Long> numbers = new HashMap<>();
    final List<String> metadata = new ArrayList<>();
    final List<Origin> ended = new ArrayList<>();
    final List<AssembledDump> dumps = new ArrayList<>();
    final List<String> rejected = new ArrayList<>();
    final WireCounters counters = new WireCounters();
    final WireReceiver receiver;
    private Instant now = START;
    private long sequence;

    Collected() {
        this(WireLimits.DEFAULT);
    }

    Collected(WireLimits limits) {
        this(limits, Keys.NONE);
    }

    Collected(WireLimits limits, Keys keys) {
        receiver = new WireReceiver(this, limits, counters, this, keys);
    }

    static InetSocketAddress from(int host, int port) {
        try {
            return new InetSocketAddress(InetAddress.getByAddress(new byte[] {10, (byte) (host >> 16), (byte) (host >> 8), (byte) host}), port);
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }

    /** Sends from host 10.0.0.1, port 6665, to port 6666. */
    Collected send(byte[] payload) {
        return send(from(1, 6665), 6666, payload);
    }

    Collected send(String payload) {
        return send(payload.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
    }

    Collected send(InetSocketAddress from, int port, byte[] payload) {
        receiver.accept(new Datagram(++sequence, from, new InetSocketAddress(port), now, payload));
        return this;
    }

    Collected pass(long millis) {
        now = now.plusMillis(millis);
        receiver.tick(now);
        return this;
    }

    Collected end() {
        receiver.end();
        return this;
    }

    /** Raw lines of all origins, in order of arrival within each. */
    List<String> raw() {
        return lines.values().stream().flatMap(List::stream).map(LogLine::raw).toList();
    }

    List<Gap> allGaps() {
        return gaps.values().stream().flatMap(List::stream).toList();
    }

    long count(WireCounters.Counter c) {
        return counters.get(c);
    }

    @Override
    public void line(Origin origin, LogLine line) {
        List<LogLine> of = lines.computeIfAbsent(origin, o -> new ArrayList<>());
        if (line.number() != numbers.merge(origin, 1L, Long::sum)) {
            throw new AssertionError("line " + line.number() + " of " + origin + " is out of order");
        }
        of.add(line);
    }

    @Override
    public void gap(Origin origin, Gap gap) {
        gaps.computeIfAbsent(origin, o -> new ArrayList<>()).add(gap);
    }

    @Override
    public void metadata(Origin origin, long lineNumber, String key, String value) {
        metadata.add(lineNumber + " " + key + "=" + value);
    }

    @Override
    public void end(Origin origin) {
        ended.add(origin);
        // a stream that was forgotten and comes again counts from 1
        numbers.remove(origin);
    }

    @Override
    public void dump(AssembledDump dump) {
        dumps.add(dump);
    }

    @Override
    public void rejected(Datagram datagram, String reason) {
        rejected.add(reason);
    }
}
