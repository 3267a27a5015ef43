// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive.internal.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.netoops.archive.ArchiveChange;
import org.netoops.archive.GroupRow;
import org.netoops.archive.OccurrenceRow;

/** Stores a batch; runs within one transaction. */
final class BatchWriter {
    private final Session session;
    private final Hosts hosts;
    private final Boots boots;
    private final Gain gain;
    private final Map<Long, OccurrenceRow> added = new LinkedHashMap<>();
    private final Map<Long, OccurrenceRow> gained = new LinkedHashMap<>();
    private final Set<Long> groups = new LinkedHashSet<>();
    private final Set<String> removed = new LinkedHashSet<>();
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
        this.gain = new Gain(session, hosts);
    }

    Result store(List<Fresh> batch) throws SQLException {
        for (Fresh f : batch) {
            store(f);
        }
        List<GroupRow> rows = new ArrayList<>();
        for (long id : groups) {
            rows.add(Groups.one(session, id));
        }
        // A group may go and come again within one batch.
        rows.forEach(g -> removed.remove(g.signature()));
        return new Result(new ArchiveChange(rows, List.copyOf(added.values()), List.copyOf(gained.values()), List.copyOf(removed), known,
                Groups.stats(session)), wrote);
    }

    private void store(Fresh f) throws SQLException {
        long id = Sources.occurrence(session, f.identity());
        if (id == 0) {
            id = Joins.find(session, f);
        }
        if (id == 0) {
            add(f);
        } else {
            known++;
            gain(id, f);
        }
    }

    private void add(Fresh f) throws SQLException {
        Long host = hosts.id(f.host());
        long group = Groups.id(session, f);
        long id = Occurrences.insert(session, f, group, host, boots.id(f, host));
        Sources.insert(session, id, f);
        Joins.mark(session, id, f.marks());
        Groups.count(session, group, f, host, id);
        evidence(id, f);
        wrote = true;
        groups.add(group);
        added.put(id, Occurrences.row(id, f));
    }

    private void gain(long id, Fresh f) throws SQLException {
        boolean newEvidence = evidence(id, f);
        wrote |= newEvidence;
        if (!Sources.add(session, id, f, newEvidence)) {
            return;
        }
        wrote = true;
        Gain.Effect effect = gain.from(f, id);
        groups.addAll(effect.changed());
        if (effect.gone() != null) {
            groups.remove(effect.gone());
            removed.add(effect.signature());
        }
        (added.containsKey(id) ? added : gained).put(id, Occurrences.one(session, id));
    }

    private boolean evidence(long id, Fresh f) throws SQLException {
        boolean fresh = false;
        for (Fresh.Item e : f.evidence()) {
            fresh |= EvidenceItems.add(session, id, e);
        }
        return fresh;
    }
}
