// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture.table;

/**
 * Neighbouring parts of the same state.
 *
 * @param first number of the first one in the order of the log; unsigned
 * @param last  number of the last one; below the first where numbers run against the log, as in dumps, whose newest text has number 0
 * @param state what became of them
 */
public record Run(long first, long last, PartState state) {

    /** How many, at least 1. */
    public long count() {
        return Math.abs(last - first) + 1;
    }
}
