// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.netoops.archive.Evidence;
import org.netoops.capture.CaptureSink;
import org.netoops.log.Gap;
import org.netoops.log.LogLine;
import org.netoops.log.Origin;
import org.netoops.log.Transport;
import org.netoops.log.Verification;
import org.netoops.oops.LineScan;
import org.netoops.oops.Oops;
import org.netoops.oops.OopsExtractor;
import org.netoops.oops.SkipList;
import org.netoops.wire.AssembledDump;
import org.netoops.wire.Datagram;
import org.netoops.wire.LineInterest;

/**
 * Finds the crashes in lines and datagrams of any source, and knows the time and the evidence of each while it is being handed out. Soft dumps
 * are no crashes and are passed over. Not thread safe.
 */
public final class CrashScan implements CaptureSink, LineInterest {
    /** Enough for a whole dump of a 512 KiB log with its three rounds. */
    private static final int KEPT_PER_SOURCE = 2 << 20;
    private static final long KEPT = 64L << 20;
    private static final String SOFT = "soft";

    /** What is remembered of a dump: the numbers of its first and last datagram, and who vouches for it. */
    private record Dump(long first, long last, Verification verification) {
    }

    private final OopsExtractor extractor;
    private final Map<Origin, Dump> dumps = new HashMap<>();
    private final RecentDatagrams recent = new RecentDatagrams(KEPT_PER_SOURCE, KEPT);
    private String source;
    private Instant sourceWritten;

    /** @param out takes each crash; it may ask {@link #timeOf} and {@link #evidenceOf} then */
    public CrashScan(Consumer<Oops> out) {
        this(out, SkipList.NONE);
    }

    /** A scan that does not blame the functions in this list. */
    public CrashScan(Consumer<Oops> out, SkipList skip) {
        this.extractor = new OopsExtractor(out, skip);
    }

    @Override
    public void source(String name, Instant written) {
        source = name;
        sourceWritten = written;
    }

    @Override
    public void datagram(Datagram datagram) {
        recent.add(datagram);
    }

    /** The datagram that the parser has at hand. */
    void datagram(Sender sender, long sequence, Received r) {
        if (sender.recent == null || !sender.recent.kept) {
            sender.recent = recent.ring(sender.from, sender.to);
        }
        recent.add(sender.recent, sequence, Math.floorDiv(r.micros, 1_000_000), Math.floorMod(r.micros, 1_000_000) * 1000, r.bytes, 0, r.length);
    }

    @Override
    public boolean wants(byte[] b, int from, int to) {
        return LineScan.mayMatter(b, from, to);
    }

    @Override
    public boolean following(Origin origin) {
        return extractor.pending(origin);
    }

    @Override
    public void dump(AssembledDump dump) {
        // its lines and their end follow at once, so this never holds more than one
        dumps.put(dump.origin(), new Dump(dump.firstSequence(), dump.lastSequence(), dump.verification()));
    }

    @Override
    public void line(Origin origin, LogLine line) {
        if (!soft(origin)) {
            extractor.line(origin, line);
        }
    }

    @Override
    public void gap(Origin origin, Gap gap) {
        if (!soft(origin)) {
            extractor.gap(origin, gap);
        }
    }

    @Override
    public void metadata(Origin origin, long lineNumber, String key, String value) {
        if (!soft(origin)) {
            extractor.metadata(origin, lineNumber, key, value);
        }
    }

    @Override
    public void end(Origin origin) {
        extractor.end(origin);
        dumps.remove(origin);
    }

    /** Hands out the crash pending in this log, if any: it fell silent. */
    public void flush(Origin origin) {
        extractor.flush(origin);
    }

    /** Ends every log. */
    public void end() {
        extractor.endAll();
    }

    /** When the crash happened by a wall clock: receipt or capture of its first line, or the time its log states; null when neither is known. */
    public Instant timeOf(Oops oops) {
        for (LogLine l : oops.excerpt().lines()) {
            if (l.number() < oops.firstLine()) {
                continue;
            }
            Instant time = timeOf(oops, l);
            if (time != null || l.number() > oops.lastLine()) {
                return time;
            }
        }
        return null;
    }

    private Instant timeOf(Oops oops, LogLine line) {
        if (line.prefix().wallTime() != null) {
            return line.prefix().wallTime();
        }
        if (oops.excerpt().origin().transport() == Transport.FILE) {
            return null;
        }
        Datagram d = recent.get(line.offset());
        return d == null ? null : d.time();
    }

    /** When the file was last written that is being read; null when that is not known or the log comes from elsewhere. */
    Instant writtenOf(Origin origin) {
        return origin.file() != null && origin.file().equals(source) ? sourceWritten : null;
    }

    /** What is known about the sender of the crash's log. */
    public Verification verificationOf(Oops oops) {
        Dump dump = dumps.get(oops.excerpt().origin());
        return dump == null ? Verification.NONE : dump.verification();
    }

    /** The raw material of the crash: the datagrams that carried it, all of a dump's, or its lines as read. */
    public List<Evidence> evidenceOf(Oops oops) {
        List<LogLine> lines = oops.excerpt().lines();
        Origin origin = oops.excerpt().origin();
        if (lines.isEmpty()) {
            return List.of();
        }
        List<Evidence> evidence = new ArrayList<>();
        boolean whole = false;
        if (origin.transport() != Transport.FILE) {
            // what a dump tells about the machine, and the rest of a block that its text is unpacked from, are no lines of the crash
            Dump dump = dumps.get(origin);
            long first = dump != null ? dump.first() : lines.stream().mapToLong(LogLine::offset).min().orElseThrow();
            long last = dump != null ? dump.last() : lines.stream().mapToLong(LogLine::offset).max().orElseThrow();
            List<Datagram> datagrams = recent.between(first, last);
            whole = !datagrams.isEmpty() && datagrams.getFirst().sequence() == first && datagrams.getLast().sequence() == last;
            if (!datagrams.isEmpty()) {
                evidence.add(DatagramEvidence.of(datagrams));
            }
        }
        if (!whole) {
            // datagrams that are no longer kept leave the text as what there is
            String source = origin.file() == null ? String.valueOf(origin.host()) : origin.file() + ":" + lines.getFirst().number();
            evidence.add(new Evidence(Evidence.TEXT, source, oops.excerpt().rawText().getBytes(StandardCharsets.UTF_8)));
        }
        return evidence;
    }

    private static boolean soft(Origin origin) {
        boolean dump = origin.transport() == Transport.NETOOPS_V1 || origin.transport() == Transport.NETOOPS_V2;
        return dump && origin.stream() != null && origin.stream().startsWith(SOFT);
    }
}
