// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.netoops.log.Gap;
import org.netoops.log.Origin;
import org.netoops.wire.WireCounters.Counter;

/**
 * Extended records of one sender to lines in the order of their sequence numbers. A record waits for missing ones before it, and for missing
 * parts of itself, for {@link WireLimits#reorder()}; so do the first records of a log, because an earlier one may have been overtaken.
 * Sequence numbers are compared by their difference, so they may wrap.
 */
final class ExtendedAssembler extends Stream {

    /** A jump ahead by more than this is not believed: the record is shown, and counting goes on where it was. */
    static final long MAX_JUMP = 1 << 24;
    /** When so many later ones have come, a missing one is lost, and not late: no network turns the order of so many around. */
    private static final int MAX_WAITING = 512;
    /** A power of two. */
    private static final int HELD_STEP = 4096;
    /** A record this much later than its kernel time says, compared with the others of its boot, was not merely delayed. */
    private static final long MAX_DELAY_MICROS = 2_000_000;
    /** From this kernel time on no two boots say the same at the same microsecond; before it the clock may not run yet. */
    private static final long CERTAIN_MICROS = 100_000;

    private final Context context;
    private final LineOutput out;
    private final ExtendedLines lines;
    private final PassedRecords passed = new PassedRecords();
    private final DoubtfulRecords doubtful = new DoubtfulRecords();
    /** Null while every line is wanted. */
    private QuietLines quiet;
    private boolean following = true;
    private boolean closed;
    private final int maxParts;

    /** Waiting records by the distance of their number from {@link #base}. */
    private final WaitingRecords waiting = new WaitingRecords();
    private final Deque<ExtendedRecord> byArrival = new ArrayDeque<>();
    private long waitingBytes;
    private boolean synced;
    private boolean started;
    private long base;
    private long next;
    private long lastTime = -1;
    private long earliestBootEstimate = Long.MAX_VALUE;
    private String release;

    ExtendedAssembler(Context context, Origin origin) {
        this.context = context;
        this.out = new LineOutput(context.sink(), origin);
        this.lines = new ExtendedLines(out, context.lineBuilder());
        this.maxParts = context.limits().messageBytes() / 256 + 16;
    }

    /**
     * Takes a record that {@link ExtendedScan} has read, when nothing is special about it; false leaves it to the other accept.
     * In turn and of no interest it is only counted and remembered, out of turn it waits as it is.
     */
    boolean accept(ExtendedScan scan, byte[] b, int from, int to, long sequence, long now) {
        if (!started || !doubtful.isEmpty() || scan.releaseLength > 0 && !knownRelease(b, from, scan.releaseLength)) {
            return false;
        }
        long ahead = scan.seq - (synced ? next : base);
        if (synced && ahead == 0 && waiting.isEmpty()) {
            return pass(scan, b, from, to, sequence, now);
        }
        if (synced && ahead < 0 || ahead > MAX_JUMP || ahead < -MAX_JUMP || waiting.get(scan.seq - base) != null) {
            return false;
        }
        await(new ExtendedRecord(Arrays.copyOfRange(b, from, to), scan, sequence, now));
        checkFull(now);
        drain(now, false);
        return true;
    }

    /** Counts the next record and keeps its bytes; false when it must be handed on as a line. */
    private boolean pass(ExtendedScan scan, byte[] b, int from, int to, long sequence, long arrival) {
        LineInterest interest = context.interest();
        if (interest == null || timeWentBack(scan.timeMicros)) {
            return false;
        }
        if (following) {
            following = interest.following(out.origin());
        }
        if (following || wanted(interest, scan, b)) {
            return false;
        }
        if (quiet == null) {
            quiet = new QuietLines();
        }
        lastTime = Math.max(lastTime, scan.timeMicros);
        earliestBootEstimate = Math.min(earliestBootEstimate, arrival - scan.timeMicros);
        next = scan.seq + 1;
        passed.add(scan.seq, scan.timeMicros, SeqHistory.hash(b, scan.bodyStart, scan.textEnd));
        quiet.add(out.skip(), sequence, b, from, to);
        return true;
    }

    private boolean knownRelease(byte[] b, int from, int length) {
        if (release == null || release.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (release.charAt(i) != (b[from + i] & 0xff)) {
                return false;
            }
        }
        return true;
    }

    private static boolean wanted(LineInterest interest, ExtendedScan scan, byte[] b) {
        if (!scan.escaped) {
            return interest.wants(b, scan.bodyStart, scan.textEnd);
        }
        byte[] text = Escapes.undo(b, scan.bodyStart, scan.textEnd);
        return interest.wants(text, 0, text.length);
    }

    /** A line follows that is wanted: hands on what was kept back before it. */
    private void speak() {
        following = true;
        if (quiet != null && !quiet.isEmpty()) {
            long behind = out.lines() + 1;
            quiet.takeAll((number, sequence, record) -> {
                out.resume(number);
                lines.record((ExtendedFragment) ExtendedDecoder.decode(record), sequence);
            });
            out.resume(behind);
        }
    }

    void accept(ExtendedFragment f, long sequence, long now) {
        if (f.fragmented() && f.total() > context.limits().messageBytes()) {
            refuse(f, sequence, "record of " + f.total() + " bytes is longer than the limit of " + context.limits().messageBytes());
            return;
        }
        if (f.release() != null) {
            if (release != null && !release.equals(f.release())) {
                reboot(now);
            }
            release = f.release();
        }
        if (!started) {
            start(f.seq());
        }
        long ahead = f.seq() - (synced ? next : base);
        if (synced && ahead < 0) {
            past(f, sequence, now);
            return;
        }
        settle();
        if (ahead > MAX_JUMP || ahead < -MAX_JUMP) {
            refuse(f, sequence, "sequence number " + Long.toUnsignedString(f.seq()) + " is far from those around it");
        } else if (synced && ahead == 0 && waiting.isEmpty() && !f.fragmented()) {
            emit(f, null, sequence, now);
        } else {
            hold(f, sequence, now);
            drain(now, false);
        }
    }

    /** Whether it was forgotten and another stream took its place, or will. */
    boolean closed() {
        return closed;
    }

    private void start(long seq) {
        started = true;
        base = seq;
        next = seq;
        synced = seq == 0;
    }

    /** Shows a record out of order, with the reason. */
    private void refuse(ExtendedFragment f, long sequence, String reason) {
        context.counters().count(Counter.MALFORMED);
        speak();
        out.gap(Gap.Kind.DAMAGED, 0, reason);
        lines.record(f, sequence);
    }

    private void hold(ExtendedFragment f, long sequence, long now) {
        ExtendedRecord r = waiting.get(f.seq() - base);
        if (r == null) {
            await(new ExtendedRecord(f, sequence, now));
        } else {
            int before = r.cost();
            switch (r.add(f, maxParts)) {
                case DUPLICATE -> context.counters().count(Counter.DUPLICATE);
                case CONFLICT -> context.counters().count(Counter.CONFLICT);
                case REFUSED -> context.counters().count(Counter.EVICTED);
                case NEW -> { }
            }
            waitingBytes += r.cost() - before;
        }
        checkFull(now);
    }

    private void await(ExtendedRecord r) {
        waiting.put(r.seq() - base, r);
        byArrival.add(r);
        waitingBytes += r.cost();
    }

    private void checkFull(long now) {
        if (full()) {
            // the start of a log needs no more waiting when so much of it is there
            sync();
            drain(now, false);
            if (full()) {
                context.counters().count(Counter.EVICTED);
                drain(now, true);
            }
        }
    }

    private boolean full() {
        return waiting.size() > MAX_WAITING || waitingBytes > context.limits().pendingBytes() / 8;
    }

    /** Takes the lowest number that came as the log's first. */
    private void sync() {
        if (!synced) {
            next = waiting.first().seq();
            synced = true;
        }
    }

    /** Hands on what is ready; {@code all} also what still waits for something. */
    private void drain(long now, boolean all) {
        long upTo = all ? Long.MAX_VALUE : overdue(now);
        while (!waiting.isEmpty()) {
            ExtendedRecord r = waiting.first();
            boolean inTurn = synced && r.seq() == next;
            if (waiting.firstDistance() > upTo && !(inTurn && r.complete())) {
                break;
            }
            waiting.removeFirst();
            waitingBytes -= r.cost();
            r.markDone();
            if (synced && !inTurn && !timeWentBack(r.timeMicros())) {
                lost(r.seq() - next);
            }
            synced = true;
            if (!passed(r)) {
                emit(r.header(), r, r.sequence(), r.arrival());
            }
        }
        while (!byArrival.isEmpty() && byArrival.peekFirst().done()) {
            byArrival.pollFirst();
        }
        tellTable();
    }

    private void tellTable() {
        // in steps: telling the table of every single record would cost more than the record
        context.table().holds(this, waitingBytes + doubtful.bytes() + HELD_STEP - 1 & -HELD_STEP);
        long oldest = byArrival.isEmpty() ? Long.MAX_VALUE : byArrival.peekFirst().arrival() + context.reorderMicros();
        context.table().wake(this, doubtful.isEmpty() ? oldest : Math.min(oldest, doubtful.latest() + context.reorderMicros()));
    }

    /** The highest distance among the records that waited long enough: all up to there go. */
    private long overdue(long now) {
        long upTo = Long.MIN_VALUE;
        while (!byArrival.isEmpty()) {
            ExtendedRecord r = byArrival.peekFirst();
            if (!r.done() && now - r.arrival() < context.reorderMicros()) {
                break;
            }
            byArrival.pollFirst();
            if (!r.done()) {
                upTo = Math.max(upTo, r.seq() - base);
            }
        }
        return upTo;
    }

    private void lost(long n) {
        context.counters().add(Counter.LOST, n);
        out.gap(Gap.Kind.LOST_MESSAGES, n, n == 1 ? "1 message did not arrive" : n + " messages did not arrive");
    }

    private boolean passed(ExtendedRecord r) {
        byte[] b = r.plain();
        ExtendedScan scan = context.scan();
        return b != null && scan.read(b, 0, b.length) && pass(scan, b, 0, b.length, r.sequence(), r.arrival());
    }

    private boolean timeWentBack(long micros) {
        return lastTime - micros > BasicAssembler.CLOCK_SKEW_MICROS;
    }

    /** Hands on the next record; {@code r} is null when it came whole and in turn. */
    private void emit(ExtendedFragment h, ExtendedRecord r, long sequence, long arrival) {
        if (timeWentBack(h.timeMicros())) {
            nextLog();
        }
        lastTime = Math.max(lastTime, h.timeMicros());
        earliestBootEstimate = Math.min(earliestBootEstimate, arrival - h.timeMicros());
        speak();
        int hash = PassedRecords.UNKNOWN;
        if (r == null) {
            hash = PassedRecords.textHash(h);
            lines.record(h, sequence);
        } else {
            if (!h.fragmented()) {
                hash = PassedRecords.textHash(h);
            } else if (r.missing() > 0) {
                context.counters().count(Counter.LOST);
                hash = PassedRecords.INCOMPLETE;
            }
            lines.record(r);
            if (r.rival() != null) {
                conflict(r.rival(), sequence);
            }
        }
        next = h.seq() + 1;
        passed.add(h.seq(), h.timeMicros(), hash);
    }

    private void conflict(ExtendedFragment rival, long sequence) {
        speak();
        out.gap(Gap.Kind.CONFLICT, 0, "another record came with the same sequence number; both are shown");
        lines.record(rival, sequence);
    }

    /**
     * A number that was passed already: a repetition, a late record, a forged one, or a new boot that counts from the start. A kernel sends its
     * whole log once more when netconsole is loaded again: that is no new boot as long as the times are those of the records that came before.
     */
    private void past(ExtendedFragment f, long sequence, long now) {
        boolean recent = passed.recent(f.seq());
        BootMemory.Match match = passed.match(f, lastTime);
        if (match == BootMemory.Match.SAME && (recent && !passed.repeats(f) || f.timeMicros() >= CERTAIN_MICROS)) {
            settle();
            again(f, sequence);
        } else if (!recent && match != BootMemory.Match.SAME && overtaken(f, now)) {
            late(f, sequence);
        } else if (match == BootMemory.Match.OTHER) {
            nextBoot(f, sequence, now);
        } else {
            if (doubtful.full()) {
                settle();
            }
            doubtful.add(f, sequence, now);
            tellTable();
        }
    }

    private boolean overtaken(ExtendedFragment f, long now) {
        return f.timeMicros() <= lastTime && now - f.timeMicros() - earliestBootEstimate < MAX_DELAY_MICROS;
    }

    /** A record of this boot whose number was passed: shown if it was not before. */
    private void again(ExtendedFragment f, long sequence) {
        switch (passed.judge(f)) {
            case LATE -> late(f, sequence);
            case CONFLICT -> {
                context.counters().count(Counter.CONFLICT);
                conflict(f, sequence);
            }
            case DUPLICATE -> context.counters().count(Counter.DUPLICATE);
        }
    }

    /** The doubtful ones were repetitions. */
    private void settle() {
        if (!doubtful.isEmpty()) {
            doubtful.take().forEach(d -> again(d.fragment(), d.sequence()));
            tellTable();
        }
    }

    /** The doubtful ones were the first of another boot, as this one is. */
    private void nextBoot(ExtendedFragment f, long sequence, long now) {
        List<DoubtfulRecords.Doubtful> before = doubtful.take();
        reboot(now);
        start(before.isEmpty() ? f.seq() : before.getFirst().fragment().seq());
        before.forEach(d -> accept(d.fragment(), d.sequence(), now));
        settle();
        accept(f, sequence, now);
    }

    private void late(ExtendedFragment f, long sequence) {
        speak();
        out.gap(Gap.Kind.DAMAGED, 0, "message " + Long.toUnsignedString(f.seq()) + " came too late for its place");
        lines.record(f, sequence);
    }

    private void reboot(long now) {
        settle();
        drain(now, true);
        nextLog();
        started = false;
    }

    private void nextLog() {
        following = true;
        if (quiet != null) {
            quiet.clear();
        }
        lines.nextBoot();
        passed.clear();
        lastTime = -1;
        earliestBootEstimate = Long.MAX_VALUE;
    }

    @Override
    void wake(long now) {
        if (now - doubtful.latest() >= context.reorderMicros()) {
            settle();
        }
        drain(now, false);
    }

    @Override
    boolean release(long now) {
        settle();
        drain(now, true);
        return true;
    }

    @Override
    void close(long now) {
        settle();
        drain(now, true);
        out.end();
        closed = true;
    }
}
