// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.groups;

import org.netoops.model.Group;
import org.netoops.model.GroupStatus;

/** A line of the groups table. */
sealed interface Row {

    /** The heading of the groups of one status; {@code count} of them pass the filter. */
    record Section(GroupStatus status, int count, boolean expanded) implements Row {
    }

    /** A group. Compared by identity: the model keeps one object for each signature. */
    record Entry(Group group) implements Row {
    }
}
