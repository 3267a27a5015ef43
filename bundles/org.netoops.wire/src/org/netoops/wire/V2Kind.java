// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

/** What a netoops v2 packet carries. */
public enum V2Kind {
    /** Typed facts about the machine and its crash. */
    META,
    /** A part of the log. */
    LOG,
    /** Repairs one lost log packet of its group: their sum. */
    PARITY_P,
    /** Repairs one more: their weighted sum. */
    PARITY_Q;

    private static final V2Kind[] ALL = values();

    /** The number on the wire. */
    int code() {
        return ordinal();
    }

    /** The kind with this number, or null. */
    static V2Kind of(int code) {
        return code < ALL.length ? ALL[code] : null;
    }
}
