// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive.internal.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.netoops.archive.ArchiveChange;
import org.netoops.archive.GroupRow;
import org.netoops.archive.OccurrenceRow;

/** Stores a batch; runs within one transaction. */
final class BatchWriter {
    private final Session session;
    private final Hosts hosts;
    private final Boots boots;
    private final List<OccurrenceRow> added = new ArrayList<>();
    private final Set<Long> changed = new LinkedHashSet<>();
    private int known;
    private boolean wrote;

    /**
     * What a batch came to.
     *
     * @param wrote whether anything was written: a known occurrence may have gained evidence
     */
    record Result(ArchiveChange change, boolean wrote) {
    }

    BatchWriter(Session session) {
        this.session = session;
        this.hosts = new Hosts(session);
        this.boots = new Boots(session);
    }

    Result store(List<Fresh> batch) throws SQLException {
        for (Fresh f : batch) {
            store(f);
        }
        List<GroupRow> groups = new ArrayList<>();
        for (long id : changed) {
            groups.add(Groups.one(session, id));
        }
        return new Result(new ArchiveChange(groups, added, known, Groups.stats(session)), wrote);
    }

    private void store(Fresh f) throws SQLException {
        long id = Occurrences.find(session, f.identity());
        if (id != 0) {
            known++;
        } else {
            id = add(f);
        }
        for (Fresh.Item e : f.evidence()) {
            wrote |= EvidenceItems.add(session, id, e);
        }
    }

    private long add(Fresh f) throws SQLException {
        Long host = hosts.id(f.host());
        long group = Groups.id(session, f);
        long id = Occurrences.insert(session, f, group, host, boots.id(f, host));
        Groups.count(session, group, f, host, id);
        wrote = true;
        changed.add(group);
        added.add(Occurrences.row(id, f));
        return id;
    }
}
