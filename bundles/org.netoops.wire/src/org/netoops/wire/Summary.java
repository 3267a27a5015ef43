// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

/** One line about a datagram, for tables: its text where it has some, what it carries or what is wrong with it otherwise. */
public final class Summary {

    /** Longest line in characters. */
    public static final int MAX = 300;

    private Summary() {
    }

    /** The line; never null, at most {@value #MAX} characters, without line ends; other control characters as they were sent. */
    public static String of(byte[] payload) {
        return switch (PacketDecoder.decode(payload)) {
            case BasicText t -> line(payload, 0, payload.length);
            case ExtendedFragment f -> {
                int end = Math.min(BasicDissector.lineEnd(payload, f.bodyStart(), payload.length), f.bodyStart() + 4 * MAX);
                byte[] text = Escapes.undo(payload, f.bodyStart(), end);
                yield line(text, 0, text.length);
            }
            case NetoopsV1Packet p -> p.dataEnd() == p.dataOffset() ? "no text" : line(payload, p.dataOffset(), p.dataEnd());
            case NetoopsV2Packet p -> switch (p.kind()) {
                case META -> "facts about the machine, " + p.payloadLength() + " bytes";
                case LOG -> "packed log, " + p.payloadLength() + " bytes";
                case PARITY_P, PARITY_Q -> "parity of group " + p.packetNo();
            };
            case MalformedPacket m -> m.reason();
            case UnsupportedPacket u -> u.reason();
        };
    }

    private static String line(byte[] b, int from, int to) {
        int start = from;
        while (start < to && (b[start] == '\n' || b[start] == '\r')) {
            start++;
        }
        int end = Math.min(BasicDissector.lineEnd(b, start, to), start + MAX);
        return BasicDissector.text(b, start, end).replace('\n', ' ').replace('\r', ' ');
    }
}
