// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture.table;

import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.netoops.log.Transport;
import org.netoops.wire.ExtendedFragment;

/** The records of one netconsole sender in one boot, by their sequence numbers: which came, and which numbers nobody brought. */
final class StreamUnit extends Unit {

    /** As in the receiver: a greater jump is not believed, and a kernel's time does not run back by more than this. */
    private static final long MAX_JUMP = 1 << 24;
    private static final long SKEW_MICROS = 2_000_000;
    private static final int MAX_GAPS = 1024;
    private static final int REMEMBERED = 256;
    private static final int MAX_OPEN = 64;
    /** How far before the first record an overtaken one may be. */
    private static final int MAX_BEFORE = 1024;

    /** Numbers that are missing: from its key up to and without {@code end}; the row after it was marked for it. */
    private record Gap(long end, long rowAfter) {
    }

    private final String release;
    private final TreeMap<Long, Gap> gaps = new TreeMap<>();
    private final Map<Long, OpenRecord> open;
    private final long[] seqs = new long[REMEMBERED];
    private final int[] hashes = new int[REMEMBERED];
    private final List<OpenRecord> givenUp = new ArrayList<>();
    private boolean started;
    private long first;
    private long next;
    private long missing;
    private long lastMicros;

    StreamUnit(InetSocketAddress from, String name, String release, long row) {
        super(Transport.NETCONSOLE_EXTENDED, from, name, row);
        this.release = release;
        this.open = new java.util.LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Long, OpenRecord> eldest) {
                boolean remove = size() > MAX_OPEN;
                if (remove) {
                    givenUp.add(eldest.getValue());
                }
                return remove;
            }
        };
    }

    /** The state of a record or part; null when it starts another boot. Rows whose state changes by it are told to the table. */
    synchronized DatagramState accept(ExtendedFragment f, int hash, long row, DatagramTable table) {
        if (f.release() != null && release != null && !f.release().equals(release)) {
            return null;
        }
        OpenRecord parts = f.fragmented() ? open.get(f.seq()) : null;
        if (parts != null && parts.fits(f)) {
            return part(parts, f, row, table);
        }
        DatagramState state = place(f, hash, row, table);
        if (f.fragmented() && (state == DatagramState.COMPLETE || state == DatagramState.AFTER_LOSS || state == DatagramState.LATE)) {
            OpenRecord r = new OpenRecord(f, state);
            open.put(f.seq(), r);
            givenUp.forEach(old -> old.settle(DatagramState.INCOMPLETE, table));
            givenUp.clear();
            return part(r, f, row, table);
        }
        return state;
    }

    private DatagramState part(OpenRecord r, ExtendedFragment f, long row, DatagramTable table) {
        if (!r.add(f, row)) {
            return DatagramState.DUPLICATE;
        }
        if (r.complete()) {
            open.remove(f.seq());
            r.settle(DatagramState.COMPLETE, table);
            return r.whole();
        }
        return DatagramState.PENDING;
    }

    private DatagramState place(ExtendedFragment f, int hash, long row, DatagramTable table) {
        long seq = f.seq();
        if (!started) {
            started = true;
            first = seq;
            next = seq;
        }
        int slot = (int) (seq & (REMEMBERED - 1));
        boolean known = seqs[slot] == seq && next != first;
        long ahead = seq - next;
        boolean wentBack = lastMicros - f.timeMicros() > SKEW_MICROS;
        if (ahead < 0 && known && hashes[slot] == hash) {
            return DatagramState.DUPLICATE;
        }
        Map.Entry<Long, Gap> gap = ahead < 0 ? gaps.floorEntry(seq) : null;
        if (gap != null && seq - gap.getValue().end() < 0) {
            fill(gap, seq, table);
            remember(slot, seq, hash, f);
            return DatagramState.LATE;
        }
        if (wentBack) {
            return null;
        }
        if (ahead < 0) {
            if (known) {
                return DatagramState.CONFLICT;
            }
            if (seq - first < 0 && first - seq <= MAX_BEFORE) {
                before(seq, row);
                remember(slot, seq, hash, f);
                return DatagramState.LATE;
            }
            return DatagramState.DUPLICATE;
        }
        if (ahead > MAX_JUMP) {
            return DatagramState.MALFORMED;
        }
        next = seq + 1;
        remember(slot, seq, hash, f);
        if (ahead > 0) {
            gap(seq - ahead, seq, row);
            return DatagramState.AFTER_LOSS;
        }
        return DatagramState.COMPLETE;
    }

    private void remember(int slot, long seq, int hash, ExtendedFragment f) {
        seqs[slot] = seq;
        hashes[slot] = hash;
        lastMicros = Math.max(lastMicros, f.timeMicros());
    }

    private void gap(long from, long to, long row) {
        missing += to - from;
        if (gaps.size() < MAX_GAPS) {
            gaps.put(from, new Gap(to, row));
        }
    }

    private void before(long seq, long row) {
        if (seq + 1 != first) {
            gap(seq + 1, first, firstRow());
        }
        first = seq;
    }

    private void fill(Map.Entry<Long, Gap> entry, long seq, DatagramTable table) {
        long from = entry.getKey();
        Gap gap = entry.getValue();
        gaps.remove(from);
        missing--;
        if (from != seq) {
            gaps.put(from, new Gap(seq, -1));
        }
        if (seq + 1 != gap.end()) {
            gaps.put(seq + 1, gap);
        } else if (from == seq && gap.rowAfter() >= 0) {
            table.setState(gap.rowAfter(), DatagramState.COMPLETE);
        }
    }

    @Override
    public synchronized long parts() {
        return next - first;
    }

    @Override
    public synchronized long received() {
        return next - first - missing;
    }

    @Override
    public synchronized long missing() {
        return missing;
    }

    @Override
    public long repaired() {
        return 0;
    }

    @Override
    public synchronized List<Run> runs(int max) {
        RunList runs = new RunList(max);
        long at = first;
        for (Map.Entry<Long, Gap> g : gaps.entrySet()) {
            if (g.getKey() != at) {
                runs.add(at, g.getKey() - 1, PartState.RECEIVED);
            }
            runs.add(g.getKey(), g.getValue().end() - 1, PartState.MISSING);
            at = g.getValue().end();
        }
        if (at != next) {
            runs.add(at, next - 1, gaps.size() < MAX_GAPS ? PartState.RECEIVED : PartState.UNKNOWN);
        }
        return runs.list();
    }

    @Override
    synchronized int held() {
        return 16 + gaps.size() + open.size() * 4;
    }

    @Override
    synchronized void forget() {
        gaps.clear();
        open.clear();
    }
}
