// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.arch;

import java.util.Map;
import org.netoops.oops.Frame;
import org.netoops.oops.internal.line.FrameReader;
import org.netoops.oops.internal.line.LineEvent;
import org.netoops.oops.internal.line.RegisterReader;
import org.netoops.oops.internal.line.Text;

/** What the dialects share. */
final class DialectSupport {

    private DialectSupport() {
    }

    /** The register pairs from {@code start} on, or null when there are none. */
    static LineEvent registers(Text t, int start) {
        Map<String, String> values = RegisterReader.pairs(t, start);
        return values.isEmpty() ? null : new LineEvent.RegisterValues(values);
    }

    /** A pointer to the symbol at {@code start}, or null when there is none. */
    static LineEvent pointer(Text t, int start, long logLine) {
        Frame frame = FrameReader.read(t, start, logLine);
        return frame == null ? null : new LineEvent.Pointer(frame, false, Map.of());
    }

    static LineEvent link(Text t, int start, long logLine) {
        Frame frame = FrameReader.read(t, start, logLine);
        return frame == null ? null : new LineEvent.Link(frame, Map.of());
    }

    /** The frame with the address that stands on the same line beside it. */
    static Frame at(long address, Frame f) {
        return new Frame(f.function(), f.offset(), f.size(), f.module(), f.buildId(), address, f.reliable(), f.inlined(), f.source(), f.line(),
            f.logLine());
    }
}
