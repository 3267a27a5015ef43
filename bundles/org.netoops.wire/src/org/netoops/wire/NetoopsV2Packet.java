// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import java.util.UUID;
import org.netoops.log.Verification;

/**
 * A netoops v2 packet as {@code kmod/PROTOCOL.md} describes it. Its own numbers were checked against each other and against its length;
 * nothing is known about its sender until {@link #verification} is asked.
 *
 * @param kind          what the payload is
 * @param round         0 for the first sending of the dump, 1 for the second, up to 255
 * @param packetNo      number among the packets of its kind: meta and log packets from 0, newest text first; group number of a parity packet
 * @param payloadOffset where the payload starts, in bytes
 * @param payloadLength its length in bytes
 * @param bytes         the whole datagram; shared with it, not to be changed
 */
public record NetoopsV2Packet(V2Kind kind, int round, int packetNo, int payloadOffset, int payloadLength, byte[] bytes) implements Packet {

    /** All flags as sent. */
    public int flags() {
        return LittleEndian.u16(bytes, V2Format.FLAGS_AT);
    }

    /** True when the packet bears a tag. */
    public boolean tagged() {
        return (flags() & V2Format.FLAG_TAG) != 0;
    }

    /** True when the kernel's buffer held older text that was not sent. */
    public boolean older() {
        return (flags() & V2Format.FLAG_OLDER) != 0;
    }

    /** The boot that crashed, as in {@code /proc/sys/kernel/random/boot_id}, or a number by chance. */
    public UUID boot() {
        return new UUID(Long.reverseBytes(LittleEndian.u64(bytes, V2Format.BOOT_AT)),
                Long.reverseBytes(LittleEndian.u64(bytes, V2Format.BOOT_AT + 8)));
    }

    /** Time since boot when the dump began, in nanoseconds. */
    public long bootNanos() {
        return LittleEndian.u64(bytes, V2Format.BOOT_NANOS_AT);
    }

    /** Number of the dump, counted by the sender; 0 to 2<sup>32</sup>-1. */
    public long dumpSeq() {
        return LittleEndian.u32(bytes, V2Format.DUMP_SEQ_AT);
    }

    /** Why the dump was sent, as sent; see {@link V2Reason#of}. */
    public int reason() {
        return bytes[V2Format.REASON_AT] & 0xff;
    }

    /** Meta packets of the dump, 1 to 255. */
    public int metaCount() {
        return bytes[V2Format.META_COUNT_AT] & 0xff;
    }

    /** Log packets of the dump, 0 to 65535. */
    public int logCount() {
        return LittleEndian.u16(bytes, V2Format.LOG_COUNT_AT);
    }

    /** Bytes of the packed log over all log packets. */
    public long streamLength() {
        return LittleEndian.u32(bytes, V2Format.STREAM_LENGTH_AT);
    }

    /** Bytes of the log once unpacked, whatever the sender says. */
    public long textLength() {
        return LittleEndian.u32(bytes, V2Format.TEXT_LENGTH_AT);
    }

    /** Stream bytes in each log packet but the last, 1 to 65535. */
    public int chunk() {
        return LittleEndian.u16(bytes, V2Format.CHUNK_AT);
    }

    /** Log packets that a parity packet covers at most; 0 when there is no parity. */
    public int parityGroup() {
        return bytes[V2Format.GROUP_AT] & 0xff;
    }

    /** Groups of log packets that have a parity packet. */
    public int groups() {
        return parityGroup() == 0 ? 0 : V2Format.ceilDiv(logCount(), parityGroup());
    }

    /** Number of the sender's key; 0 for none. */
    public int keyId() {
        return LittleEndian.u16(bytes, V2Format.KEY_ID_AT);
    }

    /** What the tag of this packet tells: UNSIGNED, UNKNOWN_KEY, BAD_TAG or VERIFIED. */
    public Verification verification(Keys keys) {
        if (!tagged()) {
            return Verification.UNSIGNED;
        }
        byte[] secret = keys.secret(keyId());
        if (secret == null) {
            return Verification.UNKNOWN_KEY;
        }
        return V2Tag.fits(secret, bytes) ? Verification.VERIFIED : Verification.BAD_TAG;
    }
}
