// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

/** Is told what log lines alone don't show. */
public interface WireListener {

    /** Takes nothing. */
    WireListener NONE = new WireListener() {
    };

    /** A dump was assembled; called before its lines are handed on. */
    default void dump(AssembledDump dump) {
    }

    /**
     * A datagram could not be understood, wholly or in part.
     *
     * @param reason one sentence for a person
     */
    default void rejected(Datagram datagram, String reason) {
    }
}
