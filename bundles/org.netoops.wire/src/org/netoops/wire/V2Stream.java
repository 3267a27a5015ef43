// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

/** How the packed log lies in the payloads of log packets. */
final class V2Stream {

    private V2Stream() {
    }

    /** Stream bytes in log packet {@code no}, by what {@code p} says about its dump. */
    static int bytes(NetoopsV2Packet p, int no) {
        return (int) Math.min(p.chunk(), p.streamLength() - (long) no * p.chunk());
    }

    /** Payload length of log packet {@code no}; that of packet 0 is also that of a parity packet. */
    static int payload(NetoopsV2Packet p, int no) {
        return V2Format.FIRST_BLOCK_BYTES + bytes(p, no);
    }
}
