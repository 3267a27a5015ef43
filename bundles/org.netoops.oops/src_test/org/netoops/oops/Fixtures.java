// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.netoops.log.KernelLog;
import org.netoops.log.Origin;

/** The real logs that the tests read, and what they hold. */
public final class Fixtures {

    private Fixtures() {
    }

    /** One row of the table of runs. */
    public record Run(String name, int crashes, String title, String type, boolean panicked, int cpu, int pid, String comm, List<String> frames) {
        @Override
        public String toString() {
            return name;
        }
    }

    public static List<Run> runs() {
        return new String(bytes("qemu/runs.tsv"), StandardCharsets.UTF_8).lines().filter(l -> !l.startsWith("#")).map(Fixtures::run).toList();
    }

    private static Run run(String line) {
        String[] c = line.split("\t", -1);
        return new Run(c[0], Integer.parseInt(c[1]), c[2].isEmpty() ? null : c[2], c[3].isEmpty() ? null : c[3], c[4].equals("yes"),
            c[5].isEmpty() ? -1 : Integer.parseInt(c[5]), c[6].isEmpty() ? -1 : Integer.parseInt(c[6]), c[7].isEmpty() ? null : c[7],
            c[8].isEmpty() ? List.of() : Arrays.asList(c[8].split(" ")));
    }

    /** The text of a log, bytes as Latin-1 characters. */
    public static String text(String name) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes("qemu/" + name + ".log.gz")))) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String file) {
        try (InputStream in = Fixtures.class.getResourceAsStream(file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The crashes in this text. */
    public static List<Oops> parse(String text) {
        return OopsExtractor.parse(log(text));
    }

    public static KernelLog log(String text) {
        return KernelLog.ofText(Origin.ofFile("test"), text, 1);
    }

    /** The first crash of a log. */
    public static Oops first(String name) {
        return parse(text(name)).getFirst();
    }

    /** All that the report of a crash states, without the places in the log; kernel and architecture may be known from the boot alone. */
    public static String content(Oops o) {
        StringBuilder b = new StringBuilder().append(o.verdict()).append(o.panicked()).append(o.task()).append(o.taint())
            .append(o.modules()).append(o.registers()).append(o.code());
        for (Trace t : o.traces()) {
            b.append('\n').append(t.label()).append(t.context());
            for (Frame f : t.frames()) {
                b.append('\n').append(f.function()).append('+').append(f.offset()).append('/').append(f.size()).append(' ').append(f.module())
                    .append(' ').append(f.address()).append(f.reliable());
            }
        }
        return b.toString();
    }

    /** Lines with a time in front, one millisecond apart, as a console prints them. */
    public static String printk(String... lines) {
        StringBuilder b = new StringBuilder();
        int ms = 1000;
        for (String block : lines) {
            for (String line : block.split("\n", -1)) {
                b.append(String.format("[%5d.%06d] %s%n", ms / 1000, ms % 1000 * 1000, line));
                ms++;
            }
        }
        return b.toString();
    }
}
