// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops;

import java.util.function.Consumer;
import org.netoops.log.Gap;
import org.netoops.log.LogLine;
import org.netoops.log.Origin;
import org.netoops.oops.internal.report.LogFollower;

/**
 * Finds the crashes of one log in one pass. Lines are pushed in; each crash comes out once it is complete. Memory is bounded whatever comes in.
 * Not thread safe: one parser belongs to one log.
 */
public final class OopsParser {
    private final LogFollower follower;

    public OopsParser(Origin origin, Consumer<Oops> out) {
        this(origin, out, SkipList.NONE);
    }

    /** A parser that does not blame the functions in this list. */
    public OopsParser(Origin origin, Consumer<Oops> out, SkipList skip) {
        follower = new LogFollower(origin, out, skip);
    }

    /** The next line. */
    public void line(LogLine line) {
        follower.line(line);
    }

    /** Something is missing or doubtful here. */
    public void gap(Gap gap) {
        follower.gap(gap);
    }

    /** Whether a crash has begun and is not yet complete: a live reader calls {@link #flush()} when the log falls silent. */
    public boolean pending() {
        return follower.pending();
    }

    /** Hands out a pending crash as it stands; parsing may go on. */
    public void flush() {
        follower.flush();
    }

    /** End of the log: hands out what is pending. */
    public void end() {
        follower.flush();
    }
}
