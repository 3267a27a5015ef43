// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.security.SecureRandom;

/**
 * What was handed on lately, by sequence number: tells repetitions, late records and reboots apart. Grows with use to {@link #MAX} entries.
 */
final class SeqHistory {

    static final int MAX = 512;
    private static final long LOST = -1;
    /** Secret, so that a sender can't prepare a text that passes for a repetition of another. */
    private static final long MULTIPLIER = new SecureRandom().nextLong() | 1;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private long[] times = new long[16];
    private int[] hashes = new int[16];
    /** Number of entries since the last clear; entry of sequence s is at s modulo the size. */
    private long count;
    private long last;

    void clear() {
        count = 0;
    }

    /** Notes that {@code seq}, which follows all before it, was handed on; numbers left out count as lost. */
    void add(long seq, long time, int hash) {
        if (count > 0) {
            long lost = seq - last - 1;
            if (lost >= MAX) {
                count = 0;
            }
            for (long s = last + 1; count > 0 && s != seq; s++) {
                put(s, LOST, 0);
            }
        }
        put(seq, time, hash);
    }

    private void put(long seq, long time, int hash) {
        last = seq;
        count++;
        if (count > times.length && times.length < MAX) {
            grow();
        }
        int i = index(seq);
        times[i] = time;
        hashes[i] = hash;
    }

    private void grow() {
        int old = times.length;
        long[] t = new long[2 * old];
        int[] h = new int[2 * old];
        for (long s = last - Math.min(count - 1, old); s != last; s++) {
            int to = (int) (s & 2 * old - 1);
            t[to] = times[index(s)];
            h[to] = hashes[index(s)];
        }
        times = t;
        hashes = h;
    }

    private int index(long seq) {
        return (int) (seq & times.length - 1);
    }

    /** True when the number is not older than what is remembered. */
    boolean covers(long seq) {
        long back = last - seq;
        return back >= 0 && back < Math.min(count, times.length);
    }

    /** For a covered number: true when it never came. */
    boolean lost(long seq) {
        return times[index(seq)] == LOST;
    }

    /** For a covered number that came: its kernel time in microseconds. */
    long time(long seq) {
        return times[index(seq)];
    }

    /** For a covered number that came: the hash given with it. */
    int hash(long seq) {
        return hashes[index(seq)];
    }

    /** Marks a lost one as come after all. */
    void found(long seq, long time, int hash) {
        times[index(seq)] = time;
        hashes[index(seq)] = hash;
    }

    /** Hash of a text, never 0; eight bytes at a time, for every record passes here. */
    static int hash(byte[] b, int from, int to) {
        long h = to - from;
        int i = from;
        for (; i + 8 <= to; i += 8) {
            h = (h ^ (long) LONGS.get(b, i)) * MULTIPLIER;
            h ^= h >>> 29;
        }
        long rest = 0;
        for (; i < to; i++) {
            rest = rest << 8 | b[i] & 0xff;
        }
        h = (h ^ rest) * MULTIPLIER;
        return (int) (h >>> 32) | 1;
    }

    /** Kernel times of the nearest known neighbours of a covered number enclose {@code time}, give or take {@code slack}. */
    boolean fits(long seq, long time, long slack) {
        for (long s = seq - 1; covers(s); s--) {
            if (!lost(s)) {
                if (time < time(s) - slack) {
                    return false;
                }
                break;
            }
        }
        for (long s = seq + 1; covers(s); s++) {
            if (!lost(s)) {
                return time <= time(s) + slack;
            }
        }
        return true;
    }
}
