// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import org.netoops.log.ForwardingSink;
import org.netoops.log.Origin;
import org.netoops.wire.AssembledDump;
import org.netoops.wire.WireListener;

/** Adds the name of the capture to origins that were made for the network. */
final class FileNameSink extends ForwardingSink implements WireListener {
    private final CaptureSink sink;
    private final String file;
    /** Runs of lines share an origin, so the last one saves nearly all allocations. */
    private Origin last;
    private Origin lastNamed;

    FileNameSink(CaptureSink sink, String file) {
        super(sink);
        this.sink = sink;
        this.file = file;
    }

    @Override
    public void dump(AssembledDump dump) {
        sink.dump(dump.withOrigin(renamed(dump.origin())));
    }

    @Override
    protected Origin renamed(Origin o) {
        if (!o.equals(last)) {
            last = o;
            lastNamed = new Origin(o.transport(), o.host(), o.stream(), file, o.boot());
        }
        return lastNamed;
    }
}
