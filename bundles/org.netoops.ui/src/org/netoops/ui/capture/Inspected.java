// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.capture;

import org.netoops.capture.table.DatagramRow;
import org.netoops.wire.Dissection;
import org.netoops.wire.Field;

/**
 * The datagram that is looked at, and which of its bytes.
 *
 * @param row        null when none is looked at
 * @param payload    null when its bytes are no longer kept
 * @param dissection null without a payload
 * @param field      the field looked at, or null
 * @param start      first byte looked at
 * @param end        byte after the last one; equal to start for none
 */
record Inspected(DatagramRow row, byte[] payload, Dissection dissection, Field field, int start, int end) {
    static final Inspected NONE = new Inspected(null, null, null, null, 0, 0);

    static Inspected of(DatagramRow row) {
        byte[] payload = row == null ? null : row.payload();
        return new Inspected(row, payload, payload == null ? null : Dissection.of(payload), null, 0, 0);
    }

    Inspected with(Field f) {
        return new Inspected(row, payload, dissection, f, f == null ? 0 : f.start(), f == null ? 0 : f.end());
    }
}
