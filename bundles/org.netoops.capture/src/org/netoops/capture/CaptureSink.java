// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.time.Instant;
import org.netoops.log.LogSink;
import org.netoops.wire.AssembledDump;
import org.netoops.wire.Datagram;

/** Takes what a capture holds. */
public interface CaptureSink extends LogSink {

    /**
     * A source begins; what follows comes from it until the next one begins.
     *
     * @param name    as origins name it
     * @param written when it was last written, or null when that is not known
     */
    default void source(String name, Instant written) {
    }

    /** A datagram, before the lines that come from it. */
    default void datagram(Datagram datagram) {
    }

    /** A dump was put together; comes before its lines. */
    default void dump(AssembledDump dump) {
    }
}
