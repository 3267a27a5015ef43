// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import org.netoops.log.ForwardingSink;
import org.netoops.log.LogSink;
import org.netoops.log.Origin;

/** Adds the name of the capture to origins that were made for the network. */
final class FileNameSink extends ForwardingSink {
    private final String file;
    /** Runs of lines share an origin, so the last one saves nearly all allocations. */
    private Origin last;
    private Origin lastNamed;

    FileNameSink(LogSink sink, String file) {
        super(sink);
        this.file = file;
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
