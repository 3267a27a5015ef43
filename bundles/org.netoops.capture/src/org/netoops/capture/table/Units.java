// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture.table;

import java.util.ArrayList;
import java.util.List;

/** The dumps and streams of a table in the order in which they began; the latest {@value #MAX} of them. Any thread. */
public final class Units {

    /** Units kept. */
    public static final int MAX = 8192;

    private final List<Unit> units = new ArrayList<>();
    private int first;

    synchronized Unit add(Unit unit) {
        if (units.size() >= MAX) {
            int drop = MAX / 4;
            units.subList(0, drop).clear();
            first += drop;
        }
        unit.index(first + units.size());
        units.add(unit);
        return unit;
    }

    /** The unit with this number, or null when there is none or it is no longer kept. */
    public synchronized Unit get(int index) {
        int i = index - first;
        return index < 0 || i < 0 || i >= units.size() ? null : units.get(i);
    }

    /** Those kept. */
    public synchronized List<Unit> list() {
        return List.copyOf(units);
    }

    /** How many began, those no longer kept included. */
    public synchronized int count() {
        return first + units.size();
    }
}
