// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window on a small screen, as it comes up. */
@WorkbenchTest
class FirstSightTest {
    private final Shell shell = Ui.window().getShell();
    private final Rectangle before = shell.getBounds();

    @BeforeEach
    void small(@TempDir Path folder) throws Exception {
        Triaging.begin(folder.resolve("small.db"));
        shell.setMaximized(false);
        shell.setBounds(0, 0, 1280, 850);
        Ui.page().resetPerspective();
        Triaging.select(Triaging.groups(), 1);
        Ui.settle();
    }

    @AfterEach
    void asItWas() {
        shell.setBounds(before);
        Ui.settle();
    }

    @Test
    void everyColumnIsInSightWithItsWholeHeading() {
        Picture.store("first-sight");
        whole(Triaging.groups());
        whole(Triaging.occurrences());
    }

    private static void whole(Table table) {
        int sum = 0;
        for (TableColumn column : table.getColumns()) {
            sum += column.getWidth();
            assertFalse(column.getText().endsWith("…"), column.getText());
        }
        assertTrue(sum <= table.getClientArea().width, () -> "columns are wider than the view: " + table.getClientArea().width);
        assertTrue(sum > 300, "columns are shown");
    }
}
