// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import java.util.UUID;

/** netoops v2: the header, what the payload's kind makes of it, and the tag. */
final class V2Dissector {

    private V2Dissector() {
    }

    static void dissect(NetoopsV2Packet p, FieldList fields) {
        byte[] b = p.bytes();
        header(b, fields);
        if (V2Format.HEADER_BYTES < p.payloadOffset()) {
            fields.add("Header of later versions", p.payloadOffset() - V2Format.HEADER_BYTES + " bytes", V2Format.HEADER_BYTES, p.payloadOffset());
        }
        int end = p.payloadOffset() + p.payloadLength();
        if (p.payloadLength() > 0) {
            payload(p, end, fields);
        }
        if (end < b.length) {
            fields.add("Tag", "the first " + (b.length - end) + " bytes of an HMAC-SHA256 with key " + p.keyId(), end, b.length);
        }
    }

    private static void payload(NetoopsV2Packet p, int end, FieldList fields) {
        int at = p.payloadOffset();
        String length = p.payloadLength() + " bytes";
        switch (p.kind()) {
            case META -> {
                FieldList facts = fields.below();
                V2FactDissector.dissect(p.bytes(), at, end, facts);
                fields.group("Facts", length, at, end, facts);
            }
            case LOG -> {
                FieldList below = fields.below();
                if (p.payloadLength() >= V2Format.FIRST_BLOCK_BYTES) {
                    int first = LittleEndian.u16(p.bytes(), at);
                    below.add("First block", first == V2Format.NO_BLOCK ? "none begins here" : "at byte " + first, at, at + V2Format.FIRST_BLOCK_BYTES);
                    below.add("Packed log", p.payloadLength() - V2Format.FIRST_BLOCK_BYTES + " bytes", at + V2Format.FIRST_BLOCK_BYTES, end);
                }
                fields.group("Log", length, at, end, below);
            }
            case PARITY_P -> fields.add("Parity P", length + ", the sum of group " + p.packetNo(), at, end);
            case PARITY_Q -> fields.add("Parity Q", length + ", the weighted sum of group " + p.packetNo(), at, end);
        }
    }

    /** The header's fields as far as the payload reaches, whatever their values are. */
    static void header(byte[] b, FieldList fields) {
        fields.add("Mark", "netoops", 0, Math.min(4, b.length));
        number(b, fields, "Version", V2Format.VERSION_AT, 1, "");
        number(b, fields, "Header length", V2Format.HEADER_WORDS_AT, 1, " times 4 bytes");
        number(b, fields, "Flags", V2Format.FLAGS_AT, 2, b.length >= V2Format.FLAGS_AT + 2 ? flags(LittleEndian.u16(b, V2Format.FLAGS_AT)) : "");
        if (b.length >= V2Format.BOOT_NANOS_AT + 8) {
            UUID boot = new UUID(Long.reverseBytes(LittleEndian.u64(b, V2Format.BOOT_AT)), Long.reverseBytes(LittleEndian.u64(b, V2Format.BOOT_AT + 8)));
            fields.add("Boot", boot.toString(), V2Format.BOOT_AT, V2Format.BOOT_NANOS_AT);
            long nanos = LittleEndian.u64(b, V2Format.BOOT_NANOS_AT);
            fields.add("Time", Long.toUnsignedString(Long.divideUnsigned(nanos, 1_000_000_000L)) + "."
                    + String.format("%09d", Long.remainderUnsigned(nanos, 1_000_000_000L)) + " s since boot", V2Format.BOOT_NANOS_AT, V2Format.DUMP_SEQ_AT);
        }
        number(b, fields, "Dump number", V2Format.DUMP_SEQ_AT, 4, "");
        number(b, fields, "Reason", V2Format.REASON_AT, 1, b.length > V2Format.REASON_AT ? reason(b[V2Format.REASON_AT] & 0xff) : "");
        number(b, fields, "Meta packets", V2Format.META_COUNT_AT, 1, "");
        number(b, fields, "Log packets", V2Format.LOG_COUNT_AT, 2, "");
        number(b, fields, "Packed log length", V2Format.STREAM_LENGTH_AT, 4, " bytes");
        number(b, fields, "Log length", V2Format.TEXT_LENGTH_AT, 4, " bytes");
        number(b, fields, "Chunk", V2Format.CHUNK_AT, 2, " bytes in each log packet");
        number(b, fields, "Parity group", V2Format.GROUP_AT, 1, " log packets");
        number(b, fields, "Reserved", V2Format.GROUP_AT + 1, 1, "");
        number(b, fields, "Key", V2Format.KEY_ID_AT, 2, b.length >= V2Format.DUMP_END && LittleEndian.u16(b, V2Format.KEY_ID_AT) == 0 ? " (none)" : "");
        number(b, fields, "Kind", V2Format.KIND_AT, 1, b.length > V2Format.KIND_AT ? kind(b[V2Format.KIND_AT] & 0xff) : "");
        number(b, fields, "Round", V2Format.ROUND_AT, 1, "");
        number(b, fields, "Packet number", V2Format.PACKET_NO_AT, 2, "");
        number(b, fields, "Payload length", V2Format.PAYLOAD_LENGTH_AT, 2, " bytes");
    }

    private static void number(byte[] b, FieldList fields, String name, int at, int width, String meaning) {
        if (at + width <= b.length) {
            long value = switch (width) {
                case 1 -> b[at] & 0xff;
                case 2 -> LittleEndian.u16(b, at);
                default -> LittleEndian.u32(b, at);
            };
            fields.add(name, value + meaning, at, at + width);
        }
    }

    private static String flags(int flags) {
        StringBuilder s = new StringBuilder();
        s.append((flags & V2Format.FLAG_TAG) != 0 ? " (tagged" : " (no tag");
        return s.append((flags & V2Format.FLAG_OLDER) != 0 ? ", older text was not sent)" : ")").toString();
    }

    private static String reason(int code) {
        V2Reason r = V2Reason.of(code);
        return r == V2Reason.UNKNOWN ? "" : " (" + r.name().toLowerCase(java.util.Locale.ROOT) + ")";
    }

    private static String kind(int code) {
        V2Kind kind = V2Kind.of(code);
        return kind == null ? "" : switch (kind) {
            case META -> " (facts)";
            case LOG -> " (log)";
            case PARITY_P -> " (parity P)";
            case PARITY_Q -> " (parity Q)";
        };
    }
}
