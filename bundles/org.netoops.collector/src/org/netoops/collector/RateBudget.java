// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import java.security.SecureRandom;
import java.util.Arrays;

/**
 * Bounds what one sender, an address with a port, may send: so many datagrams a second, and for a burst as many at once as in {@value #BURST_SECONDS} seconds. A fixed
 * number of buckets, chosen by a secret hash, stands for all addresses there are: a million forged ones cost no memory, and two honest ones that
 * share a bucket still fit it. Not by address alone: a lab of virtual machines may stand behind one. Not thread safe.
 */
final class RateBudget {
    static final int BURST_SECONDS = 2;
    private static final int BUCKETS = 1 << 12;
    private static final long MULTIPLIER = new SecureRandom().nextLong() | 1;

    private final long perSecond;
    private final long full;
    /** Datagrams still allowed, times a million: the unit in which a microsecond brings {@link #perSecond}. */
    private final long[] left = new long[BUCKETS];
    private final long[] filledAt = new long[BUCKETS];

    /** @param perSecond datagrams a second, 0 for no bound */
    RateBudget(int perSecond) {
        this.perSecond = perSecond;
        this.full = BURST_SECONDS * 1_000_000L * perSecond;
        Arrays.fill(left, full);
    }

    /** Whether one more datagram of this sender fits; {@code micros} is the time of receipt. */
    boolean take(long high, long low, int port, long micros) {
        if (perSecond <= 0) {
            return true;
        }
        long h = ((high * 31 + low) * 31 + port) * MULTIPLIER;
        int i = (int) (h >>> 64 - 12);
        // a clock set back or forward counts as no time or as enough to fill the bucket
        long passed = Math.min(BURST_SECONDS * 1_000_000L, Math.max(0, micros - filledAt[i]));
        filledAt[i] = micros;
        long tokens = Math.min(full, left[i] + passed * perSecond);
        boolean fits = tokens >= 1_000_000;
        left[i] = fits ? tokens - 1_000_000 : tokens;
        return fits;
    }
}
