// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.capture;

import org.eclipse.osgi.util.NLS;
import org.netoops.capture.table.Matches;
import org.netoops.ui.session.Session;
import org.netoops.ui.table.ReadJob;

/** Searches rows in the background; much of it shows in the Progress view and can be cancelled there. */
final class FilterRun {
    /** Fewer rows than this take no time that anybody would want to watch. */
    private static final long SHORT = 50_000;

    private volatile boolean stopped;
    private volatile boolean busy = true;

    private FilterRun() {
    }

    static FilterRun start(Matches matches, long rows) {
        FilterRun run = new FilterRun();
        if (rows < SHORT) {
            ReadJob.run(Messages.Filter_job, () -> run.search(matches, () -> false));
        } else {
            Session.get().background(NLS.bind(Messages.Filter_jobOf, String.format("%,d", rows)), monitor -> run.search(matches, monitor::isCanceled)); //$NON-NLS-1$
        }
        return run;
    }

    private void search(Matches matches, java.util.function.BooleanSupplier cancelled) {
        try {
            matches.search(() -> {
                stopped |= cancelled.getAsBoolean();
                return stopped;
            });
        } finally {
            busy = stopped;
        }
    }

    /** Whether it still searches, or was stopped and is not to be begun again. */
    boolean busy() {
        return busy;
    }

    void stop() {
        stopped = true;
    }
}
