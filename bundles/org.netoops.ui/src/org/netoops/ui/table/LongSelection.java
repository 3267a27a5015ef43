// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.table;

import java.util.TreeSet;
import java.util.function.LongConsumer;

/** What is selected among millions of rows: a range, or some picked one by one. Knows nothing of widgets. */
final class LongSelection {
    private static final int PICKED_MAX = 10_000;

    private long anchor = -1;
    private long lead = -1;
    /** Rows picked with the control key; null while a range is selected. */
    private TreeSet<Long> picked;

    /** The row that moves with the keys, or -1. */
    long lead() {
        return lead;
    }

    void clear() {
        anchor = -1;
        lead = -1;
        picked = null;
    }

    /** Selects this row alone. */
    void only(long row) {
        range(row, row);
    }

    void range(long from, long to) {
        picked = null;
        anchor = from;
        lead = to;
    }

    /** Selects from where the selection began up to this row. */
    void extend(long row) {
        range(anchor < 0 ? row : anchor, row);
    }

    /** Adds the row, or takes it out. */
    void toggle(long row) {
        if (picked == null) {
            picked = new TreeSet<>();
            if (count() <= PICKED_MAX) {
                each(picked::add, false);
            }
        }
        if (!picked.remove(row) && picked.size() < PICKED_MAX) {
            picked.add(row);
        }
        anchor = row;
        lead = row;
    }

    boolean contains(long row) {
        return picked != null ? picked.contains(row) : anchor >= 0 && row >= Math.min(anchor, lead) && row <= Math.max(anchor, lead);
    }

    long count() {
        return picked != null && !picked.isEmpty() ? picked.size() : anchor < 0 || picked != null ? 0 : Math.abs(lead - anchor) + 1;
    }

    /** Every selected row in its order. */
    void each(LongConsumer action) {
        each(action, picked != null);
    }

    private void each(LongConsumer action, boolean set) {
        if (set) {
            picked.forEach(action::accept);
        } else if (anchor >= 0) {
            for (long row = Math.min(anchor, lead); row <= Math.max(anchor, lead); row++) {
                action.accept(row);
            }
        }
    }

    /** The first rows are gone, so that all others have smaller numbers. */
    void shift(long gone, long count) {
        if (gone > 0 && picked != null) {
            TreeSet<Long> moved = new TreeSet<>();
            picked.stream().filter(row -> row >= gone).forEach(row -> moved.add(row - gone));
            picked = moved;
        }
        if (anchor >= 0) {
            anchor -= gone;
            lead -= gone;
            if (Math.max(anchor, lead) < 0 || Math.min(anchor, lead) >= count) {
                clear();
            } else {
                anchor = Math.min(Math.max(anchor, 0), count - 1);
                lead = Math.min(Math.max(lead, 0), count - 1);
            }
        }
    }
}
