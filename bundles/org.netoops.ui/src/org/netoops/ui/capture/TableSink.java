// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.capture;

import java.util.function.Consumer;
import org.netoops.capture.CaptureSink;
import org.netoops.log.LogLine;
import org.netoops.log.Origin;
import org.netoops.wire.AssembledDump;
import org.netoops.wire.Datagram;

/** Takes a capture's datagrams and dumps, and lets its lines go: those are for the Triage perspective. */
record TableSink(Consumer<Datagram> datagrams, Consumer<AssembledDump> dumps) implements CaptureSink {

    @Override
    public void datagram(Datagram datagram) {
        datagrams.accept(datagram);
    }

    @Override
    public void dump(AssembledDump dump) {
        dumps.accept(dump);
    }

    @Override
    public void line(Origin origin, LogLine line) {
        // not wanted
    }

    @Override
    public void end(Origin origin) {
        // nothing was kept
    }
}
