// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive;

import java.time.Instant;

/** Where a page of occurrences ends: the next page, newest first, holds what is older (or as old with a lower id). */
public record PageKey(Instant seen, long id) {

    /** The key of the page that follows this row. */
    public static PageKey after(OccurrenceRow row) {
        return new PageKey(row.seen(), row.id());
    }
}
