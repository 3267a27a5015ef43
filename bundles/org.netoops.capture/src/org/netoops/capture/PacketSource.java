// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.io.IOException;

/** The packets of a capture file, in order. */
interface PacketSource {

    /** Goes to the next packet; false at the end, when cancelled, and where the file is damaged beyond repair (reported). */
    boolean next(Packet packet) throws IOException;

    /** Reports what was skipped so far, once. */
    void reportSkipped();
}
