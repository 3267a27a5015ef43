// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive;

import java.util.List;

/**
 * What one transaction changed.
 *
 * @param groups  groups that are new or changed, as they are now
 * @param added   occurrences added, in order of their ids
 * @param changed occurrences that were there and gained a source, as they are now; a better source may have changed all but the id
 * @param removed signatures of groups that are gone: a better source put the last of their occurrences into another group
 * @param known   how many offered occurrences were already there
 * @param stats   totals after it
 */
public record ArchiveChange(List<GroupRow> groups, List<OccurrenceRow> added, List<OccurrenceRow> changed, List<String> removed, int known,
        ArchiveStats stats) {

    public ArchiveChange {
        groups = List.copyOf(groups);
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
    }

    /** A change of which no occurrence that was there before is part. */
    public ArchiveChange(List<GroupRow> groups, List<OccurrenceRow> added, int known, ArchiveStats stats) {
        this(groups, added, List.of(), List.of(), known, stats);
    }
}
