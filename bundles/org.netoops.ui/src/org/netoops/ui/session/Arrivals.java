// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.session;

import java.util.List;
import org.eclipse.swt.widgets.Display;
import org.netoops.archive.ArchiveChange;
import org.netoops.archive.GroupRow;
import org.netoops.archive.OccurrenceRow;
import org.netoops.ui.notify.NewGroups;

/** Finds out which groups of a batch were never seen before. */
final class Arrivals {

    private Arrivals() {
    }

    static void announce(ArchiveChange change, Display display) {
        List<GroupRow> first = change.groups().stream().filter(group -> group.count() == added(change, group.signature())).toList();
        if (!first.isEmpty() && !display.isDisposed()) {
            display.asyncExec(() -> NewGroups.announce(first));
        }
    }

    /** A group is new when all of it came with this batch. */
    private static long added(ArchiveChange change, String signature) {
        return change.added().stream().map(OccurrenceRow::signature).filter(signature::equals).count();
    }
}
