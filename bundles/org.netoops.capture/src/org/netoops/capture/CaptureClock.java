// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.time.Instant;

/**
 * The clock of a pcapng interface: counts ticks of a power of ten or of two of a second (option if_tsresol), with an offset in seconds
 * (if_tsoffset).
 *
 * @param resolution as the option states it: ticks are 10^-resolution s, or with the highest bit set 2^-(the other bits) s
 * @param offset     seconds added to each time
 */
record CaptureClock(int resolution, long offset) {

    /** Microseconds, what counts without an option. */
    static final CaptureClock MICROS = new CaptureClock(6, 0);
    static final CaptureClock NANOS = new CaptureClock(9, 0);

    private static final int BINARY = 0x80;
    private static final long BILLION = 1_000_000_000;
    /** Largest power of ten that fits 64 bits without sign. */
    private static final int DIGITS_MAX = 19;

    /** The time at a number of ticks, which has no sign; null when it is outside of what {@link Instant} can tell. */
    Instant time(long ticks) {
        boolean binary = (resolution & BINARY) != 0;
        int power = resolution & BINARY - 1;
        long seconds = binary ? (power < 64 ? ticks >>> power : 0) : power > DIGITS_MAX ? 0 : Long.divideUnsigned(ticks, tenTo(power));
        long nanos = binary ? binaryNanos(ticks, power) : decimalNanos(ticks, power);
        long sum = seconds + offset;
        boolean overflow = seconds < 0 || ((seconds ^ sum) & (offset ^ sum)) < 0;
        return overflow || sum < Instant.MIN.getEpochSecond() || sum > Instant.MAX.getEpochSecond() ? null : Instant.ofEpochSecond(sum, nanos);
    }

    private static long binaryNanos(long ticks, int power) {
        if (power == 0 || power > 64 + 63) {
            return 0;
        }
        // the fraction with the point in front of its highest bit
        long fraction = power <= 64 ? ticks << 64 - power : ticks >>> power - 64;
        return Math.unsignedMultiplyHigh(fraction, BILLION);
    }

    private static long decimalNanos(long ticks, int power) {
        if (power <= 9) {
            return Long.remainderUnsigned(ticks, tenTo(power)) * tenTo(9 - power);
        }
        long below = power > DIGITS_MAX ? ticks : Long.remainderUnsigned(ticks, tenTo(power));
        return power - 9 > DIGITS_MAX ? 0 : Long.divideUnsigned(below, tenTo(power - 9));
    }

    /** Up to 10^19, which needs all 64 bits. */
    private static long tenTo(int power) {
        long p = 1;
        for (int i = 0; i < power; i++) {
            p *= 10;
        }
        return p;
    }

    /** Ticks of nanoseconds since 1970; times that 64 bits cannot tell become the nearest that can be told. */
    static long nanosOf(Instant time) {
        if (time.getEpochSecond() < 0) {
            return 0;
        }
        boolean late = time.getEpochSecond() > Long.divideUnsigned(-1L, BILLION) - 1;
        return late ? -1L : time.getEpochSecond() * BILLION + time.getNano();
    }
}
