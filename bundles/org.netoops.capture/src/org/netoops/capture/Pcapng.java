// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

/** Numbers of the pcapng format. Source: IETF draft-ietf-opsawg-pcapng. */
final class Pcapng {

    /** Section header; reads the same in both byte orders. */
    static final int SECTION = 0x0a0d0d0a;
    static final int BYTE_ORDER = 0x1a2b3c4d;
    static final int INTERFACE = 1;
    /** Obsolete form of {@link #ENHANCED_PACKET}. */
    static final int PACKET = 2;
    static final int SIMPLE_PACKET = 3;
    static final int NAMES = 4;
    static final int STATISTICS = 5;
    static final int ENHANCED_PACKET = 6;
    static final int SECRETS = 10;

    /** Type and length in front, length behind. */
    static final int FRAMING = 12;

    static final int END_OF_OPTIONS = 0;
    static final int COMMENT = 1;
    static final int SECTION_APPLICATION = 4;
    static final int INTERFACE_RESOLUTION = 9;
    static final int INTERFACE_OFFSET = 14;
    static final int STATISTICS_DROPPED_BY_INTERFACE = 5;
    static final int STATISTICS_DROPPED_BY_SYSTEM = 7;

    private Pcapng() {
    }
}
