// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture.table;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/** The rows that a filter lets through, found little by little. One thread searches; any may read what was found so far. */
public final class Matches {

    private static final int STEP = 4096;

    private final DatagramTable table;
    private final DatagramFilter filter;
    private volatile long[] rows;
    private volatile int size;
    private volatile long searched;

    /** @param filter what to look for */
    public Matches(DatagramTable table, DatagramFilter filter) {
        this(table, filter, new long[STEP], 0, 0);
    }

    private Matches(DatagramTable table, DatagramFilter filter, long[] rows, int size, long searched) {
        this.table = table;
        this.filter = filter;
        this.rows = rows;
        this.size = size;
        this.searched = searched;
    }

    /** The same without the rows that its table has let go, to be searched on with. The thread that searches. */
    public Matches withoutGone() {
        int gone = indexOf(table.first());
        return new Matches(table, filter, Arrays.copyOfRange(rows, gone, size + STEP), size - gone, searched);
    }

    /** Searches what was not searched yet, up to the end that the table has now, or until told to stop. One thread. */
    public void search(BooleanSupplier stop) {
        long end = table.end();
        while (searched < end && !stop.getAsBoolean()) {
            long from = Math.max(searched, table.first());
            long to = Math.min(end, from + STEP);
            for (long n = from; n < to; n++) {
                DatagramRow row = table.row(n);
                if (row != null && filter.test(row)) {
                    add(n);
                }
            }
            searched = Math.max(to, from);
        }
    }

    private void add(long row) {
        int n = size;
        if (n == rows.length) {
            rows = Arrays.copyOf(rows, n * 2);
        }
        rows[n] = row;
        size = n + 1;
    }

    /** Rows below this were searched. */
    public long searched() {
        return searched;
    }

    /** Rows found so far. */
    public int size() {
        return size;
    }

    /** The number of the row found at this place. */
    public long row(int index) {
        return rows[index];
    }

    /** The place of the first row found that is not before this one; {@link #size} when there is none. */
    public int indexOf(long row) {
        int i = Arrays.binarySearch(rows, 0, size, row);
        return i < 0 ? -i - 1 : i;
    }
}
