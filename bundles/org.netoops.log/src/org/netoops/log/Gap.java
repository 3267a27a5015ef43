// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.log;

import java.util.Objects;

/**
 * Something that is known to be missing or doubtful in a log. A loss is counted where it happened and shown where it happened.
 *
 * @param afterLine number of the last line before it, 0 when it comes first
 * @param kind      what happened
 * @param amount    how much: messages for LOST_MESSAGES, bytes otherwise; 0 when unknown
 * @param detail    one sentence for a person
 */
public record Gap(long afterLine, Kind kind, long amount, String detail) {

    /** What happened to the log here. */
    public enum Kind { LOST_MESSAGES, LOST_BYTES, CONFLICT, TRUNCATED, DAMAGED }

    public Gap {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(detail, "detail");
    }
}
