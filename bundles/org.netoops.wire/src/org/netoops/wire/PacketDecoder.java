// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

/**
 * Recognises and decodes a datagram by its content, whatever port it came to. Never throws: what breaks a format's rules becomes
 * {@link MalformedPacket}, and what has no format is text.
 */
public final class PacketDecoder {

    private PacketDecoder() {
    }

    /** Decodes one UDP payload of any length. The packet shares the array. */
    public static Packet decode(byte[] payload) {
        if (V2Format.startsWithMagic(payload)) {
            return V2Decoder.decode(payload);
        }
        Packet p = V1Decoder.decode(payload);
        if (p == null) {
            p = ExtendedDecoder.decode(payload);
        }
        return p != null ? p : new BasicText(payload);
    }
}
