// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes journal entries in the export format and as JSON, as journalctl does. */
final class JournalWriter {

    private record Field(String key, byte[] value) {
    }

    private final List<List<Field>> entries = new ArrayList<>();

    /** Begins an entry with the fields that every one has. */
    JournalWriter entry(String bootId) {
        entries.add(new ArrayList<>());
        return field("__CURSOR", "s=1;i=" + entries.size()).field("__REALTIME_TIMESTAMP", "1795375321000001").field("_BOOT_ID", bootId);
    }

    /** An entry as journald makes it of a kernel's record. */
    JournalWriter kernel(String bootId, String host, int level, long micros, String message) {
        return entry(bootId).field("_TRANSPORT", "kernel").field("SYSLOG_FACILITY", "0").field("SYSLOG_IDENTIFIER", "kernel")
                .field("_HOSTNAME", host).field("PRIORITY", "" + level).field("_SOURCE_MONOTONIC_TIMESTAMP", "" + micros)
                .field("MESSAGE", message);
    }

    JournalWriter field(String key, String value) {
        return field(key, value.getBytes(StandardCharsets.UTF_8));
    }

    JournalWriter field(String key, byte[] value) {
        entries.get(entries.size() - 1).add(new Field(key, value));
        return this;
    }

    byte[] export() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (List<Field> entry : entries) {
            for (Field f : entry) {
                out.writeBytes(f.key.getBytes(StandardCharsets.US_ASCII));
                if (text(f.value)) {
                    out.write('=');
                } else {
                    out.write('\n');
                    for (int i = 0; i < 8; i++) {
                        out.write((int) ((long) f.value.length >>> 8 * i));
                    }
                }
                out.writeBytes(f.value);
                out.write('\n');
            }
            out.write('\n');
        }
        return out.toByteArray();
    }

    /** One object a line; {@code before} stands in front of each, for the relatives of the format. */
    byte[] json(String before) {
        StringBuilder b = new StringBuilder();
        for (List<Field> entry : entries) {
            b.append(before).append('{');
            List<String> done = new ArrayList<>();
            for (Field f : entry) {
                if (!done.contains(f.key)) {
                    b.append(done.isEmpty() ? "" : ",").append('"').append(f.key).append("\":");
                    List<String> values = entry.stream().filter(x -> x.key.equals(f.key)).map(x -> jsonValue(x.value)).toList();
                    b.append(values.size() == 1 ? values.get(0) : "[" + String.join(",", values) + "]");
                    done.add(f.key);
                }
            }
            b.append("}\n");
        }
        return b.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String jsonValue(byte[] value) {
        String s = new String(value, StandardCharsets.UTF_8);
        if (!Arrays.equals(s.getBytes(StandardCharsets.UTF_8), value)) {
            List<String> numbers = new ArrayList<>();
            for (byte x : value) {
                numbers.add("" + (x & 0xff));
            }
            return "[" + String.join(", ", numbers) + "]";
        }
        StringBuilder b = new StringBuilder("\"");
        for (char c : s.toCharArray()) {
            switch (c) {
                case '"', '\\' -> b.append('\\').append(c);
                case '\n' -> b.append("\\n");
                default -> b.append(c < ' ' ? String.format("\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        return b.append('"').toString();
    }

    /** journald writes a value as text when all of it can be printed. */
    private static boolean text(byte[] value) {
        for (byte b : value) {
            if (b < ' ' && b != '\t') {
                return false;
            }
        }
        return true;
    }
}
