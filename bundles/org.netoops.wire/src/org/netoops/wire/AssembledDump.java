// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import java.util.List;
import java.util.Map;
import org.netoops.log.Origin;
import org.netoops.log.Verification;

/**
 * A netoops dump put together.
 *
 * @param origin        the origin of its lines
 * @param header        one of its packets; all have the same header fields but the packet number
 * @param log           the log text, oldest first; what is missing takes no room
 * @param missing       what is missing, by ascending place; empty when the log is whole
 * @param registers     register values by name, empty when the sender had none
 * @param firstSequence number of the first datagram that belongs to it
 * @param lastSequence  number of the last datagram that belongs to it so far
 * @param complete      true when every packet arrived, even if the sender put nothing into some
 * @param soft          true when a person or a program asked for the dump and nothing crashed
 * @param verification  what its tags tell about the sender
 * @param meta          what it tells about the machine; {@link V2Meta#NONE} for netoops v1
 */
public record AssembledDump(Origin origin, Packet header, byte[] log, List<Missing> missing, Map<String, Long> registers,
        long firstSequence, long lastSequence, boolean complete, boolean soft, Verification verification, V2Meta meta) {

    /** Why something is missing. */
    public enum Reason {
        /** The packets did not arrive. */
        NOT_RECEIVED,
        /** The packet came without text: the driver loses the last 1024 bytes of a part of the log whose length is a multiple of 1024. */
        SENT_EMPTY,
        /** The datagram was cut short. */
        TRUNCATED,
        /** The packets arrived, and what they hold can't be unpacked. */
        DAMAGED,
        /** The packets arrived and were not unpacked: {@link WireLimits#unverified()}. */
        WITHHELD
    }

    /**
     * A hole in the log.
     *
     * @param at     index in the log at which the hole is
     * @param bytes  bytes missing, at most
     * @param reason why
     */
    public record Missing(int at, long bytes, Reason reason) {
    }

    /** The same dump, said to come from elsewhere. */
    public AssembledDump withOrigin(Origin other) {
        return new AssembledDump(other, header, log, missing, registers, firstSequence, lastSequence, complete, soft, verification, meta);
    }
}
