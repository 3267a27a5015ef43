// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

/** netoops v1: the pinned header, what the offsets make room for, and the log text with its padding. */
final class V1Dissector {

    private V1Dissector() {
    }

    static void dissect(NetoopsV1Packet p, FieldList fields) {
        byte[] b = p.bytes();
        pinned(b, fields);
        int at = V1Layout.PINNED;
        if (p.bootId() >= 0) {
            fields.add("Boot id", Long.toString(p.bootId()), at, at + 4);
            at += 4;
        }
        int versionEnd = Math.min(at + V1Layout.KERNEL_VERSION_BYTES, Math.max(at, p.archOffset()));
        if (at < versionEnd) {
            fields.add("Kernel release", p.kernelVersion(), at, versionEnd);
        }
        if (versionEnd < p.archOffset()) {
            String length = p.archOffset() - versionEnd + " bytes";
            fields.add("User data", isZero(b, versionEnd, p.archOffset()) ? length + ", all NUL" : length, versionEnd, p.archOffset());
        }
        registers(p, fields);
        FieldList lines = fields.below();
        int end = p.dataEnd();
        BasicDissector.dissect(b, p.dataOffset(), end, lines);
        if (end < b.length) {
            lines.group("Padding", b.length - end + " NUL bytes", end, b.length, lines.below());
        }
        fields.group("Log text", end - p.dataOffset() + " bytes", p.dataOffset(), b.length, lines);
    }

    /** The fields whose place never changes, as far as the payload reaches. */
    static void pinned(byte[] b, FieldList fields) {
        number(b, fields, "Version", 0, 2, "");
        number(b, fields, "Dump id", 2, 2, "");
        number(b, fields, "Log text offset", 4, 2, "");
        number(b, fields, "Architecture", 6, 2, b.length >= 8 && LittleEndian.u16(b, 6) == V1Arch.WIRE ? " (x86_64 or i386)" : "");
        number(b, fields, "Register block offset", 8, 2, "");
        number(b, fields, "Type", 10, 2, b.length >= 12 ? type(LittleEndian.u16(b, 10)) : "");
        number(b, fields, "Packets in the dump", 12, 4, "");
        number(b, fields, "Packet number", 16, 4, b.length >= 20 && LittleEndian.u32(b, 16) == 0 ? " (newest text)" : "");
    }

    private static String type(int type) {
        return type == 1 ? " (crash)" : type == NetoopsV1Packet.SOFT ? " (asked for, no crash)" : "";
    }

    private static void number(byte[] b, FieldList fields, String name, int at, int width, String meaning) {
        if (at + width <= b.length) {
            fields.add(name, (width == 2 ? LittleEndian.u16(b, at) : LittleEndian.u32(b, at)) + meaning, at, at + width);
        }
    }

    private static void registers(NetoopsV1Packet p, FieldList fields) {
        int at = p.archOffset();
        if (at == p.dataOffset()) {
            return;
        }
        V1Arch family = p.family();
        if (family == null) {
            fields.add("Register block", p.dataOffset() - at + " bytes of an unknown kind", at, p.dataOffset());
            return;
        }
        FieldList below = fields.below();
        V1Cpu cpu = p.cpu();
        FieldList cpuFields = below.below();
        cpuFields.add("Vendor", cpu.vendor() + vendor(cpu.vendor()), at, at + 1);
        cpuFields.add("Family", Integer.toString(cpu.family()), at + 1, at + 2);
        cpuFields.add("Model", Integer.toString(cpu.model()), at + 2, at + 3);
        cpuFields.add("Stepping", Integer.toString(cpu.stepping()), at + 3, at + 4);
        below.add("CPU", "family " + cpu.family() + ", model " + cpu.model() + ", stepping " + cpu.stepping(), at, at + 4, cpuFields);
        int width = (family.blockBytes() - 4) / family.registerNames().size();
        int pos = at + 4;
        for (String name : family.registerNames()) {
            long value = width == 8 ? LittleEndian.u64(p.bytes(), pos) : LittleEndian.u32(p.bytes(), pos);
            below.add(name, String.format(width == 8 ? "%016x" : "%08x", value), pos, pos + width);
            pos += width;
        }
        fields.group("Register block", family == V1Arch.X86_64 ? "x86_64" : "i386", at, p.dataOffset(), below);
    }

    private static String vendor(int vendor) {
        return switch (vendor) {
            case 0 -> " (Intel)";
            case 2 -> " (AMD)";
            case 5 -> " (Centaur)";
            case 255 -> " (unknown)";
            default -> "";
        };
    }

    private static boolean isZero(byte[] b, int from, int to) {
        for (int i = from; i < to; i++) {
            if (b[i] != 0) {
                return false;
            }
        }
        return true;
    }
}
