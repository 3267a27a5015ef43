// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

/** Counts events by the second. One thread counts, any thread reads. */
final class RateMeter {
    private volatile long second;
    private volatile long current;
    private volatile long previous;

    /** Some events in this second. */
    void count(long epochSecond, long events) {
        if (epochSecond != second) {
            previous = epochSecond == second + 1 ? current : 0;
            current = 0;
            second = epochSecond;
        }
        // a plain read and write: there is one counting thread
        current = current + events;
    }

    /** Events in the last full second before this one. */
    long last(long epochSecond) {
        long s = second;
        if (epochSecond == s) {
            return previous;
        }
        return epochSecond == s + 1 ? current : 0;
    }
}
