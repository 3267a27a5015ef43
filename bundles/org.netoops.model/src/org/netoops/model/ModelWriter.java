// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.util.InternalEList;
import org.netoops.archive.ArchiveStats;
import org.netoops.archive.GroupRow;

/** Writes archive rows into the model. Belongs to the thread that owns the model. */
final class ModelWriter {
    private final Triage triage;
    /** The list alone would have to be searched from its start for every change. */
    private final Map<String, Group> bySignature = new HashMap<>();

    ModelWriter(Triage triage) {
        this.triage = triage;
    }

    /** Empties the model for the archive at this location. */
    void begin(String location, boolean readOnly) {
        bySignature.clear();
        triage.getGroups().clear();
        triage.setOccurrenceCount(0);
        triage.setHostCount(0);
        triage.setBootCount(0);
        triage.setProblem(null);
        triage.setLocation(location);
        triage.setReadOnly(readOnly);
        triage.setLoading(true);
        done();
    }

    /** The groups as they are in the archive; nothing of it counts as news. */
    void load(List<GroupRow> rows) {
        Set<String> present = new HashSet<>();
        rows.forEach(r -> present.add(r.signature()));
        if (bySignature.keySet().retainAll(present)) {
            triage.getGroups().removeIf(g -> !present.contains(g.getSignature()));
        }
        put(rows, false);
    }

    /** Groups that are new or changed. */
    void update(List<GroupRow> rows) {
        put(rows, true);
    }

    /** Groups that are gone. */
    void remove(Set<String> signatures) {
        if (bySignature.keySet().removeAll(signatures)) {
            triage.getGroups().removeIf(g -> signatures.contains(g.getSignature()));
        }
    }

    void stats(ArchiveStats stats) {
        triage.setOccurrenceCount(stats.occurrences());
        triage.setHostCount(stats.hosts());
        triage.setBootCount(stats.boots());
    }

    void trends(TrendWindow window, Map<String, int[]> trends) {
        triage.setTrendEnd(Instant.ofEpochSecond(window.endEpochSecond()));
        triage.setTrendSpan(window.span());
        for (Group group : bySignature.values()) {
            int[] trend = trends.getOrDefault(group.getSignature(), new int[TrendWindow.BUCKETS]);
            if (!Arrays.equals(trend, group.getTrend())) {
                group.setTrend(trend);
            }
        }
    }

    void problem(String message) {
        triage.setProblem(message);
    }

    void loaded() {
        triage.setLoading(false);
    }

    /** Tells observers that a batch is complete: they look once a batch instead of once a change. */
    void done() {
        triage.setRevision(triage.getRevision() + 1);
    }

    private void put(List<GroupRow> rows, boolean news) {
        List<Group> added = new ArrayList<>();
        for (GroupRow row : rows) {
            Group group = bySignature.get(row.signature());
            if (group == null) {
                group = ModelFactory.eINSTANCE.createGroup();
                group.setSignature(row.signature());
                bySignature.put(row.signature(), group);
                added.add(group);
            }
            boolean arrived = row.count() > group.getCount();
            write(row, group);
            if (news && arrived) {
                group.setFresh(true);
            }
        }
        // The index above already tells that none of them is in the list.
        ((InternalEList<Group>) triage.getGroups()).addAllUnique(added);
    }

    private static void write(GroupRow row, Group group) {
        group.setTitle(row.title());
        group.setType(row.type());
        group.setCount(row.count());
        group.setHosts(row.hosts());
        if (!group.getKernels().equals(row.kernels())) {
            group.getKernels().clear();
            group.getKernels().addAll(row.kernels());
        }
        group.setFirstSeen(row.firstSeen());
        group.setLastSeen(row.lastSeen());
        group.setStatus(Statuses.of(row.status()));
        group.setLastId(row.lastId());
    }
}
