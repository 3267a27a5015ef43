// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import java.util.Arrays;

/**
 * The kernel times and texts of a boot's records beyond those that {@link SeqHistory} still has: all of the first ones, because a reboot counts from there
 * again, and ever sparser ones of the rest. Tells a log that a kernel sends once more, which it does when netconsole is loaded again, from the
 * log of the next boot. Records are added by rising number.
 */
final class BootMemory {

    /** What a number and a time that come again are. */
    enum Match {
        /** Exactly what was noted. */
        SAME,
        /** Not noted, and the time is between those of its neighbours. */
        FITS,
        /** Of another boot, or from before the first record that came. */
        OTHER
    }

    static final int HEAD = 512;
    private static final int SAMPLES = 128;
    private static final long LOST = -1;

    private long first;
    private boolean empty = true;
    private long[] head = new long[16];
    private int[] headHashes = new int[16];
    private int headLength;
    /** Distances from the first number, and times. */
    private long[] places = new long[16];
    private long[] times = new long[16];
    private int[] hashes = new int[16];
    private int samples;
    /** Distance of samples, a power of two. */
    private long step = 1;

    void clear() {
        empty = true;
        headLength = 0;
        samples = 0;
        step = 1;
    }

    /** Notes a record that was handed on; {@code hash} is that of its text, 0 when it is not known. */
    void add(long seq, long time, int hash) {
        if (empty) {
            empty = false;
            first = seq;
        }
        long at = seq - first;
        if (at < HEAD && at >= headLength) {
            addHead((int) at, time, hash);
        } else if ((at & step - 1) == 0) {
            addSample(at, time, hash);
        }
    }

    private void addHead(int at, long time, int hash) {
        if (at >= head.length) {
            int length = Math.min(HEAD, 2 * Integer.highestOneBit(at));
            head = Arrays.copyOf(head, length);
            headHashes = Arrays.copyOf(headHashes, length);
        }
        Arrays.fill(head, headLength, at, LOST);
        head[at] = time;
        headHashes[at] = hash;
        headLength = at + 1;
    }

    private void addSample(long at, long time, int hash) {
        if (samples == SAMPLES) {
            halve();
            if ((at & step - 1) != 0) {
                return;
            }
        }
        if (samples == places.length) {
            places = Arrays.copyOf(places, 2 * samples);
            times = Arrays.copyOf(times, 2 * samples);
            hashes = Arrays.copyOf(hashes, 2 * samples);
        }
        places[samples] = at;
        hashes[samples] = hash;
        times[samples++] = time;
    }

    private void halve() {
        int kept = 0;
        do {
            step *= 2;
            kept = 0;
            for (int i = 0; i < samples; i++) {
                if ((places[i] & step - 1) == 0) {
                    places[kept] = places[i];
                    hashes[kept] = hashes[i];
                    times[kept++] = times[i];
                }
            }
            samples = kept;
        } while (kept == SAMPLES);
    }

    /** True when the number is one of the first and never came. */
    boolean lost(long seq) {
        long at = seq - first;
        return !empty && at >= 0 && at < headLength && head[(int) at] == LOST;
    }

    /** Marks a lost one as come after all. */
    void found(long seq, long time, int hash) {
        int at = (int) (seq - first);
        head[at] = time;
        headHashes[at] = hash;
    }

    /**
     * Compares a record with what was noted.
     *
     * @param hash   of its text, 0 when that is not known
     * @param latest time of the newest record
     * @param slack  what times of neighbours may be out of order
     */
    Match match(long seq, long time, int hash, long latest, long slack) {
        long at = seq - first;
        if (empty || at < 0) {
            return Match.OTHER;
        }
        if (at < headLength) {
            int i = (int) at;
            return head[i] == LOST ? fits(time, before(i), after(i, latest), slack) : same(head[i] == time, headHashes[i], hash);
        }
        int i = Arrays.binarySearch(places, 0, samples, at);
        if (i >= 0) {
            return same(times[i] == time, hashes[i], hash);
        }
        int next = -i - 1;
        return fits(time, next > 0 ? times[next - 1] : before(headLength), next < samples ? times[next] : latest, slack);
    }

    private static Match same(boolean time, int noted, int hash) {
        return time && (noted == hash || noted == 0 || hash == 0) ? Match.SAME : Match.OTHER;
    }

    private static Match fits(long time, long from, long to, long slack) {
        return time >= from - slack && time <= to + slack ? Match.FITS : Match.OTHER;
    }

    private long before(int at) {
        int i = at - 1;
        while (i > 0 && head[i] == LOST) {
            i--;
        }
        return i < 0 ? 0 : head[i];
    }

    private long after(int at, long latest) {
        int i = at + 1;
        while (i < headLength && head[i] == LOST) {
            i++;
        }
        return i < headLength ? head[i] : latest;
    }
}
