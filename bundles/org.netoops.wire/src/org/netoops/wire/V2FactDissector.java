// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The facts in a netoops v2 meta packet, in words. */
final class V2FactDissector {

    private V2FactDissector() {
    }

    /** Each fact of {@code b[from, to)} with its type and length in front. */
    static void dissect(byte[] b, int from, int to, FieldList fields) {
        int at = from;
        while (to - at >= V2FieldType.HEADER_BYTES && !fields.full()) {
            int end = at + V2FieldType.HEADER_BYTES + LittleEndian.u16(b, at + 2);
            if (end > to) {
                break;
            }
            List<V2Field> one = new ArrayList<>(1);
            V2FieldReader.read(b, at, end, one);
            fact(one.getFirst(), at, end, fields);
            at = end;
        }
        if (at < to) {
            fields.add("Other bytes", to - at + " bytes that are no fact", at, to);
        }
    }

    private static void fact(V2Field fact, int at, int end, FieldList fields) {
        switch (fact) {
            case V2Field.Text t -> fields.add(word(t.label()), t.value(), at, end);
            case V2Field.Number n -> fields.add(word(n.measure()), number(n), at, end);
            case V2Field.Hash h -> fields.add(word(h.digest()), h.hex(), at, end);
            case V2Field.Task t -> fields.add("Task", t.comm() + ", pid " + t.pid() + ", thread group " + t.tgid(), at, end);
            case V2Field.Die d -> fields.add("Die", d.text() + ", trap " + d.trap() + ", signal " + d.signal() + ", error 0x" + Long.toHexString(d.error()), at, end);
            case V2Field.Registers r -> fields.add("Registers", registers(r), at, end);
            case V2Field.Code c -> fields.add("Code", c.hex() + (c.at() == V2Field.Code.UNKNOWN ? "" : ", stopped at byte " + c.at()), at, end);
            case V2Field.Stack s -> fields.add("Stack", s.words().size() + " words from " + hex(s.address()), at, end);
            case V2Field.Trace t -> fields.add("Trace", t.addresses().stream().map(V2FactDissector::hex).collect(Collectors.joining(" ")), at, end);
            case V2Field.Module m -> fields.add("Module", m.name() + (m.address() == 0 ? "" : " at " + hex(m.address())), at, end);
            case V2Field.User u -> fields.add(u.key().isEmpty() ? "User data" : u.key(), u.value(), at, end);
            case V2Field.Records r -> fields.add("Log records", Long.toUnsignedString(r.first()) + " to " + Long.toUnsignedString(r.last()), at, end);
            case V2Field.Anchor a -> fields.add("Address of " + a.symbol(), hex(a.address()), at, end);
            case V2Field.Boot boot -> fields.add("Boot", boot.id().toString(), at, end);
            case V2Field.Unknown u -> fields.add("Unknown fact " + u.type(), u.hex(), at, end);
        }
    }

    private static String number(V2Field.Number n) {
        return switch (n.measure()) {
            case WALL_NANOS -> Instant.EPOCH.plusNanos(n.value()).toString();
            case TAINT -> "0x" + Long.toHexString(n.value());
            case CPU -> Long.toUnsignedString(n.value());
        };
    }

    private static String registers(V2Field.Registers r) {
        Map<String, Long> named = V2Machine.named(r);
        return named.isEmpty() ? r.values().size() + " of machine " + r.machine()
                : named.entrySet().stream().map(e -> e.getKey() + "=" + hex(e.getValue())).collect(Collectors.joining(" "));
    }

    private static String hex(long v) {
        return String.format("%016x", v);
    }

    private static String word(Enum<?> e) {
        String s = e.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return s.equals("wall nanos") ? "Clock" : s.equals("cpu") ? "CPU" : s.equals("bios") ? "BIOS" : s.substring(0, 1).toUpperCase(Locale.ROOT) + s.substring(1);
    }
}
