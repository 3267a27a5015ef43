// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import org.netoops.log.Gap;
import org.netoops.log.LogLine;
import org.netoops.log.LogSink;
import org.netoops.log.Origin;

/** Adds the name of the capture to origins that were made for the network. */
final class FileNameSink implements LogSink {

    private final LogSink sink;
    private final String file;
    /** Runs of lines share an origin, so the last one saves nearly all allocations. */
    private Origin last;
    private Origin lastNamed;

    FileNameSink(LogSink sink, String file) {
        this.sink = sink;
        this.file = file;
    }

    private Origin named(Origin o) {
        if (!o.equals(last)) {
            last = o;
            lastNamed = new Origin(o.transport(), o.host(), o.stream(), file, o.boot());
        }
        return lastNamed;
    }

    @Override
    public void line(Origin origin, LogLine line) {
        sink.line(named(origin), line);
    }

    @Override
    public void gap(Origin origin, Gap gap) {
        sink.gap(named(origin), gap);
    }

    @Override
    public void metadata(Origin origin, long lineNumber, String key, String value) {
        sink.metadata(named(origin), lineNumber, key, value);
    }

    @Override
    public void end(Origin origin) {
        sink.end(named(origin));
    }
}
