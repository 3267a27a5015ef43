// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The journal export format: {@code KEY=value} lines, binary values with their length, an empty line behind each entry
 * (https://systemd.io/JOURNAL_EXPORT_FORMATS/).
 */
final class JournalExportFormat implements CaptureFormat {

    /** journald refuses larger fields (DATA_SIZE_MAX in journal-importer.h), so such a length is damage. */
    private static final long FIELD_MAX = 768L << 20;
    private static final int KEY_MAX = 64;

    @Override
    public String name() {
        return "journal export";
    }

    @Override
    public boolean matches(byte[] head) {
        String s = new String(head, StandardCharsets.ISO_8859_1).stripLeading();
        if (s.startsWith("__CURSOR=") || s.startsWith("__REALTIME_TIMESTAMP=")) {
            return true;
        }
        int eq = s.indexOf('=');
        return eq > 0 && isKey(s.substring(0, eq)) && (s.contains("\n_BOOT_ID=") || s.contains("\n__REALTIME_TIMESTAMP="));
    }

    @Override
    public void read(CaptureInput in, CaptureRun run, CaptureOptions options) throws IOException {
        new Reader(in, run).read();
    }

    private static boolean isKey(String s) {
        if (s.isEmpty() || s.length() > KEY_MAX) {
            return false;
        }
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c != '_' && (c < 'A' || c > 'Z') && (c < '0' || c > '9' || i == 0)) {
                return false;
            }
        }
        return true;
    }

    private static final class Reader {
        private final CaptureInput in;
        private final CaptureRun run;
        private final LineSplitter lines;
        private final JournalLogs logs;
        private final JournalEntry entry = new JournalEntry();
        private long damaged;
        private long firstDamaged;

        Reader(CaptureInput in, CaptureRun run) {
            this.in = in;
            this.run = run;
            this.lines = new LineSplitter(in);
            this.logs = new JournalLogs(run);
        }

        void read() throws IOException {
            try {
                while (lines.next()) {
                    line(lines.text());
                }
                flush();
            } finally {
                logs.end();
            }
            if (damaged > 0) {
                run.problem(damaged + " damaged fields left out, the first in line " + firstDamaged);
            }
        }

        private void line(String s) throws IOException {
            if (s.isEmpty()) {
                flush();
                return;
            }
            int eq = s.indexOf('=');
            String key = eq < 0 ? s : s.substring(0, eq);
            if (!isKey(key) || (eq < 0 && !binary(key))) {
                damaged();
            } else if (eq >= 0) {
                entry.field(key, s.substring(eq + 1), lines.number(), lines.offset());
                if (lines.skipped() > 0) {
                    run.problem("line " + lines.number() + " is longer than " + LineSplitter.LINE_MAX + " bytes: its last "
                            + lines.skipped() + " bytes are skipped");
                }
            }
        }

        private void damaged() {
            firstDamaged = damaged++ == 0 ? lines.number() : firstDamaged;
        }

        /** The value behind a line with nothing but a key: little-endian length of 64 bits, bytes, line feed. */
        private boolean binary(String key) throws IOException {
            if (!in.require(8)) {
                return false;
            }
            long length = 0;
            for (int i = 7; i >= 0; i--) {
                length = length << 8 | in.buf[in.pos + i] & 0xff;
            }
            if (length < 0 || length > FIELD_MAX) {
                return false;
            }
            countLines(in.pos, in.pos + 8);
            in.pos += 8;
            long number = lines.number() + 1;
            long offset = in.offset();
            byte[] value = take(length, JournalEntry.wants(key) ? JournalLogs.MESSAGE_MAX : 0);
            if (value == null) {
                run.problem("ends within the field " + key + " that begins in line " + number);
                return true;
            }
            if (value.length < length && value.length > 0) {
                run.problem("the field " + key + " in line " + number + " is cut to " + value.length + " of its " + length + " bytes");
            }
            entry.field(key, LineSplitter.utf8OrLatin1(value, 0, value.length), number, offset);
            if (in.require(1) && in.buf[in.pos] == '\n') {
                in.pos++;
                lines.skippedLines(1);
            }
            return true;
        }

        /** Consumes {@code length} bytes and returns the first of them, or null when the source ends before. */
        private byte[] take(long length, int keep) throws IOException {
            byte[] kept = new byte[(int) Math.min(Math.min(length, keep), in.limit - in.pos)];
            int have = 0;
            long left = length;
            while (left > 0) {
                if (in.pos == in.limit && !in.fill()) {
                    return null;
                }
                int n = (int) Math.min(left, in.limit - in.pos);
                int copy = Math.min(n, keep - have);
                if (have + copy > kept.length) {
                    // grows with what came, not with what was announced
                    kept = Arrays.copyOf(kept, have + copy);
                }
                System.arraycopy(in.buf, in.pos, kept, have, copy);
                have += copy;
                countLines(in.pos, in.pos + n);
                in.pos += n;
                left -= n;
            }
            return have == kept.length ? kept : Arrays.copyOf(kept, have);
        }

        private void countLines(int from, int to) {
            int n = 0;
            for (int i = from; i < to; i++) {
                n += in.buf[i] == '\n' ? 1 : 0;
            }
            lines.skippedLines(n);
        }

        private void flush() {
            if (entry.any()) {
                logs.entry(entry);
                entry.clear();
            }
        }
    }
}
