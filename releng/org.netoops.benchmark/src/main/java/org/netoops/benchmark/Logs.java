// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.netoops.log.KernelLog;
import org.netoops.log.LogLine;
import org.netoops.log.Origin;
import org.netoops.oops.Oops;
import org.netoops.oops.OopsExtractor;

/** The real logs that are measured on: the fixtures of the parser's tests, and a corpus when one is named. */
final class Logs {
    private static final int LINES_BETWEEN_CRASHES = 400;

    private Logs() {
    }

    static List<String> all() throws IOException {
        List<String> logs = new ArrayList<>();
        for (Path p : files(System.getProperty("netoops.fixtures"), ".log.gz")) {
            try (InputStream in = new GZIPInputStream(Files.newInputStream(p))) {
                logs.add(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
            }
        }
        String corpus = System.getProperty("netoops.corpus", "");
        if (!corpus.isEmpty()) {
            for (Path p : files(corpus, ".log")) {
                logs.add(Files.readString(p, StandardCharsets.ISO_8859_1));
            }
        }
        return logs;
    }

    private static List<Path> files(String folder, String suffix) throws IOException {
        try (Stream<Path> walk = Files.walk(Path.of(folder))) {
            return walk.filter(p -> p.toString().endsWith(suffix)).sorted().toList();
        }
    }

    static List<Oops> crashes(String log) {
        return OopsExtractor.parse(KernelLog.ofText(Origin.ofFile("log"), log, 1));
    }

    /** The report's own lines as they stand in the log. */
    static String report(Oops o) {
        StringBuilder b = new StringBuilder();
        lines(o).forEach(l -> b.append(l.raw()).append('\n'));
        return b.toString();
    }

    private static List<LogLine> lines(Oops o) {
        return o.excerpt().lines().stream().filter(l -> l.number() >= o.firstLine() && l.number() <= o.lastLine()).toList();
    }

    /** A console log of about this size with real boot messages and a real crash behind every 400 of them. */
    static byte[] longLog(int bytes) throws IOException {
        List<String> noise = new ArrayList<>();
        List<List<LogLine>> crashes = new ArrayList<>();
        for (String log : all()) {
            List<Oops> found = crashes(log);
            if (!found.isEmpty()) {
                crashes.add(lines(found.getFirst()));
                KernelLog.ofText(Origin.ofFile("log"), log, 1).lines().stream()
                    .filter(l -> l.number() < found.getFirst().firstLine() && l.prefix().kernel() && !l.text().startsWith("Linux version"))
                    .forEach(l -> noise.add(l.text()));
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes + (1 << 20));
        long micros = 0;
        int n = 0;
        for (int crash = 0; out.size() < bytes; crash++) {
            for (int i = 0; i < LINES_BETWEEN_CRASHES; i++) {
                put(out, micros += 50_000, noise.get(n++ % noise.size()));
            }
            for (LogLine l : crashes.get(crash % crashes.size())) {
                put(out, micros += 10, l.text());
            }
        }
        return out.toByteArray();
    }

    private static void put(ByteArrayOutputStream out, long micros, String text) {
        String line = String.format(Locale.ROOT, "[%5d.%06d] %s%n", micros / 1_000_000, micros % 1_000_000, text);
        out.writeBytes(line.getBytes(StandardCharsets.ISO_8859_1));
    }
}
