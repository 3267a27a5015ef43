// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.netoops.wire.ExtendedFragment;

/** A netconsole record that comes in parts. */
final class OpenRecord {

    /** A sender whose payload is exactly 1000 bytes cuts its last byte off, as the receiver knows, too. */
    private static final int CUT_PAYLOAD = 999;
    private static final int MAX_PARTS = 512;

    private final long timeMicros;
    private final int total;
    private final DatagramState firstState;
    private final List<Long> rows = new ArrayList<>(4);
    /** Covered bytes, from key to value, joined. */
    private final TreeMap<Integer, Integer> covered = new TreeMap<>();
    private boolean cut;

    /** @param firstState what its first part was, but for being a part */
    OpenRecord(ExtendedFragment f, DatagramState firstState) {
        this.timeMicros = f.timeMicros();
        this.total = f.total();
        this.firstState = firstState;
    }

    boolean fits(ExtendedFragment f) {
        return f.timeMicros() == timeMicros && f.total() == total;
    }

    /** False when it brought nothing new. */
    boolean add(ExtendedFragment f, long row) {
        int from = f.offset();
        int to = f.offset() + f.bodyLength();
        Map.Entry<Integer, Integer> at = covered.floorEntry(from);
        if (at != null && at.getValue() >= to || rows.size() >= MAX_PARTS) {
            return false;
        }
        rows.add(row);
        cut |= f.bytes().length == CUT_PAYLOAD;
        if (at != null && at.getValue() >= from) {
            from = at.getKey();
        }
        Map.Entry<Integer, Integer> over = covered.ceilingEntry(from);
        while (over != null && over.getKey() <= to) {
            to = Math.max(to, over.getValue());
            covered.remove(over.getKey());
            over = covered.ceilingEntry(from);
        }
        covered.put(from, to);
        return true;
    }

    boolean complete() {
        Map.Entry<Integer, Integer> start = covered.firstEntry();
        return covered.size() == 1 && start.getKey() == 0 && (start.getValue() == total || cut && start.getValue() == total - 1);
    }

    /** What a part is when all are there. */
    DatagramState whole() {
        return rows.size() == 1 ? firstState : DatagramState.COMPLETE;
    }

    /** Nothing more is awaited: its rows get their state. */
    void settle(DatagramState state, DatagramTable table) {
        for (int i = 0; i < rows.size(); i++) {
            table.setState(rows.get(i), i == 0 && state == DatagramState.COMPLETE ? firstState : state);
        }
    }
}
