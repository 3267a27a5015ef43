// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.cli;

import org.netoops.capture.CaptureMonitor;

/** Shows on a terminal how far a file has been read, on one line that is written over. */
final class ProgressLine implements CaptureMonitor {
    private static final long EVERY_NANOS = 100_000_000L;

    private final Shell shell;
    private volatile boolean cancelled;
    private long shownAt;
    private boolean shown;

    ProgressLine(Shell shell) {
        this.shell = shell;
    }

    /** The user wants no more of it. */
    void cancel() {
        cancelled = true;
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    @Override
    public void progress(long done, long total) {
        long now = System.nanoTime();
        if (!shell.progress() || shown && now - shownAt < EVERY_NANOS) {
            return;
        }
        shownAt = now;
        shown = true;
        String mib = String.valueOf(done >> 20);
        shell.err().print("\r" + (total > 0 ? done * 100 / total + " % of " + (total >> 20) : mib) + " MiB \u001b[K");
        shell.err().flush();
    }

    /** Takes the line away. */
    void clear() {
        if (shown) {
            shell.err().print("\r\u001b[K");
            shell.err().flush();
        }
    }
}
