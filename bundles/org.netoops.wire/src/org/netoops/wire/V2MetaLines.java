// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.netoops.log.Gap;
import org.netoops.log.Prefix;

/** Hands on the facts of a dump: as metadata, and as lines where the log itself has none, so that the crash is seen nevertheless. */
final class V2MetaLines {

    /** In front of every line that is made from facts and that no kernel printed. */
    static final String MARK = "[netoops metadata] ";

    private V2MetaLines() {
    }

    /** Lines in the kernel's words, each marked as made here, behind a gap that tells so. */
    static void write(V2Meta meta, NetoopsV2Packet header, long sequence, LineOutput out) {
        out.gap(Gap.Kind.LOST_BYTES, 0, header.logCount() == 0 ? "the dump came without a log; what follows is made from its metadata"
                : "nothing of the log is there; what follows is made from the dump's metadata");
        for (String l : lines(meta, V2Reason.of(header.reason()))) {
            out.line(sequence, MARK + l, MARK.length(), Prefix.NONE);
        }
    }

    private static List<String> lines(V2Meta meta, V2Reason reason) {
        List<String> lines = new ArrayList<>();
        lines.add("netoops dump, reason " + word(reason));
        V2Field.Die die = meta.first(V2Field.Die.class);
        String panic = meta.text(V2Field.Label.PANIC);
        // the kernel counts its deaths in these brackets; the count is not sent, and readers of logs know the line by it
        if (die != null) {
            lines.add(String.format(Locale.ROOT, "%s: %04x [#1]", die.text(), die.error()));
        } else if (reason == V2Reason.OOPS) {
            lines.add("Oops: cause not received [#1]");
        } else if (reason == V2Reason.PANIC && panic == null) {
            panic = "cause not received";
        }
        V2Field.Task task = meta.first(V2Field.Task.class);
        String release = meta.text(V2Field.Label.RELEASE);
        if (task != null) {
            String taint = meta.taint().isPresent() && meta.taint().getAsLong() == 0 ? " Not tainted" : "";
            lines.add("CPU: " + (meta.cpu().isPresent() ? meta.cpu().getAsInt() : 0) + " PID: " + task.pid() + " Comm: " + task.comm() + taint
                    + (release == null ? "" : " " + release));
        }
        registers(meta, lines);
        V2Field.Code code = meta.first(V2Field.Code.class);
        if (code != null) {
            lines.add("Code: " + code(code));
        }
        V2Field.Trace trace = meta.first(V2Field.Trace.class);
        if (trace != null) {
            lines.add("Call Trace:");
            trace.addresses().forEach(a -> lines.add(" 0x" + hex(a)));
        }
        if (panic != null) {
            lines.add("Kernel panic - not syncing: " + panic);
        }
        return lines;
    }

    private static void registers(V2Meta meta, List<String> lines) {
        Map<String, Long> registers = meta.registers();
        V2Field.Registers field = meta.first(V2Field.Registers.class);
        if (field != null && field.machine() == V2Machine.X86_64.elf() && registers.containsKey("ip")) {
            lines.add("RIP: " + hex4(registers.getOrDefault("cs", 0L)) + ":0x" + hex(registers.get("ip")));
        }
        registers.forEach((name, value) -> lines.add(name + ": " + hex(value)));
    }

    private static String code(V2Field.Code code) {
        StringBuilder b = new StringBuilder();
        byte[] bytes = HexFormat.of().parseHex(code.hex());
        for (int i = 0; i < bytes.length; i++) {
            String s = HexFormat.of().toHexDigits(bytes[i]);
            b.append(i == 0 ? "" : " ").append(i == code.at() ? "<" + s + ">" : s);
        }
        return b.toString();
    }

    private static String word(V2Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT);
    }

    private static String hex(long v) {
        return String.format(Locale.ROOT, "%016x", v);
    }

    private static String hex4(long v) {
        return String.format(Locale.ROOT, "%04x", v);
    }

    /** What the log's text does not hold, told at its last line. */
    static void metadata(V2Meta meta, NetoopsV2Packet header, LineOutput out) {
        if (out.lines() == 0) {
            return;
        }
        out.metadata(out.lines(), "boot", header.boot().toString());
        out.metadata(out.lines(), "reason", word(V2Reason.of(header.reason())));
        for (V2Field f : meta.fields()) {
            V2Facts.each(f, (key, value) -> out.metadata(out.lines(), key, value));
        }
    }
}
