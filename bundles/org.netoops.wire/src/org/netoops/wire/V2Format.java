// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

/** The numbers of netoops v2; {@code kmod/PROTOCOL.md} is their source. Little-endian throughout. */
final class V2Format {

    static final int VERSION = 2;
    static final int HEADER_BYTES = 60;
    static final int TAG_BYTES = 16;
    /** Largest packet that a sender makes: fits one Ethernet frame behind a tunnel, and netpoll's spare buffers. */
    static final int PACKET_BYTES = 1416;

    static final int VERSION_AT = 4;
    static final int HEADER_WORDS_AT = 5;
    static final int FLAGS_AT = 6;
    static final int BOOT_AT = 8;
    static final int BOOT_NANOS_AT = 24;
    static final int DUMP_SEQ_AT = 32;
    static final int REASON_AT = 36;
    static final int META_COUNT_AT = 37;
    static final int LOG_COUNT_AT = 38;
    static final int STREAM_LENGTH_AT = 40;
    static final int TEXT_LENGTH_AT = 44;
    static final int CHUNK_AT = 48;
    static final int GROUP_AT = 50;
    static final int KEY_ID_AT = 52;
    /** What is in front of this is equal in all packets of a dump. */
    static final int DUMP_END = 54;
    static final int KIND_AT = 54;
    static final int ROUND_AT = 55;
    static final int PACKET_NO_AT = 56;
    static final int PAYLOAD_LENGTH_AT = 58;

    static final int FLAG_TAG = 1;
    static final int FLAG_OLDER = 1 << 8;
    /** Flags that change how a packet is read: one of these that is not known makes it unreadable. */
    static final int CRITICAL_FLAGS = 0xff;

    /** In front of the stream bytes of a log packet: where the first block begins among them. */
    static final int FIRST_BLOCK_BYTES = 2;
    static final int NO_BLOCK = 0xffff;
    static final int BLOCK_HEADER_BYTES = 8;
    static final int BLOCK_TEXT_BYTES = 16_384;
    /** A block unpacks to at most this many times its size; bounds the work that a forged packet causes. */
    static final int MAX_RATIO = 32;

    private V2Format() {
    }

    static boolean startsWithMagic(byte[] b) {
        return b.length >= 4 && (b[0] & 0xff) == 0x8a && b[1] == 'N' && b[2] == 'O' && b[3] == 'P';
    }

    static void putMagic(byte[] b) {
        b[0] = (byte) 0x8a;
        b[1] = 'N';
        b[2] = 'O';
        b[3] = 'P';
    }

    static int ceilDiv(long a, long b) {
        return (int) ((a + b - 1) / b);
    }
}
