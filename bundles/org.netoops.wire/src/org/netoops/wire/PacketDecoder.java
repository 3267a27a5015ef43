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
        if (startsWithV2Magic(payload)) {
            return new UnsupportedPacket("netoops version 2 packet: this program reads netoops version 1 and netconsole", payload);
        }
        Packet p = V1Decoder.decode(payload);
        if (p == null) {
            p = ExtendedDecoder.decode(payload);
        }
        return p != null ? p : new BasicText(payload);
    }

    /** 0x8A starts neither ASCII nor UTF-8 text; "NOP" follows. */
    private static boolean startsWithV2Magic(byte[] b) {
        return b.length >= 4 && (b[0] & 0xff) == 0x8a && b[1] == 'N' && b[2] == 'O' && b[3] == 'P';
    }
}
