// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops;

import java.util.function.Consumer;
import org.netoops.log.Gap;
import org.netoops.log.LogLine;
import org.netoops.log.Origin;

/**
 * Finds the crashes of one log in one pass. Lines are pushed in; each crash comes out once it is complete. Memory is bounded whatever comes in.
 * Not thread safe: one parser belongs to one log.
 */
public final class OopsParser {
    private final Origin origin;
    private final Consumer<Oops> out;

    public OopsParser(Origin origin, Consumer<Oops> out) {
        this.origin = origin;
        this.out = out;
    }

    /** The next line. */
    public void line(LogLine line) {
    }

    /** Something is missing or doubtful here. */
    public void gap(Gap gap) {
    }

    /** Whether a crash has begun and is not yet complete: a live reader calls {@link #flush()} when the log falls silent. */
    public boolean pending() {
        return false;
    }

    /** Hands out a pending crash as it stands; parsing may go on. */
    public void flush() {
    }

    /** End of the log: hands out what is pending. */
    public void end() {
    }
}
