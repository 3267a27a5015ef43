// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.netoops.log.ForwardingSink;
import org.netoops.log.Gap;
import org.netoops.log.LogLine;
import org.netoops.log.Origin;
import org.netoops.wire.AssembledDump;

/** Shows in a log where a datagram was captured in part only: a gap behind the last line that came from it. */
final class CutMarks extends ForwardingSink implements CaptureSink {

    /** Datagrams whose lines are still to come; older ones have none. */
    private static final int WAITING_MAX = 10_000;

    /** The last line so far of a datagram that was cut. */
    private record Pending(LogLine line, int missing) {
    }

    private final CaptureSink sink;
    private final Map<Long, Integer> waiting = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Integer> eldest) {
            return size() > WAITING_MAX;
        }
    };
    private final Map<Origin, Pending> pending = new HashMap<>();

    CutMarks(CaptureSink sink) {
        super(sink);
        this.sink = sink;
    }

    /** The datagram of this number lacks so many bytes at its end. */
    void mark(long sequence, int missing) {
        waiting.put(sequence, missing);
    }

    @Override
    public void line(Origin origin, LogLine line) {
        if (waiting.isEmpty() && pending.isEmpty()) {
            super.line(origin, line);
            return;
        }
        Pending before = pending.get(origin);
        if (before != null && before.line.offset() != line.offset()) {
            show(origin, pending.remove(origin));
        }
        super.line(origin, line);
        Integer missing = waiting.remove(line.offset());
        if (missing != null) {
            pending.put(origin, new Pending(line, missing));
        } else if (before != null && before.line.offset() == line.offset()) {
            pending.put(origin, new Pending(line, before.missing));
        }
    }

    @Override
    public void end(Origin origin) {
        show(origin, pending.remove(origin));
        super.end(origin);
    }

    /** Nothing more comes. */
    void end() {
        waiting.clear();
    }

    private void show(Origin origin, Pending p) {
        if (p != null) {
            super.gap(origin, new Gap(p.line.number(), Gap.Kind.TRUNCATED, p.missing,
                    "packet captured in part: the last " + p.missing + " bytes of datagram " + p.line.offset() + " are missing"));
        }
    }

    @Override
    public void dump(AssembledDump dump) {
        sink.dump(dump);
    }
}
