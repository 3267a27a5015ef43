// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive;

import java.time.Instant;
import java.util.List;

/**
 * A group of crashes that are the same.
 *
 * @param signature 16 hex digits
 * @param title     title of its crashes
 * @param type      syzbot's type, or null
 * @param count     occurrences, at least 1
 * @param hosts     distinct hosts; crashes of unknown host count as none
 * @param kernels   distinct kernel releases, sorted
 * @param firstSeen earliest occurrence
 * @param lastSeen  latest occurrence
 * @param status    what people decided
 * @param lastId    id of the latest occurrence
 */
public record GroupRow(String signature, String title, String type, long count, int hosts, List<String> kernels, Instant firstSeen,
        Instant lastSeen, Status status, long lastId) {

    public GroupRow {
        kernels = List.copyOf(kernels);
    }
}
