// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import java.util.Arrays;
import org.netoops.log.Gap;
import org.netoops.log.LogLine;
import org.netoops.log.Origin;

/**
 * Console text of one sender to lines. A text above 1000 bytes comes in several datagrams without a mark, and a line may be printed in parts,
 * so an unfinished line waits {@link #JOIN_MICROS} for its rest.
 */
final class BasicAssembler extends Stream {

    static final long JOIN_MICROS = 100_000;
    /** Kernel time of later lines can be this much earlier: a CPU that is being brought up prints with a clock that starts at 0. */
    static final long CLOCK_SKEW_MICROS = 5_000_000;

    private static final String DROPPED = " printk messages dropped";

    private final Context context;
    private final LineOutput out;
    private byte[] pending = {};
    private int length;
    private long pendingSequence;
    private long lastTime = -1;

    BasicAssembler(Context context, Origin origin) {
        this.context = context;
        this.out = new LineOutput(context.sink(), origin);
    }

    /** Damage that concerns the text which follows. */
    void damaged(String reason) {
        out.gap(Gap.Kind.DAMAGED, 0, reason);
    }

    void accept(byte[] b, long sequence, long now) {
        if (length > 0 && startsRecord(b)) {
            flush();
        }
        int start = 0;
        for (int i = 0; i < b.length; i++) {
            if (b[i] == '\n') {
                if (length > 0) {
                    append(b, start, i, sequence);
                    flush();
                } else {
                    emit(b, start, i, sequence);
                }
                start = i + 1;
            }
        }
        append(b, start, b.length, sequence);
        context.table().holds(this, length);
        context.table().wake(this, length > 0 ? now + JOIN_MICROS : Long.MAX_VALUE);
    }

    /** A time prefix at the start of a datagram: the line before it will get no rest. */
    private static boolean startsRecord(byte[] b) {
        int i = 0;
        if (b.length > 2 && b[0] == '<') {
            i = 1;
            while (i < b.length && i < 5 && b[i] >= '0' && b[i] <= '9') {
                i++;
            }
            if (i >= b.length || b[i++] != '>') {
                return false;
            }
        }
        if (i >= b.length || b[i++] != '[') {
            return false;
        }
        while (i < b.length && b[i] == ' ') {
            i++;
        }
        int digits = i;
        while (i < b.length && b[i] >= '0' && b[i] <= '9') {
            i++;
        }
        return i > digits && i + 7 < b.length && b[i] == '.' && b[i + 7] == ']';
    }

    private void append(byte[] b, int from, int to, long sequence) {
        if (from == to) {
            return;
        }
        if (length == 0) {
            pendingSequence = sequence;
        }
        int room = context.limits().messageBytes() - length;
        if (to - from > room && length > 0) {
            flush();
            out.gap(Gap.Kind.TRUNCATED, 0, "line longer than " + context.limits().messageBytes() + " bytes; its rest is shown as another line");
            pendingSequence = sequence;
        }
        if (pending.length - length < to - from) {
            pending = Arrays.copyOf(pending, Math.max(length + to - from, Math.min(2 * pending.length, context.limits().messageBytes())));
        }
        System.arraycopy(b, from, pending, length, to - from);
        length += to - from;
    }

    /** Ends the unfinished line here. */
    private void flush() {
        int n = length;
        length = 0;
        byte[] b = pending;
        pending = new byte[0];
        if (n > 0) {
            emit(b, 0, n, pendingSequence);
        }
    }

    private void emit(byte[] b, int from, int to, long sequence) {
        int end = to;
        while (end > from && b[end - 1] == '\r') {
            end--;
        }
        LogLine line = out.peel(sequence, Text.decode(b, from, end));
        if (isReboot(line)) {
            out.nextBoot();
            lastTime = -1;
            line = new LogLine(1, line.offset(), line.raw(), line.textStart(), line.prefix());
        }
        lastTime = Math.max(lastTime, line.prefix().timeMicros());
        out.line(line);
        long dropped = dropped(line);
        if (dropped > 0) {
            context.counters().add(WireCounters.Counter.LOST, dropped);
            out.gap(Gap.Kind.LOST_MESSAGES, dropped, "the sender dropped " + dropped + " messages that it could not print in time");
        }
    }

    private boolean isReboot(LogLine line) {
        long t = line.prefix().timeMicros();
        if (t < 0 || lastTime < 0) {
            return false;
        }
        return lastTime - t > CLOCK_SKEW_MICROS
                || t < lastTime && line.raw().startsWith("Linux version ", line.textStart());
    }

    /** The number in {@code ** N printk messages dropped **}, or 0. */
    private static long dropped(LogLine line) {
        String raw = line.raw();
        int start = line.textStart();
        if (!raw.startsWith("** ", start)) {
            return 0;
        }
        long n = 0;
        int i = start + 3;
        for (; i < raw.length() && Character.digit(raw.charAt(i), 10) >= 0 && n < 100_000_000; i++) {
            n = n * 10 + Character.digit(raw.charAt(i), 10);
        }
        return raw.startsWith(DROPPED, i) ? n : 0;
    }

    @Override
    void wake(long now) {
        flush();
        context.table().holds(this, 0);
    }

    @Override
    boolean release(long now) {
        flush();
        return true;
    }

    @Override
    void close(long now) {
        flush();
        out.end();
    }
}
