// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive.internal.sql;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.netoops.archive.ArchiveChange;
import org.netoops.archive.GroupRow;
import org.netoops.archive.Status;

/** Sets a group's status; looks and writes within one transaction, so that what it says was before is what it replaced. */
final class StatusWriter {
    private final String signature;
    private final Status status;
    private Optional<Status> before = Optional.empty();

    StatusWriter(String signature, Status status) {
        this.signature = signature;
        this.status = status;
    }

    /** The change, empty when there is no such group or it has this status already. */
    Optional<ArchiveChange> run(Session s) throws SQLException {
        Optional<GroupRow> group = Groups.find(s, signature);
        before = group.map(GroupRow::status);
        if (group.isEmpty() || group.get().status() == status) {
            return Optional.empty();
        }
        Groups.setStatus(s, signature, status);
        return Optional.of(new ArchiveChange(Groups.find(s, signature).stream().toList(), List.of(), 0, Groups.stats(s)));
    }

    /** The status it had. */
    Optional<Status> before() {
        return before;
    }
}
