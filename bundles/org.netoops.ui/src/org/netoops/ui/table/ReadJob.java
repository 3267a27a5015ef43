// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.table;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;

/** Short reads for what is in sight; too short and too many to be shown in the Progress view. */
public final class ReadJob {

    private ReadJob() {
    }

    /** Runs it off the UI thread. */
    public static void run(String name, Runnable read) {
        Job job = Job.createSystem(name, (ICoreRunnable) monitor -> read.run());
        job.setPriority(Job.INTERACTIVE);
        job.schedule();
    }
}
