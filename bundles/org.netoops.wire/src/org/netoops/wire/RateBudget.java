// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

/** So much a second, and twice that at once. Times are microseconds. */
final class RateBudget {

    private static final long BURST_SECONDS = 2;
    private static final long MICROS = 1_000_000;

    private final long perSecond;
    private long left;
    private long last = Long.MIN_VALUE;

    RateBudget(long perSecond) {
        this.perSecond = perSecond;
        this.left = BURST_SECONDS * perSecond;
    }

    /** Takes {@code n} if there is so much; what is more than the budget can ever hold never is. */
    boolean take(long n, long now) {
        if (last != Long.MIN_VALUE) {
            // longer than the burst takes to come back says no more than that, and can't overflow
            long micros = Math.min(now - last, BURST_SECONDS * MICROS);
            left = Math.min(BURST_SECONDS * perSecond, left + micros * perSecond / MICROS);
        }
        last = now;
        if (n > left) {
            return false;
        }
        left -= n;
        return true;
    }
}
