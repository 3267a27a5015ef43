// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TsvTest {

    @Test
    void cellsCannotBreakTheTable() {
        List<Column<String>> columns = List.of(Column.of("a", "A", 10, s -> s), Column.<String>of("b", "B", 10, s -> "short").copied(s -> s.length() + ""));
        assertEquals("A\tB\nx y z\t5\n", Tsv.of(columns, List.of("x\ty\nz")));
    }
}
