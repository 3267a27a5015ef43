// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import org.netoops.log.Gap;
import org.netoops.log.LinePeeler;
import org.netoops.log.LogLine;
import org.netoops.log.LogSink;
import org.netoops.log.Origin;
import org.netoops.log.Prefix;

/** Numbers the lines of one origin and hands them on. */
final class LineOutput {

    private final LogSink sink;
    private Origin origin;
    private long lines;
    private boolean open;

    LineOutput(LogSink sink, Origin origin) {
        this.sink = sink;
        this.origin = origin;
    }

    Origin origin() {
        return origin;
    }

    /** Number of the last line handed on, 0 when there is none. */
    long lines() {
        return lines;
    }

    /** Counts a line that is not handed on, at least not now; its number. */
    long skip() {
        open = true;
        return ++lines;
    }

    /** The next line handed on gets this number. */
    void resume(long number) {
        lines = number - 1;
    }

    /** Peels a line that would be the next, without handing it on. */
    LogLine peel(long offset, String raw) {
        return LinePeeler.peel(lines + 1, offset, raw);
    }

    void line(LogLine line) {
        open = true;
        lines = line.number();
        sink.line(origin, line);
    }

    void line(long offset, String raw, int textStart, Prefix prefix) {
        line(new LogLine(lines + 1, offset, raw, textStart, prefix));
    }

    void gap(Gap.Kind kind, long amount, String detail) {
        open = true;
        sink.gap(origin, new Gap(lines, kind, amount, detail));
    }

    void metadata(long lineNumber, String key, String value) {
        sink.metadata(origin, lineNumber, key, value);
    }

    /** The sender rebooted: ends this log and starts the next. */
    void nextBoot() {
        if (open) {
            end();
            origin = origin.nextBoot();
        }
        lines = 0;
    }

    void end() {
        if (open) {
            open = false;
            sink.end(origin);
        }
    }
}
