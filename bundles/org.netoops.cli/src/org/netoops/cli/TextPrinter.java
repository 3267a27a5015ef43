// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.cli;

import java.io.PrintStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.netoops.log.Origin;
import org.netoops.oops.Frame;
import org.netoops.oops.Machine;
import org.netoops.oops.Oops;
import org.netoops.oops.Taint;
import org.netoops.oops.TaskContext;
import org.netoops.oops.Trace;

/** Prints crashes for people: where, what, facts, traces. */
final class TextPrinter implements CrashPrinter {
    private final PrintStream out;
    private final Style style;

    TextPrinter(PrintStream out, boolean colour) {
        this.out = out;
        this.style = new Style(colour);
    }

    @Override
    public void crash(Oops oops, Instant time) {
        line(style.strong(where(oops) + ": " + Printable.line(oops.verdict().title())));
        facts(oops, time);
        oops.traces().forEach(this::trace);
        line("");
    }

    private static String where(Oops oops) {
        Origin o = oops.excerpt().origin();
        String file = o.file() != null ? o.file() : o.host() != null ? o.host() : "?";
        return Printable.line(file) + ":" + oops.firstLine();
    }

    private void facts(Oops oops, Instant time) {
        Machine m = oops.machine();
        fact("type", oops.verdict().type());
        fact("corrupted", oops.verdict().corruptedReason());
        fact("time", time(oops, time));
        fact("kernel", joined(" ", m.release(), m.arch() == null ? null : "(" + m.arch().label() + ")", m.version()));
        fact("hardware", m.hardware());
        fact("task", task(oops.task()));
        fact("taint", taint(oops.taint()));
        if (oops.panicked()) {
            fact("panicked", "yes");
        }
        oops.gaps().forEach(g -> fact("missing", g.detail()));
    }

    private static String time(Oops oops, Instant wall) {
        String since = oops.timeMicros() < 0 ? null
                : oops.timeMicros() / 1_000_000 + "." + String.valueOf(1_000_000 + oops.timeMicros() % 1_000_000).substring(1) + " s after boot";
        return joined(", ", wall == null ? null : wall.toString(), since);
    }

    private static String task(TaskContext t) {
        return joined(", ", t.comm(), t.pid() < 0 ? null : "PID " + t.pid(), t.cpu() < 0 ? null : "CPU " + t.cpu());
    }

    private static String taint(Taint t) {
        if (t.printed() == null) {
            return null;
        }
        return t.flags().isEmpty() ? "none" : t.flags().stream().map(f -> f.letter() + " " + f.name()).collect(Collectors.joining(", "));
    }

    private void fact(String name, String value) {
        if (value != null && !value.isEmpty()) {
            line("  " + name + " ".repeat(11 - name.length()) + Printable.line(value));
        }
    }

    private void trace(Trace t) {
        line("  " + style.heading(Printable.line(t.label()) + (t.context().isEmpty() ? "" : " <" + Printable.line(String.join(",", t.context())) + ">")));
        t.frames().forEach(this::frame);
    }

    private void frame(Frame f) {
        StringBuilder b = new StringBuilder("    ").append(f.reliable() ? "" : "? ");
        b.append(f.function() == null ? "0x" + Long.toHexString(f.address()) : Printable.line(f.function()));
        if (f.offset() >= 0) {
            b.append("+0x").append(Long.toHexString(f.offset()));
        }
        if (f.size() >= 0) {
            b.append("/0x").append(Long.toHexString(f.size()));
        }
        if (f.module() != null) {
            b.append(" [").append(Printable.line(f.module())).append(']');
        }
        if (f.source() != null) {
            b.append("  ").append(Printable.line(f.source())).append(f.line() > 0 ? ":" + f.line() : "");
        }
        line(f.reliable() ? b.append(f.inlined() ? "  (inlined)" : "").toString() : style.dim(b.toString()));
    }

    private static String joined(String separator, String... parts) {
        List<String> known = new ArrayList<>();
        for (String p : parts) {
            if (p != null && !p.isEmpty()) {
                known.add(p);
            }
        }
        return String.join(separator, known);
    }

    private void line(String text) {
        out.print(text);
        out.print('\n');
    }
}
