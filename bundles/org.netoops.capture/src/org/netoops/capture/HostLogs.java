// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.util.LinkedHashMap;
import java.util.Map;
import org.netoops.log.LogLine;
import org.netoops.log.LogSink;
import org.netoops.log.Origin;
import org.netoops.log.Prefix;

/** Tells apart the hosts whose lines are mixed in one text, and the boots of each. */
final class HostLogs {

    /** Further hosts share the log of lines without a host. */
    private static final int HOSTS_MAX = 256;

    private final LogSink sink;
    private final BootLog console;
    private final Map<String, BootLog> hosts = new LinkedHashMap<>();
    private BootLog current;
    private String currentHost;
    private Origin last;
    /** Known from the first line that has a prefix: in a log daemon's file a line without a host continues the one before it. */
    private boolean decided;
    private boolean daemon;

    HostLogs(Origin file, LogSink sink) {
        this.sink = sink;
        this.console = new BootLog(file, sink);
        this.current = console;
        this.last = file;
    }

    /** Hands on a line. */
    void line(LogLine line) {
        String host = line.prefix().host();
        if (!decided && !Prefix.NONE.equals(line.prefix())) {
            decided = true;
            daemon = host != null;
        }
        if (host == null) {
            if (!daemon) {
                current = console;
                currentHost = null;
            }
        } else if (!host.equals(currentHost)) {
            current = logOf(host);
            currentHost = host;
        }
        last = current.line(line);
    }

    /** The origin that the last line was given; that of the file before the first. */
    Origin last() {
        return last;
    }

    private BootLog logOf(String host) {
        BootLog known = hosts.get(host);
        if (known != null) {
            return known;
        }
        if (hosts.size() == HOSTS_MAX) {
            return console;
        }
        Origin file = console.first();
        BootLog fresh = new BootLog(new Origin(file.transport(), host, file.stream(), file.file(), 0), sink);
        hosts.put(host, fresh);
        return fresh;
    }

    void end() {
        console.end();
        hosts.values().forEach(BootLog::end);
    }
}
