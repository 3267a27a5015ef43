// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code journalctl -o verbose} prints: a line with time and cursor for each entry, below it its fields, indented. */
final class JournalVerboseFormat implements CaptureFormat {

    /** The cursor holds the entry's wall clock time in microseconds, as a hexadecimal number. */
    private static final Pattern ENTRY = Pattern.compile("\\w{3} \\d{4}-\\d\\d-\\d\\d .{8,40} \\[s=[0-9a-f]+;i=[0-9a-f]+;b=[0-9a-f]+;m=[0-9a-f]+;t=([0-9a-f]{1,15});x=[0-9a-f]+\\]");
    private static final int INDENT = 4;

    @Override
    public String name() {
        return "journal verbose";
    }

    @Override
    public boolean matches(byte[] head) {
        return new String(head, StandardCharsets.ISO_8859_1).lines().limit(3).anyMatch(l -> ENTRY.matcher(l).matches());
    }

    @Override
    public void read(CaptureInput in, CaptureRun run, CaptureOptions options) throws IOException {
        JournalLogs logs = new JournalLogs(run);
        JournalEntry entry = new JournalEntry();
        LineSplitter lines = new LineSplitter(in);
        String key = null;
        try {
            while (lines.next()) {
                String s = lines.text();
                Matcher m = s.isEmpty() || s.charAt(0) == ' ' ? null : ENTRY.matcher(s);
                if (m != null && m.matches()) {
                    flush(entry, logs);
                    entry.field("__REALTIME_TIMESTAMP", "" + Long.parseLong(m.group(1), 16), lines.number(), lines.offset());
                    key = null;
                } else {
                    key = field(s, key, entry, lines);
                }
            }
            flush(entry, logs);
        } finally {
            logs.end();
        }
    }

    /** A field, or the next line of the value of {@code key}, which is indented as far as the value itself. */
    private static String field(String s, String key, JournalEntry entry, LineSplitter lines) {
        int eq = s.indexOf('=');
        if (s.startsWith("    ") && eq > INDENT && s.charAt(INDENT) != ' ') {
            String next = s.substring(INDENT, eq);
            entry.field(next, s.substring(eq + 1), lines.number(), lines.offset());
            return next;
        }
        int from = key == null ? 0 : INDENT + key.length() + 1;
        if ("MESSAGE".equals(key) && s.length() >= from && s.substring(0, from).isBlank()) {
            entry.field(key, s.substring(from), lines.number(), lines.offset());
        }
        return key;
    }

    private static void flush(JournalEntry entry, JournalLogs logs) {
        if (entry.any()) {
            logs.entry(entry);
            entry.clear();
        }
    }
}
