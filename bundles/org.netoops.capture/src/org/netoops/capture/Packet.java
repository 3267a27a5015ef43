// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.io.IOException;
import java.time.Instant;

/** One packet of a capture file: one object serves a whole file. */
final class Packet {

    /** Packets beyond this length exist only in damaged files: the largest snap length that capture programs use. */
    static final int LENGTH_MAX = 256 << 10;

    /** The captured bytes; only the first {@link #length} of them count. */
    final byte[] data = new byte[LENGTH_MAX];
    int length;
    /** Length on the wire, of which {@link #length} bytes were captured. */
    long original;
    Instant time = Instant.EPOCH;
    /** Number of its link type, see {@link LinkType}. */
    int linkType;

    /** Takes its bytes from a source, at most {@link #LENGTH_MAX}; false when the source ends before, then {@link #length} tells how many came. */
    boolean take(CaptureInput in, int n) throws IOException {
        length = 0;
        while (length < n) {
            if (in.pos == in.limit && !in.fill()) {
                return false;
            }
            int part = Math.min(n - length, in.limit - in.pos);
            System.arraycopy(in.buf, in.pos, data, length, part);
            in.pos += part;
            length += part;
        }
        return true;
    }

    /** Whether bytes that were on the wire are missing. */
    boolean cut() {
        return length < original;
    }
}
