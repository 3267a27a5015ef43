// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive.internal.codec;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.netoops.log.Gap;
import org.netoops.log.LogLine;
import org.netoops.log.Prefix;

/**
 * Stores an excerpt exactly: what goes in comes out equal, character by character. What was peeled off a line is stored with it because
 * the raw text does not tell it all: on extended netconsole level and time come from the packet's header.
 *
 * <p>Layout after inflating: format number; count of lines; per line number and offset as differences to the line before, start of the
 * text, flags, the prefix fields the flags name, raw text; count of gaps; per gap line, kind's name, amount, detail.
 */
public final class ExcerptCodec {
    private static final int FORMAT = 1;
    private static final int LEVEL = 1;
    private static final int TIME = 2;
    private static final int CALLER = 4;
    private static final int WALL = 8;
    private static final int HOST = 16;
    private static final int KERNEL = 32;

    private ExcerptCodec() {
    }

    /** Packs. */
    public static byte[] encode(Excerpt excerpt) {
        Packer p = new Packer();
        p.number(FORMAT);
        p.number(excerpt.lines().size());
        long number = 0;
        long offset = 0;
        for (LogLine l : excerpt.lines()) {
            p.signed(l.number() - number);
            p.signed(l.offset() - offset);
            number = l.number();
            offset = l.offset();
            p.number(l.textStart());
            prefix(p, l.prefix());
            p.text(l.raw());
        }
        p.number(excerpt.gaps().size());
        for (Gap g : excerpt.gaps()) {
            p.signed(g.afterLine());
            p.text(g.kind().name());
            p.signed(g.amount());
            p.text(g.detail());
        }
        return Deflated.of(p.bytes());
    }

    /** Unpacks. */
    public static Excerpt decode(byte[] packed) throws DamagedException {
        Unpacker u = new Unpacker(Deflated.inflate(packed));
        long format = u.number();
        if (format != FORMAT) {
            throw new DamagedException("excerpt format " + format + " is unknown");
        }
        try {
            return new Excerpt(lines(u), gaps(u));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new DamagedException("an excerpt's line or gap has impossible values");
        }
    }

    private static List<LogLine> lines(Unpacker u) throws DamagedException {
        List<LogLine> lines = new ArrayList<>();
        long number = 0;
        long offset = 0;
        for (int left = u.count(); left > 0; left--) {
            number += u.signed();
            offset += u.signed();
            int textStart = (int) u.number();
            Prefix prefix = prefix(u);
            lines.add(new LogLine(number, offset, u.text(), textStart, prefix));
        }
        return lines;
    }

    private static List<Gap> gaps(Unpacker u) throws DamagedException {
        List<Gap> gaps = new ArrayList<>();
        for (int left = u.count(); left > 0; left--) {
            gaps.add(new Gap(u.signed(), Gap.Kind.valueOf(u.text()), u.signed(), u.text()));
        }
        return gaps;
    }

    private static void prefix(Packer p, Prefix x) {
        p.number((x.level() != -1 ? LEVEL : 0) | (x.timeMicros() != -1 ? TIME : 0) | (x.caller() != null ? CALLER : 0)
                | (x.wallTime() != null ? WALL : 0) | (x.host() != null ? HOST : 0) | (x.kernel() ? KERNEL : 0));
        if (x.level() != -1) {
            p.signed(x.level());
        }
        if (x.timeMicros() != -1) {
            p.signed(x.timeMicros());
        }
        if (x.caller() != null) {
            p.text(x.caller());
        }
        if (x.wallTime() != null) {
            p.signed(x.wallTime().getEpochSecond());
            p.number(x.wallTime().getNano());
        }
        if (x.host() != null) {
            p.text(x.host());
        }
    }

    private static Prefix prefix(Unpacker u) throws DamagedException {
        long flags = u.number();
        if (flags == 0) {
            return Prefix.NONE;
        }
        int level = (flags & LEVEL) != 0 ? (int) u.signed() : -1;
        long time = (flags & TIME) != 0 ? u.signed() : -1;
        String caller = (flags & CALLER) != 0 ? u.text() : null;
        Instant wall = (flags & WALL) != 0 ? Instant.ofEpochSecond(u.signed(), u.number()) : null;
        String host = (flags & HOST) != 0 ? u.text() : null;
        return new Prefix(level, time, caller, wall, host, (flags & KERNEL) != 0);
    }
}
