// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive;

import java.util.List;

/**
 * What one transaction changed.
 *
 * @param groups groups that are new or changed, as they are now
 * @param added  occurrences added, in order of their ids
 * @param known  how many offered occurrences were already there
 * @param stats  totals after it
 */
public record ArchiveChange(List<GroupRow> groups, List<OccurrenceRow> added, int known, ArchiveStats stats) {

    public ArchiveChange {
        groups = List.copyOf(groups);
        added = List.copyOf(added);
    }
}
