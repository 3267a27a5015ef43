// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import java.time.Instant;
import org.netoops.log.LogSink;

/**
 * Turns datagrams of any known format into log lines: recognises the format by content, reassembles, reorders and counts.
 * Lines carry the datagram's sequence number as their offset. Time comes from the datagrams and {@link #tick}, so captures replay exactly.
 * Not thread safe.
 */
public final class WireReceiver {

    public WireReceiver(LogSink sink, WireLimits limits, WireCounters counters) {
    }

    /** The next datagram. */
    public void accept(Datagram datagram) {
    }

    /** Time passes without datagrams: hands on what has waited long enough. */
    public void tick(Instant now) {
    }

    /** No more datagrams: hands on everything that is kept and ends every log. */
    public void end() {
    }
}
