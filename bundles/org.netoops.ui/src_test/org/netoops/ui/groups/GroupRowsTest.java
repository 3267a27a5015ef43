// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.netoops.model.Group;
import org.netoops.model.GroupStatus;
import org.netoops.model.ModelFactory;

class GroupRowsTest {
    private static final Comparator<Row> BY_COUNT = (a, b) -> Long.compare(((Row.Entry) b).group().getCount(), ((Row.Entry) a).group().getCount());

    private final List<Group> groups = new ArrayList<>();
    private final GroupRows rows = new GroupRows();

    private Group group(String title, GroupStatus status, long count) {
        Group g = ModelFactory.eINSTANCE.createGroup();
        g.setSignature(Integer.toHexString(title.hashCode()));
        g.setTitle(title);
        g.setType("KASAN-READ");
        g.setStatus(status);
        g.setCount(count);
        g.getKernels().add("6.12.1");
        groups.add(g);
        return g;
    }

    private List<String> shown(String filter) {
        rows.compute(groups, Words.of(filter), BY_COUNT);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            lines.add(switch (rows.get(i)) {
                case Row.Section s -> s.status() + " " + s.count();
                case Row.Entry e -> e.group().getTitle();
            });
        }
        return lines;
    }

    @Test
    void groupsStandSortedBelowTheirStatus() {
        group("a", GroupStatus.OPEN, 1);
        group("b", GroupStatus.NEW, 2);
        group("c", GroupStatus.NEW, 3);
        assertEquals(List.of("new 2", "c", "b", "open 1", "a"), shown(""));
    }

    @Test
    void whatIsSettledIsFoldedAtFirst() {
        Group fixed = group("a", GroupStatus.FIXED, 1);
        assertEquals(List.of("fixed 1"), shown(""));
        assertEquals(-1, rows.indexOf(new Row.Entry(fixed)));
        assertEquals(1, rows.shown());
        rows.expand(GroupStatus.FIXED, true);
        assertEquals(List.of("fixed 1", "a"), shown(""));
    }

    @Test
    void rowsAreFoundAfterTheyMoved() {
        Group a = group("a", GroupStatus.NEW, 1);
        Group b = group("b", GroupStatus.NEW, 2);
        shown("");
        assertEquals(2, rows.indexOf(new Row.Entry(a)));
        a.setCount(9);
        shown("");
        assertEquals(1, rows.indexOf(new Row.Entry(a)));
        assertEquals(2, rows.indexOf(new Row.Entry(b)));
        assertEquals(0, rows.indexOf(new Row.Section(GroupStatus.NEW, 77, false)));
    }

    @Test
    void filterTakesAllWordsInAnyCase() {
        group("KASAN: use-after-free Read in nft_set_gc", GroupStatus.NEW, 1);
        group("KASAN: use-after-free Read in ext4_put", GroupStatus.NEW, 2);
        assertEquals(List.of("new 1", "KASAN: use-after-free Read in nft_set_gc"), shown("NFT kasan"));
        assertEquals(1, rows.shown());
        assertEquals(2, rows.total());
        assertEquals(2, shown("6.12 ext4").size());
        assertTrue(shown("nft ext4").isEmpty());
        assertFalse(shown("  ").isEmpty());
    }
}
