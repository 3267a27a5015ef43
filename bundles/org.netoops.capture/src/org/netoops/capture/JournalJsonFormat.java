// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * A journal as JSON: {@code journalctl -o json}, and its relatives json-pretty, json-seq and json-sse, because what stands between the
 * objects is not looked at. Bytes that are no text come as arrays of numbers, repeated fields as arrays of values, large ones as null.
 */
final class JournalJsonFormat implements CaptureFormat {

    @Override
    public String name() {
        return "journal JSON";
    }

    @Override
    public boolean matches(byte[] head) {
        String s = new String(head, StandardCharsets.ISO_8859_1);
        int i = 0;
        while (i < s.length() && (s.charAt(i) <= ' ' || s.charAt(i) == '[')) {
            i++;
        }
        i = s.startsWith("data: ", i) ? i + 6 : i;
        if (i >= s.length() || s.charAt(i) != '{') {
            return false;
        }
        return s.contains("\"__CURSOR\"") || s.contains("\"_BOOT_ID\"") || s.contains("\"__REALTIME_TIMESTAMP\"");
    }

    @Override
    public void read(CaptureInput in, CaptureRun run, CaptureOptions options) throws IOException {
        JournalLogs logs = new JournalLogs(run);
        JournalEntry entry = new JournalEntry();
        JsonObjects json = new JsonObjects(in);
        long damaged = 0;
        long firstDamaged = 0;
        try {
            while (json.nextObject()) {
                boolean whole = readEntry(json, entry, run);
                if (entry.any()) {
                    logs.entry(entry);
                    entry.clear();
                }
                if (!whole) {
                    firstDamaged = damaged++ == 0 ? json.line() : firstDamaged;
                }
            }
        } finally {
            logs.end();
        }
        if (damaged > 0) {
            run.problem(damaged + " damaged entries, read up to the damage; the first in line " + firstDamaged);
        }
    }

    private static boolean readEntry(JsonObjects json, JournalEntry entry, CaptureRun run) throws IOException {
        boolean whole = true;
        String key;
        while ((key = json.nextKey()) != null) {
            boolean wanted = JournalEntry.wants(key);
            json.values(wanted ? JournalLogs.MESSAGE_MAX : 0);
            for (String value : json.found()) {
                if (wanted) {
                    entry.field(key, value, json.line(), json.offset());
                }
            }
            if (json.cutBytes() > 0 && wanted) {
                run.problem("the field " + key + " in line " + json.line() + " is cut by " + json.cutBytes() + " bytes");
            }
            if (json.sawNull() && "MESSAGE".equals(key)) {
                run.problem("the message in line " + json.line() + " was left out by journalctl as too large; export with --all");
            }
            whole &= !json.damaged();
        }
        return whole && !json.damaged();
    }
}
