// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.groups;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.netoops.model.Group;
import org.netoops.model.GroupStatus;

/** The lines of the groups table: groups that pass the filter, sorted, below the heading of their status. */
final class GroupRows {
    private final Set<GroupStatus> collapsed = EnumSet.of(GroupStatus.FIXED, GroupStatus.NOT_BUG);
    private List<Row> rows = List.of();
    private Map<Group, Integer> index = Map.of();
    private int shown;
    private int total;

    /** Makes the lines anew. */
    void compute(Collection<Group> groups, Words filter, Comparator<Row> order) {
        Map<GroupStatus, List<Row>> byStatus = new EnumMap<>(GroupStatus.class);
        for (Group group : groups) {
            if (filter.matches(group)) {
                byStatus.computeIfAbsent(group.getStatus(), s -> new ArrayList<>()).add(new Row.Entry(group));
            }
        }
        List<Row> result = new ArrayList<>();
        Map<Group, Integer> places = new HashMap<>();
        int passed = 0;
        for (Map.Entry<GroupStatus, List<Row>> e : byStatus.entrySet()) {
            List<Row> entries = e.getValue();
            boolean expanded = !collapsed.contains(e.getKey());
            result.add(new Row.Section(e.getKey(), entries.size(), expanded));
            passed += entries.size();
            if (expanded) {
                entries.sort(order);
                for (Row entry : entries) {
                    places.put(((Row.Entry) entry).group(), result.size());
                    result.add(entry);
                }
            }
        }
        rows = result;
        index = places;
        shown = passed;
        total = groups.size();
    }

    int size() {
        return rows.size();
    }

    Row get(int i) {
        return i < rows.size() ? rows.get(i) : null;
    }

    /** Where this line is now: a group by what it is, a heading by its status; -1 when it isn't there. */
    int indexOf(Row row) {
        if (row instanceof Row.Entry entry) {
            return index.getOrDefault(entry.group(), -1);
        }
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof Row.Section s && row instanceof Row.Section wanted && s.status() == wanted.status()) {
                return i;
            }
        }
        return -1;
    }

    /** Groups that pass the filter, those below folded headings too. */
    int shown() {
        return shown;
    }

    /** All groups. */
    int total() {
        return total;
    }

    boolean expanded(GroupStatus status) {
        return !collapsed.contains(status);
    }

    void expand(GroupStatus status, boolean expanded) {
        if (expanded) {
            collapsed.remove(status);
        } else {
            collapsed.add(status);
        }
    }
}
