// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.capture;

import org.netoops.capture.table.DatagramRow;
import org.netoops.capture.table.DatagramTable;
import org.netoops.capture.table.Matches;

/** The rows that the table shows: all that there are, or those that a filter lets through. Stands still between two refreshes. */
final class ShownRows {
    private final DatagramTable table;
    private final Matches matches;
    /** First row, or place of the first match, and the end of both. */
    private long first;
    private long end;

    /** @param matches what a filter found, or null for all rows */
    ShownRows(DatagramTable table, Matches matches) {
        this.table = table;
        this.matches = matches;
    }

    /** Takes in what has come and gone; returns how many of the first rows are gone. */
    long refresh() {
        long before = first;
        first = matches == null ? table.first() : matches.indexOf(table.first());
        end = matches == null ? table.end() : matches.size();
        return first - before;
    }

    /** Place of the first one among all that were found, or its number. */
    long first() {
        return first;
    }

    long count() {
        return Math.max(0, end - first);
    }

    /** Null when it is gone meanwhile. */
    DatagramRow row(long index) {
        return table.row(number(index));
    }

    /** The number of the row at this place. */
    long number(long index) {
        return matches == null ? first + index : matches.row((int) (first + index));
    }

    /** The place of a row by its number, or of the next one that is shown. */
    long index(long number) {
        return (matches == null ? number : matches.indexOf(number)) - first;
    }
}
