// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

/**
 * The first twelve bytes of a zone, in the order of the processor that wrote them; only little-endian ones are known to use it.
 *
 * @param at    offset in the image
 * @param type  what the signature is mixed with: 0 for a log of the kernel; pstore/zone uses 2 for the console, 3 for traces, 7 for programs
 * @param first the word behind the signature
 * @param second the word behind that
 */
record ZoneHeader(int at, int type, int first, int second) {

    static final int LENGTH = 12;
    /** "DBGC". */
    static final int SIGNATURE = 0x43474244;
    private static final int ZONE_MAX = 64 << 20;
    private static final int RECORD_MAGIC = 0x4dfc3ae5;

    /** The header at {@code at}, or null when there is none. */
    static ZoneHeader at(byte[] b, int at) {
        if (b.length - at < LENGTH) {
            return null;
        }
        int type = word(b, at) ^ SIGNATURE;
        if (type != 0 && type != 2 && type != 3 && type != 7) {
            return null;
        }
        int first = word(b, at + 4);
        int second = word(b, at + 8);
        // in text the next bytes would be letters, which make huge numbers
        return first < 0 || first > ZONE_MAX || second < 0 || second > ZONE_MAX ? null : new ZoneHeader(at, type, first, second);
    }

    /** A record of pstore/zone follows, whose header has its words in another order than that of ramoops. */
    boolean beginsZoneRecord(byte[] b) {
        return type == 0 && b.length - at >= LENGTH + 4 && word(b, at + LENGTH) == RECORD_MAGIC;
    }

    /** The little-endian word at {@code at}. */
    static int word(byte[] b, int at) {
        return b[at] & 0xff | (b[at + 1] & 0xff) << 8 | (b[at + 2] & 0xff) << 16 | b[at + 3] << 24;
    }
}
