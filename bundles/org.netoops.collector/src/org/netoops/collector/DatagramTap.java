// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import org.netoops.wire.AssembledDump;
import org.netoops.wire.Datagram;

/**
 * Sees everything that arrives, for somebody who is watching. Called on the parser's thread, which has other work to do: must return at once.
 */
public interface DatagramTap {

    /** A datagram, before it is parsed. It and its payload may be kept, and must not be changed. */
    void datagram(Datagram datagram);

    /** A dump was put together. */
    default void dump(AssembledDump dump) {
    }
}
