// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.model;

/**
 * The time axis that all trends share, so that their shapes can be compared.
 *
 * @param endEpochSecond end of the last bucket
 * @param span           length of a bucket in seconds
 */
record TrendWindow(long endEpochSecond, long span) {
    /** Buckets of a trend: two weeks of days, or fourteen shorter spans when the archive covers less. */
    static final int BUCKETS = 14;

    private static final long DAY = 86_400;
    private static final long[] SPANS = { 60, 300, 900, 3_600, 7_200, 21_600, 43_200, DAY };

    /**
     * The window that shows the latest part of the archive's life; it ends now unless everything is older than the longest window.
     *
     * @param first epoch second of the earliest occurrence; greater than {@code last} when there is none
     * @param last  epoch second of the latest occurrence
     */
    static TrendWindow of(long first, long last, long now) {
        boolean none = first > last;
        long begin = none ? now : first;
        long latest = none || now - last < BUCKETS * DAY ? Math.max(last, now) : last;
        for (long span : SPANS) {
            long end = Math.floorDiv(latest, span) * span + span;
            if (begin >= end - BUCKETS * span) {
                return new TrendWindow(end, span);
            }
        }
        return new TrendWindow(Math.floorDiv(latest, DAY) * DAY + DAY, DAY);
    }
}
