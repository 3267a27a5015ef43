// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture.table;

import java.util.ArrayList;
import java.util.List;

/** Joins neighbouring parts of one state, up to a bound. */
final class RunList {

    private final int max;
    private final List<Run> runs = new ArrayList<>();

    RunList(int max) {
        this.max = max;
    }

    /** The parts after those added before. */
    void add(long first, long last, PartState state) {
        Run before = runs.isEmpty() ? null : runs.getLast();
        if (before != null && (before.state() == state || runs.size() >= max)) {
            runs.set(runs.size() - 1, new Run(before.first(), last, before.state() == state ? state : PartState.UNKNOWN));
        } else {
            runs.add(new Run(first, last, state));
        }
    }

    List<Run> list() {
        return List.copyOf(runs);
    }
}
