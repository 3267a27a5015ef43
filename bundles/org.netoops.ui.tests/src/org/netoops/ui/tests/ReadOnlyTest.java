// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netoops.ui.session.Session;

@WorkbenchTest
class ReadOnlyTest {

    @Test
    void theStatusLineSaysThatNothingCanBeStored(@TempDir Path folder) throws Exception {
        Triaging.begin(folder.resolve("locked.db"));
        assertFalse(Ui.shows("archive can only be read"));
        Session.get().model().setReadOnly(true);
        Session.get().refresh();
        Ui.until("the status line says so", () -> Ui.shows("archive can only be read"));
    }

    @Test
    void thereIsNoFilterWhereThereIsNothingToFilter(@TempDir Path folder) throws Exception {
        Triaging.begin(folder.resolve("some.db"));
        assertTrue(filter(), "groups can be filtered");
        Ui.useArchive(folder);
        Ui.until("the window says why", () -> Ui.shows("is a folder"));
        assertFalse(filter(), "a message can not");
    }

    private static boolean filter() {
        return Triaging.find(Ui.window().getShell(), Text.class, t -> t.isVisible() && t.getMessage().startsWith("Filter")) != null;
    }
}
