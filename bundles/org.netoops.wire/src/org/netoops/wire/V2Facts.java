// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import java.time.Instant;
import java.util.Locale;
import java.util.function.BiConsumer;

/** Facts as pairs of words for a person. */
final class V2Facts {

    private V2Facts() {
    }

    static void each(V2Field f, BiConsumer<String, String> out) {
        switch (f) {
            case V2Field.Text t -> out.accept(word(t.label()), t.value());
            case V2Field.Number n -> out.accept(word(n.measure()), switch (n.measure()) {
                case WALL_NANOS -> Instant.EPOCH.plusNanos(n.value()).toString();
                case TAINT -> "0x" + Long.toHexString(n.value());
                case CPU -> Long.toString(n.value());
            });
            case V2Field.Hash h -> out.accept(word(h.digest()), h.hex());
            case V2Field.Task t -> {
                out.accept("pid", Long.toString(t.pid()));
                out.accept("tgid", Long.toString(t.tgid()));
                out.accept("taskname", t.comm());
            }
            case V2Field.Die d -> out.accept("die", d.text() + ", error " + Long.toHexString(d.error()) + ", trap " + d.trap() + ", signal " + d.signal());
            case V2Field.Registers r -> V2Machine.named(r).forEach((name, value) -> out.accept("register " + name, hex(value)));
            case V2Field.Code c -> out.accept("code", c.hex());
            case V2Field.Stack s -> {
                long at = s.address();
                for (long w : s.words()) {
                    out.accept("stack " + hex(at), hex(w));
                    at += s.wordBytes();
                }
            }
            case V2Field.Trace t -> t.addresses().forEach(a -> out.accept("trace", hex(a)));
            case V2Field.Module m -> out.accept("module " + m.name(), hex(m.address()) + " " + m.size() + (m.buildId().isEmpty() ? "" : " " + m.buildId()));
            case V2Field.User u -> out.accept(u.key(), u.value());
            case V2Field.Records r -> out.accept("records", Long.toUnsignedString(r.first()) + "-" + Long.toUnsignedString(r.last()));
            case V2Field.Anchor a -> out.accept("symbol " + a.symbol(), hex(a.address()));
            case V2Field.Boot b -> out.accept("boot", b.id().toString());
            case V2Field.Unknown u -> out.accept("fact " + u.type(), u.hex());
        }
    }

    private static String word(Enum<?> e) {
        return switch (e) {
            case V2Field.Measure m when m == V2Field.Measure.WALL_NANOS -> "time";
            default -> e.name().toLowerCase(Locale.ROOT);
        };
    }

    private static String hex(long v) {
        return String.format(Locale.ROOT, "%016x", v);
    }
}
