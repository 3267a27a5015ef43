// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LongSelectionTest {
    private final LongSelection selection = new LongSelection();

    private List<Long> rows() {
        List<Long> rows = new ArrayList<>();
        selection.each(rows::add);
        assertEquals(rows.size(), selection.count());
        rows.forEach(r -> assertTrue(selection.contains(r)));
        return rows;
    }

    @Test
    void aRangeGrowsFromWhereItBegan() {
        assertEquals(List.of(), rows());
        selection.only(5);
        selection.extend(7);
        assertEquals(List.of(5L, 6L, 7L), rows());
        selection.extend(4);
        assertEquals(List.of(4L, 5L), rows());
        assertEquals(4, selection.lead());
        selection.only(9);
        assertEquals(List.of(9L), rows());
        assertFalse(selection.contains(5));
    }

    @Test
    void rowsArePickedOneByOne() {
        selection.only(5);
        selection.extend(6);
        selection.toggle(9);
        assertEquals(List.of(5L, 6L, 9L), rows());
        selection.toggle(5);
        assertEquals(List.of(6L, 9L), rows());
        selection.only(1);
        assertEquals(List.of(1L), rows());
    }

    @Test
    void allOfAMillionAreARange() {
        selection.range(0, 999_999);
        assertEquals(1_000_000, selection.count());
        assertTrue(selection.contains(999_999));
        assertFalse(selection.contains(1_000_000));
    }

    @Test
    void rowsThatAreGoneTakeTheirSelectionAlong() {
        selection.range(5, 8);
        selection.shift(6, 100);
        assertEquals(List.of(0L, 1L, 2L), rows());
        selection.shift(5, 100);
        assertEquals(List.of(), rows());
        selection.toggle(3);
        selection.toggle(8);
        selection.shift(5, 100);
        assertEquals(List.of(3L), rows());
    }

    @Test
    void fewerRowsThanBefore() {
        selection.range(5, 8);
        selection.shift(0, 7);
        assertEquals(List.of(5L, 6L), rows());
        selection.shift(0, 3);
        assertEquals(List.of(), rows());
        assertEquals(-1, selection.lead());
    }
}
