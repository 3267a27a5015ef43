// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netoops.model.Group;
import org.netoops.ui.crash.CrashInput;

@WorkbenchTest
class OccurrencesViewTest {
    private static final int MANY = 900;

    @TempDir
    static Path folder;
    private static int archives;

    private Group group;
    private Table table;

    @BeforeEach
    void begin() throws Exception {
        Triaging.begin(folder.resolve("occurrences" + archives++ + ".db"));
        group = Triaging.group(0);
        table = Triaging.occurrences();
    }

    private void show() {
        Triaging.select(Triaging.groups(), Triaging.row(Triaging.groups(), group.getTitle()));
        Ui.until("the occurrences", () -> table.isVisible() && table.getItemCount() == group.getCount() && host(0).length() > 1);
    }

    private String host(int row) {
        return table.getItem(row).getText(1);
    }

    @Test
    void followsTheSelectedGroup() {
        show();
        assertEquals(group.getCount(), table.getItemCount());
        assertTrue(Ui.page().findView("org.netoops.ui.occurrences").getTitle().contains("(" + group.getCount() + ")"));
    }

    @Test
    void pagesComeWhenTheyAreLookedAt() throws Exception {
        Triaging.again(group, Instant.now().plusSeconds(10), MANY);
        show();
        assertTrue(host(0).endsWith("-" + (MANY - 1)), host(0));
        Ui.until("a row of the third page", () -> host(MANY / 2).endsWith("-" + (MANY - 1 - MANY / 2)));
        Ui.until("the oldest of them", () -> host(MANY - 1).endsWith("-0"));
    }

    @Test
    void arrivalsRaiseTheCountAndLeaveTheSelection() throws Exception {
        Triaging.again(group, Instant.now().plusSeconds(10), MANY);
        show();
        Ui.until("row 50", () -> host(50).startsWith("again"));
        Triaging.select(table, 50);
        Ui.settle();
        table.setTopIndex(45);
        Ui.settle();
        assertEquals(45, table.getTopIndex());
        String selected = host(50);
        Triaging.again(group, Instant.now().plusSeconds(100), 7);
        Ui.until("the new count", () -> table.getItemCount() == group.getCount());
        assertEquals(57, table.getSelectionIndex());
        Ui.until("its text", () -> host(57).equals(selected));
        Ui.settle();
        assertEquals(52, table.getTopIndex());
    }

    @Test
    void activatingARowOpensItsCrash() {
        show();
        Triaging.open(table, 0);
        Ui.until("an editor", () -> Ui.page().getActiveEditor() != null);
        assertTrue(Ui.page().getActiveEditor().getEditorInput() instanceof CrashInput);
        Ui.until("its title", () -> Ui.page().getActiveEditor().getTitle().equals(group.getTitle()));
    }
}
