// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.netoops.log.Gap;
import org.netoops.log.KernelLog;
import org.netoops.log.LogLine;
import org.netoops.log.LogSink;
import org.netoops.log.Origin;

/** Finds the crashes of many interleaved logs: one {@link OopsParser} for each origin, the longest silent one ended when there are too many. */
public final class OopsExtractor implements LogSink {
    /** Logs followed at the same time; one costs at most a few hundred kilobytes. */
    public static final int MAX_ORIGINS = 4096;

    private final Consumer<Oops> out;
    private final SkipList skip;
    private final Map<Origin, OopsParser> parsers = new LinkedHashMap<>(16, 0.75f, true);

    private Origin last;
    private OopsParser lastParser;

    public OopsExtractor(Consumer<Oops> out) {
        this(out, SkipList.NONE);
    }

    /** An extractor that does not blame the functions in this list. */
    public OopsExtractor(Consumer<Oops> out, SkipList skip) {
        this.out = out;
        this.skip = skip;
    }

    /** All crashes of a log at hand. */
    public static List<Oops> parse(KernelLog log) {
        List<Oops> found = new ArrayList<>();
        OopsParser parser = new OopsParser(log.origin(), found::add);
        log.lines().forEach(parser::line);
        parser.end();
        return found;
    }

    @Override
    public void line(Origin origin, LogLine line) {
        parser(origin).line(line);
    }

    @Override
    public void gap(Origin origin, Gap gap) {
        parser(origin).gap(gap);
    }

    @Override
    public void end(Origin origin) {
        last = null;
        OopsParser parser = parsers.remove(origin);
        if (parser != null) {
            parser.end();
        }
    }

    /** Whether a crash of this origin has begun and is not handed out yet: every line of it matters then. */
    public boolean pending(Origin origin) {
        OopsParser parser = parsers.get(origin);
        return parser != null && parser.pending();
    }

    /** Hands out the crash that is pending for this origin, if any: its log fell silent. */
    public void flush(Origin origin) {
        OopsParser parser = parsers.get(origin);
        if (parser != null && parser.pending()) {
            parser.flush();
        }
    }

    /** Ends every log. */
    public void endAll() {
        last = null;
        parsers.values().forEach(OopsParser::end);
        parsers.clear();
    }

    private OopsParser parser(Origin origin) {
        // The lines of a log come in runs.
        if (origin != last) {
            lastParser = find(origin);
            last = origin;
        }
        return lastParser;
    }

    private OopsParser find(Origin origin) {
        OopsParser parser = parsers.get(origin);
        if (parser == null) {
            if (parsers.size() >= MAX_ORIGINS) {
                var eldest = parsers.entrySet().iterator();
                eldest.next().getValue().end();
                eldest.remove();
            }
            parser = new OopsParser(origin, out, skip);
            parsers.put(origin, parser);
        }
        return parser;
    }
}
