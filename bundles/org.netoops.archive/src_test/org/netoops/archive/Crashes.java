// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.netoops.log.Gap;
import org.netoops.log.KernelLog;
import org.netoops.log.LogLine;
import org.netoops.log.Origin;
import org.netoops.log.Prefix;
import org.netoops.log.Transport;
import org.netoops.log.Verification;
import org.netoops.oops.Arch;
import org.netoops.oops.Machine;
import org.netoops.oops.Oops;
import org.netoops.oops.Registers;
import org.netoops.oops.Taint;
import org.netoops.oops.TaskContext;
import org.netoops.oops.Verdict;

/** Makes crashes for tests without the parser: each with its own identity, told by {@link #micros}. */
public final class Crashes {
    public static final Instant NOON = Instant.parse("2026-05-01T12:00:00.123456Z");

    public String title = "BUG: unable to handle kernel NULL pointer dereference in og_set";
    public String host = "10.0.0.5";
    public String file;
    public String release = "6.1.0-56-amd64";
    public long micros = 12_345_678;
    public Instant seen = NOON;
    public Transport transport = Transport.NETCONSOLE_EXTENDED;
    public int boot;
    public List<String> extra = List.of();
    public List<Evidence> evidence = List.of();
    public Verification verification = Verification.NONE;
    public String stream = "6666";
    /** Further lines of the report, each a millisecond after the one before; with them two reports can be known to be of one event. */
    public int more;
    /** Lines that are missing at the beginning of the report. */
    public int lost;
    public List<Gap> gaps = List.of();

    /** The crash as it stands, the {@code n}-th of a series. */
    public NewOccurrence at(long n) {
        Crashes c = new Crashes();
        c.title = title;
        c.host = host;
        c.file = file;
        c.release = release;
        c.micros = micros + n;
        c.seen = seen.plusMillis(n);
        c.transport = transport;
        c.boot = boot;
        c.extra = extra;
        c.evidence = evidence;
        return c.make();
    }

    public NewOccurrence make() {
        return new NewOccurrence(oops(), seen, evidence, verification);
    }

    public Oops oops() {
        List<LogLine> lines = new ArrayList<>();
        lines.add(line(7, "an ordinary line before"));
        lines.add(line(8, "BUG: kernel NULL pointer dereference, address: 0000000000000010"));
        lines.add(line(9, "CPU: 1 PID: 731 Comm: cat Tainted: G           OE     " + release + " #1"));
        for (String e : extra) {
            lines.add(line(lines.size() + 7L, e));
        }
        for (int i = 1; i <= more; i++) {
            lines.add(line(lines.size() + 7L, " line " + i, micros + 1000L * i));
        }
        long last = lines.size() + 6L;
        lines.removeIf(l -> l.number() > 7 && l.number() < 8 + lost);
        long start = lost == 0 ? micros : lines.get(1).prefix().timeMicros();
        return new Oops(new Verdict("null-dereference", title, List.of(), "NULL-POINTER-DEREFERENCE", "og_set", null, null), false, 8L + lost,
                last, start, new Machine(release, "#1 SMP", Arch.X86_64, "QEMU"), lost > 1 ? TaskContext.UNKNOWN : new TaskContext(1, 731, "cat"),
                new Taint("G           OE", List.of(new Taint.Flag('O', "OOT_MODULE"), new Taint.Flag('E', "UNSIGNED_MODULE"))), List.of(),
                Registers.NONE, null, List.of(), gaps, new KernelLog(new Origin(transport, host, stream, file, boot), lines));
    }

    private LogLine line(long number, String raw) {
        return line(number, raw, micros);
    }

    private LogLine line(long number, String raw, long time) {
        return new LogLine(number, number * 100, raw, 0, new Prefix(1, time, null, null, null, true));
    }

    /** Text as evidence. */
    public static Evidence text(String source, String text) {
        return new Evidence(Evidence.TEXT, source, text.getBytes(StandardCharsets.UTF_8));
    }
}
