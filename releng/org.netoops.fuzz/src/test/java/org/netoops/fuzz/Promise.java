// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.fuzz;

/** What every target holds its code to. */
final class Promise {
    private static final long MAX_NANOS = 10_000_000_000L;

    private Promise() {
    }

    static void that(boolean kept, String what) {
        if (!kept) {
            throw new AssertionError(what);
        }
    }

    /** Ten seconds are far more than any input of a fuzzer needs when time grows with its length alone. */
    static void inTime(Runnable work) {
        long start = System.nanoTime();
        work.run();
        that(System.nanoTime() - start < MAX_NANOS, "one input took longer than ten seconds");
    }
}
