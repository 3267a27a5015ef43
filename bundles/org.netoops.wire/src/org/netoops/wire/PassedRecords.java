// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

/**
 * What was handed on of a boot, as far as it is remembered: the latest records one by one ({@link SeqHistory}), the first ones and samples
 * between ({@link BootMemory}). Tells a repetition, a late record and a record of another boot apart.
 */
final class PassedRecords {

    /** What a record is whose number was passed and that belongs to this boot. */
    enum Verdict {
        /** It, or a part of it, was not handed on yet. */
        LATE,
        /** Another one was handed on in its place. */
        CONFLICT,
        /** It was handed on; so counts what is neither of the first nor of the latest. */
        DUPLICATE
    }

    /** Noted instead of a hash for a record that was handed on with holes. */
    static final int INCOMPLETE = 0x1bad;
    /** Noted for a record that came in fragments: it may come again in others, or whole. */
    static final int UNKNOWN = 0;

    private final SeqHistory history = new SeqHistory();
    private final BootMemory memory = new BootMemory();

    /** The record was handed on, or kept back as of no interest. */
    void add(long seq, long timeMicros, int hash) {
        history.add(seq, timeMicros, hash);
        memory.add(seq, timeMicros, hash == INCOMPLETE ? 0 : hash);
    }

    /** Another boot begins. */
    void clear() {
        history.clear();
        memory.clear();
    }

    /** Whether the number is among the latest. */
    boolean recent(long seq) {
        return history.covers(seq);
    }

    /** Whether a record can be of this boot by its time and text; {@code lastTime} is the latest time of this boot. */
    BootMemory.Match match(ExtendedFragment f, long lastTime) {
        long seq = f.seq();
        if (!recent(seq)) {
            return memory.match(seq, f.timeMicros(), f.fragmented() ? UNKNOWN : textHash(f), lastTime, BasicAssembler.CLOCK_SKEW_MICROS);
        }
        boolean same = history.lost(seq) ? history.fits(seq, f.timeMicros(), BasicAssembler.CLOCK_SKEW_MICROS)
                : history.time(seq) == f.timeMicros();
        return same ? BootMemory.Match.SAME : BootMemory.Match.OTHER;
    }

    /** Whether one of the latest records came before just like this. */
    boolean repeats(ExtendedFragment f) {
        int hash = history.hash(f.seq());
        return !history.lost(f.seq()) && (f.fragmented() ? hash != INCOMPLETE : hash == UNKNOWN || hash == textHash(f));
    }

    /** What a record of this boot is; one that was lost is from now on known as found. */
    Verdict judge(ExtendedFragment f) {
        long seq = f.seq();
        if (!recent(seq)) {
            if (!memory.lost(seq)) {
                return Verdict.DUPLICATE;
            }
            memory.found(seq, f.timeMicros(), f.fragmented() ? UNKNOWN : textHash(f));
            return Verdict.LATE;
        }
        if (history.lost(seq)) {
            history.found(seq, f.timeMicros(), f.fragmented() ? INCOMPLETE : textHash(f));
            return Verdict.LATE;
        }
        if (f.fragmented() && history.hash(seq) == INCOMPLETE) {
            return Verdict.LATE;
        }
        return repeats(f) ? Verdict.DUPLICATE : Verdict.CONFLICT;
    }

    /** Of the text alone: what the kernel puts behind it tells about the sending, and differs when a log is sent again. */
    static int textHash(ExtendedFragment f) {
        byte[] b = f.bytes();
        int end = f.bodyStart();
        while (end < b.length && b[end] != '\n') {
            end++;
        }
        return SeqHistory.hash(b, f.bodyStart(), end);
    }
}
