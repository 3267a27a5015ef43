// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import org.netoops.log.Gap;
import org.netoops.log.LogLine;
import org.netoops.log.LogSink;
import org.netoops.log.Origin;

/** The log of one host in a text: finds where one boot ends and the next begins, and the kernel's own notes of lost messages. */
final class BootLog {

    private static final String VERSION = "Linux version ";
    /** arm and arm64 print this line before the version. */
    private static final String BOOTING = "Booting Linux on ";
    /** Kernel lines before {@link #VERSION} in the same boot, at most: {@link #BOOTING}, microcode, control groups. */
    private static final int EARLY_LINES = 16;
    private static final long SECOND = 1_000_000;
    private static final String DROPPED = " printk messages dropped";

    private final LogSink sink;
    private final Origin first;
    private Origin origin;
    private boolean open;
    private boolean versionSeen;
    private boolean timesSeen;
    private long kernelLines;
    private long lastTime = -1;

    BootLog(Origin origin, LogSink sink) {
        this.first = origin;
        this.origin = origin;
        this.sink = sink;
    }

    /** The origin of the first boot. */
    Origin first() {
        return first;
    }

    Origin line(LogLine line) {
        char first = line.textStart() < line.raw().length() ? line.raw().charAt(line.textStart()) : 0;
        boolean version = first == 'L' && startsWith(line, VERSION);
        boolean booting = first == 'B' && startsWith(line, BOOTING);
        if (kernelLines > 0 && beginsBoot(line, version, booting)) {
            end();
            origin = origin.nextBoot();
            versionSeen = false;
            timesSeen = false;
            lastTime = -1;
            kernelLines = 0;
        }
        note(line, version, booting);
        open = true;
        sink.line(origin, line);
        if (first == '*') {
            reportDropped(line);
        }
        return origin;
    }

    private boolean beginsBoot(LogLine line, boolean version, boolean booting) {
        long time = line.prefix().timeMicros();
        if (version || booting) {
            // Without a time among lines that have one it is a program's output, as of "cat /proc/version".
            boolean kernels = !timesSeen || time >= 0;
            boolean early = version && !versionSeen && kernelLines <= EARLY_LINES && lastTime <= 0;
            return kernels && !early;
        }
        // The start may be missing. Time that goes back a little is normal: processors' clocks differ and lines are stored late.
        return time >= 0 && time < SECOND && lastTime > 10 * SECOND;
    }

    private void note(LogLine line, boolean version, boolean booting) {
        long time = line.prefix().timeMicros();
        kernelLines += version || booting || line.prefix().kernel() ? 1 : 0;
        versionSeen |= version;
        timesSeen |= time >= 0;
        if (time >= 0) {
            lastTime = time;
        }
    }

    private static boolean startsWith(LogLine line, String marker) {
        return line.raw().startsWith(marker, line.textStart());
    }

    /** {@code ** 17 printk messages dropped **}, printed by a console that could not keep up. */
    private void reportDropped(LogLine line) {
        String raw = line.raw();
        int start = line.textStart() + 3;
        if (!raw.startsWith("** ", line.textStart())) {
            return;
        }
        int end = start;
        long n = 0;
        while (end < raw.length() && end - start < 12 && raw.charAt(end) >= '0' && raw.charAt(end) <= '9') {
            n = n * 10 + raw.charAt(end++) - '0';
        }
        if (n > 0 && raw.startsWith(DROPPED, end)) {
            sink.gap(origin, new Gap(line.number(), Gap.Kind.LOST_MESSAGES, n, "the console could not keep up: " + n + " messages dropped"));
        }
    }

    void end() {
        if (open) {
            sink.end(origin);
            open = false;
        }
    }
}
