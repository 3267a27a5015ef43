// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** What every target holds its code to. */
final class Promise {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long MAX_NANOS = 10_000_000_000L;

    private Promise() {
    }

    static void that(boolean kept, String what) {
        if (!kept) {
            throw new AssertionError(what);
        }
    }

    /** Ten seconds of the processor are far more than any input of a fuzzer needs when time grows with its length alone; a busy machine takes none. */
    static void inTime(Runnable work) {
        long start = THREADS.getCurrentThreadCpuTime();
        work.run();
        that(THREADS.getCurrentThreadCpuTime() - start < MAX_NANOS, "one input took longer than ten seconds");
    }
}
