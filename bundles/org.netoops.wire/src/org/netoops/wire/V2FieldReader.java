// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** Bytes of a meta packet to facts. Never throws: what breaks its type's rules becomes {@link V2Field.Unknown}. */
final class V2FieldReader {

    private final byte[] b;
    private final int end;
    private int at;

    private V2FieldReader(byte[] b, int at, int end) {
        this.b = b;
        this.at = at;
        this.end = end;
    }

    /**
     * Reads the facts in {@code b[from, to)}.
     *
     * @return null when the whole range was read, else what is wrong behind the facts that were added
     */
    static String read(byte[] b, int from, int to, List<V2Field> into) {
        int at = from;
        while (at < to) {
            if (to - at < V2FieldType.HEADER_BYTES) {
                return "meta packet ends in " + (to - at) + " bytes that are no fact";
            }
            int type = LittleEndian.u16(b, at);
            int n = LittleEndian.u16(b, at + 2);
            at += V2FieldType.HEADER_BYTES;
            if (n > to - at) {
                return "fact " + type + " says that it has " + n + " bytes where " + (to - at) + " are left";
            }
            V2Field f = new V2FieldReader(b, at, at + n).field(type);
            into.add(f != null ? f : new V2Field.Unknown(type, HexFormat.of().formatHex(b, at, at + n)));
            at += n;
        }
        return null;
    }

    /** Null for an unknown type or a value that does not fit it. */
    private V2Field field(int type) {
        return switch (type) {
            case V2FieldType.RELEASE -> label(V2Field.Label.RELEASE);
            case V2FieldType.VERSION -> label(V2Field.Label.VERSION);
            case V2FieldType.MACHINE -> label(V2Field.Label.MACHINE);
            case V2FieldType.NODE -> label(V2Field.Label.NODE);
            case V2FieldType.PANIC -> label(V2Field.Label.PANIC);
            case V2FieldType.VENDOR -> label(V2Field.Label.VENDOR);
            case V2FieldType.PRODUCT -> label(V2Field.Label.PRODUCT);
            case V2FieldType.BIOS -> label(V2Field.Label.BIOS);
            case V2FieldType.SENDER -> label(V2Field.Label.SENDER);
            case V2FieldType.WALL_NANOS -> exactly(8) ? new V2Field.Number(V2Field.Measure.WALL_NANOS, u64()) : null;
            case V2FieldType.TAINT -> exactly(8) ? new V2Field.Number(V2Field.Measure.TAINT, u64()) : null;
            case V2FieldType.CPU -> exactly(4) ? new V2Field.Number(V2Field.Measure.CPU, u32()) : null;
            case V2FieldType.BUILD_ID -> left() > 0 ? new V2Field.Hash(V2Field.Digest.BUILD_ID, hex()) : null;
            case V2FieldType.CONFIG -> exactly(32) ? new V2Field.Hash(V2Field.Digest.CONFIG, hex()) : null;
            case V2FieldType.TASK -> left() >= 8 ? new V2Field.Task(u32(), u32(), text()) : null;
            case V2FieldType.DIE -> left() >= 16 ? new V2Field.Die(u32(), u32(), u64(), text()) : null;
            case V2FieldType.REGISTERS -> registers();
            case V2FieldType.CODE -> left() >= 2 ? new V2Field.Code(u16(), hex()) : null;
            case V2FieldType.STACK -> stack();
            case V2FieldType.TRACE -> left() % 8 == 0 ? new V2Field.Trace(words(8)) : null;
            case V2FieldType.MODULE -> module();
            case V2FieldType.USER -> user();
            case V2FieldType.RECORDS -> exactly(16) ? new V2Field.Records(u64(), u64()) : null;
            case V2FieldType.ANCHOR -> left() >= 8 ? new V2Field.Anchor(u64(), text()) : null;
            case V2FieldType.BOOT -> exactly(16) ? new V2Field.Boot(new UUID(Long.reverseBytes(u64()), Long.reverseBytes(u64()))) : null;
            default -> null;
        };
    }

    private V2Field registers() {
        if (left() < 4) {
            return null;
        }
        int machine = u16();
        return u16() * 8 == left() ? new V2Field.Registers(machine, words(8)) : null;
    }

    private V2Field stack() {
        if (left() < 10) {
            return null;
        }
        long address = u64();
        int width = u16();
        return (width == 4 || width == 8) && left() % width == 0 ? new V2Field.Stack(address, width, words(width)) : null;
    }

    private V2Field module() {
        if (left() < 13) {
            return null;
        }
        long address = u64();
        long size = u32();
        int n = b[at++] & 0xff;
        return n <= left() ? new V2Field.Module(address, size, hex(n), text()) : null;
    }

    private V2Field user() {
        if (left() < 1) {
            return null;
        }
        int n = b[at++] & 0xff;
        return n <= left() ? new V2Field.User(text(n), text()) : null;
    }

    private V2Field label(V2Field.Label label) {
        return new V2Field.Text(label, text());
    }

    private int left() {
        return end - at;
    }

    private boolean exactly(int n) {
        return left() == n;
    }

    private int u16() {
        at += 2;
        return LittleEndian.u16(b, at - 2);
    }

    private long u32() {
        at += 4;
        return LittleEndian.u32(b, at - 4);
    }

    private long u64() {
        at += 8;
        return LittleEndian.u64(b, at - 8);
    }

    private List<Long> words(int width) {
        List<Long> words = new ArrayList<>(left() / width);
        while (left() > 0) {
            words.add(width == 8 ? u64() : u32());
        }
        return words;
    }

    private String hex() {
        return hex(left());
    }

    private String hex(int n) {
        at += n;
        return HexFormat.of().formatHex(b, at - n, at);
    }

    private String text() {
        return text(left());
    }

    /** Up to the first NUL: senders may copy fixed arrays. */
    private String text(int n) {
        int from = at;
        at += n;
        int to = from;
        while (to < at && b[to] != 0) {
            to++;
        }
        return Text.decode(b, from, to);
    }
}
