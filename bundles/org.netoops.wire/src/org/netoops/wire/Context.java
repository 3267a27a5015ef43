// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import org.netoops.log.LogSink;

/** What all streams of a receiver share; the interest is null when every line is wanted. */
record Context(LogSink sink, WireListener listener, WireLimits limits, WireCounters counters, StreamTable table,
        LineBuilder lineBuilder, Keys keys, LineInterest interest, ExtendedScan scan) {

    long reorderMicros() {
        return limits.reorder().toNanos() / 1000;
    }

    long idleMicros() {
        return limits.idle().toNanos() / 1000;
    }
}
