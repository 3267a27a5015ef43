// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.netoops.log.LinePeeler;
import org.netoops.log.LogLine;
import org.netoops.log.Origin;
import org.netoops.log.Prefix;

/** What {@code dmesg --json} prints: one object with an array of records. */
final class DmesgJsonFormat implements CaptureFormat {

    private static final int VALUE_MAX = 64 << 10;

    @Override
    public String name() {
        return "dmesg JSON";
    }

    @Override
    public boolean matches(byte[] head) {
        return new String(head, StandardCharsets.ISO_8859_1).stripLeading().replaceAll("\\s+", "").startsWith("{\"dmesg\":[");
    }

    @Override
    public void read(CaptureInput in, CaptureRun run, CaptureOptions options) throws IOException {
        HostLogs logs = new HostLogs(Origin.ofFile(run.name()), run);
        JsonObjects json = new JsonObjects(in);
        json.nextObject();
        json.nextKey();
        long damaged = 0;
        try {
            while (json.nextObject()) {
                record(json, logs);
                damaged += json.damaged() ? 1 : 0;
            }
        } finally {
            logs.end();
        }
        if (damaged > 0) {
            run.problem(damaged + " damaged records, read up to the damage");
        }
    }

    private static void record(JsonObjects json, HostLogs logs) throws IOException {
        int level = -1;
        long time = -1;
        String message = null;
        String key;
        while ((key = json.nextKey()) != null) {
            json.values(VALUE_MAX);
            String value = json.found().isEmpty() ? "" : json.found().get(0);
            switch (key) {
                case "pri" -> level = value.matches("\\d{1,4}") ? Integer.parseInt(value) & 7 : -1;
                case "time" -> time = micros(value);
                case "msg" -> message = value;
                default -> {
                    // facility, caller and what later versions add
                }
            }
        }
        if (message != null) {
            Prefix prefix = new Prefix(level, time, null, null, null, true);
            for (String line : message.split("\n", -1)) {
                logs.line(new LogLine(json.line(), json.offset(), line, 0, prefix));
            }
        }
    }

    /** The time in microseconds; the forms of time other than seconds since boot are no kernel times. */
    private static long micros(String value) {
        LogLine l = LinePeeler.peel(0, 0, "[" + value.strip() + "] ");
        return l.prefix().timeMicros();
    }
}
