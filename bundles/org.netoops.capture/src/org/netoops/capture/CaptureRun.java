// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.netoops.log.ForwardingSink;
import org.netoops.log.LogLine;
import org.netoops.log.Origin;
import org.netoops.wire.AssembledDump;
import org.netoops.wire.Datagram;

/** The reading of one source: hands on what is found and collects the report. */
final class CaptureRun extends ForwardingSink implements CaptureSink {

    /** More problems than this are only counted: a damaged gigabyte must not fill the memory with complaints. */
    private static final int PROBLEMS_MAX = 100;

    private final String name;
    private final CaptureSink sink;
    private final List<String> problems = new ArrayList<>();
    private long moreProblems;
    private String format;
    private boolean failed;
    private long lines;
    private long datagrams;

    CaptureRun(String name, CaptureSink sink) {
        super(sink);
        this.name = name;
        this.sink = sink;
    }

    String name() {
        return name;
    }

    void format(String format) {
        this.format = format;
    }

    String format() {
        return format;
    }

    /** Something is skipped, damaged or doubtful. */
    void problem(String sentence) {
        if (problems.size() < PROBLEMS_MAX) {
            problems.add(sentence);
        } else {
            moreProblems++;
        }
    }

    /** As {@link #problem}, with a number in front; nothing when it is zero. */
    void count(long n, String what) {
        if (n > 0) {
            problem(n + " " + what);
        }
    }

    /** Nothing can be read; the reason comes first in the report. */
    void fail(String reason) {
        failed = true;
        problems.add(0, reason);
    }

    long lines() {
        return lines;
    }

    /** What can be read ends here; a failure when it gave nothing. */
    void damaged(String reason) {
        if (lines == 0 && datagrams == 0) {
            fail(reason);
        } else {
            problem(reason);
        }
    }

    long datagrams() {
        return datagrams;
    }

    CaptureReport report(long bytes) {
        List<String> all = new ArrayList<>(problems);
        if (moreProblems > 0) {
            all.add("and " + moreProblems + " more problems of these kinds");
        }
        return new CaptureReport(name, format, bytes, lines, datagrams, all, failed);
    }

    @Override
    public void source(String source, Instant written) {
        sink.source(source, written);
    }

    @Override
    public void datagram(Datagram datagram) {
        datagrams++;
        sink.datagram(datagram);
    }

    @Override
    public void dump(AssembledDump dump) {
        sink.dump(dump);
    }

    @Override
    public void line(Origin origin, LogLine line) {
        lines++;
        super.line(origin, line);
    }
}
