// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.triage;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.netoops.oops.Oops;

/**
 * Numbers by which an archive finds reports that may be of the same event: of the timed lines of a report, and of its first ones, the smallest
 * hashes. Two reports that share most of their lines share most of these, wherever each has lost some; so do two of which one ends early.
 * Reports of different events share none but by chance. A shared mark is a reason to look closer ({@link SameEvent}), no more.
 */
public final class Marks {
    /** Marks at most. */
    public static final int MAX = 12;
    private static final int FIRST_LINES = 12;

    private Marks() {
    }

    /** Different numbers, none for a log without kernel time. */
    public static long[] of(Oops oops) {
        long[] all = TimedLine.of(oops).stream().mapToLong(Marks::hash).toArray();
        LongStream first = Arrays.stream(all).limit(FIRST_LINES).sorted().limit(MAX / 2);
        return LongStream.concat(first, Arrays.stream(all).sorted().limit(MAX / 2)).distinct().toArray();
    }

    /** FNV-1a over UTF-16 units with a last mix, so that the smallest are a fair sample; that of equal lines is equal is all it must do. */
    private static long hash(TimedLine line) {
        long h = mix(line.micros());
        for (int i = 0; i < line.text().length(); i++) {
            h = (h ^ line.text().charAt(i)) * 0x100000001b3L;
        }
        return mix(h);
    }

    /** The finaliser of SplitMix64. */
    private static long mix(long value) {
        long z = value + 0x9e3779b97f4a7c15L;
        z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }
}
