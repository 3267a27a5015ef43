// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture.table;

/** The columns of {@value #ROWS} neighbouring rows: 60 bytes a row, no objects. Written by one thread; a row is read after it was published. */
final class RowChunk {

    static final int ROWS = 1 << 13;

    /** Nanoseconds since 1970, good until 2262. */
    final long[] time = new long[ROWS];
    final long[] addressHigh = new long[ROWS];
    final long[] addressLow = new long[ROWS];
    /** Sender's port above, local port below. */
    final int[] ports = new int[ROWS];
    /** Ordinal of the transport; {@link #V4} is added for IPv4 addresses. */
    final byte[] format = new byte[ROWS];
    final byte[] state = new byte[ROWS];
    /** Number of the unit, or -1. */
    final int[] unit = new int[ROWS];
    final long[] number = new long[ROWS];
    final int[] size = new int[ROWS];
    /** Where the spill has the bytes, or -1. */
    final long[] at = new long[ROWS];

    static final int V4 = 0x40;
}
