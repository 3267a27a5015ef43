// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import java.util.Arrays;

/**
 * A payload of a netoops v2 dump.
 *
 * @param bytes    the whole packet, or the payload alone when parity brought it back
 * @param offset   where the payload starts
 * @param length   its length
 * @param sequence number of the datagram that brought it
 */
record V2Chunk(byte[] bytes, int offset, int length, long sequence) {

    static V2Chunk of(NetoopsV2Packet p, long sequence) {
        return new V2Chunk(p.bytes(), p.payloadOffset(), p.payloadLength(), sequence);
    }

    boolean sameData(V2Chunk o) {
        return Arrays.equals(bytes, offset, offset + length, o.bytes, o.offset, o.offset + o.length);
    }
}
