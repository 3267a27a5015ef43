// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@WorkbenchTest
class WindowTest {

    @Test
    void thePerspectiveIsOurs() {
        assertEquals("org.netoops.app.triage", Ui.page().getPerspective().getId());
        assertNotNull(Ui.page().findView("org.netoops.ui.groups"));
        assertNotNull(Ui.page().findView("org.netoops.ui.occurrences"));
    }

    @Test
    void theTitleNamesTheArchive(@TempDir Path folder) {
        Ui.useArchive(folder.resolve("lab.db"));
        Ui.until("title", () -> Ui.window().getShell().getText().equals("netoops \u2014 lab.db"));
    }

    @Test
    void anEmptyArchiveSaysWhatToDo(@TempDir Path folder) {
        Ui.useArchive(folder.resolve("empty.db"));
        Ui.until("ways to begin", () -> Ui.shows("Sample") && Ui.shows("Set"));
        Picture.store("triage-empty");
    }

    @Test
    void theMenusHoldWhatTheyShould() {
        Menu bar = Ui.window().getShell().getMenuBar();
        List<String> titles = Arrays.stream(bar.getItems()).map(MenuItem::getText).map(WindowTest::plain).toList();
        assertTrue(titles.containsAll(List.of("File", "Edit", "Navigate", "Triage", "Window", "Help")), titles.toString());
        List<String> items = new ArrayList<>();
        for (MenuItem title : bar.getItems()) {
            items.addAll(items(title.getMenu()));
        }
        for (String expected : List.of("Open\u2026", "Import Folder of Logs\u2026", "Open Archive\u2026", "Preferences\u2026", "Exit", "Copy", "Find\u2026",
                "Set Up a Machine\u2026", "Sample Data", "Error Log", "About netoops")) {
            assertTrue(items.contains(expected), () -> expected + " is not in " + items);
        }
    }

    private static List<String> items(Menu menu) {
        menu.notifyListeners(SWT.Show, new Event());
        List<String> items = Arrays.stream(menu.getItems()).filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0).map(MenuItem::getText)
                .map(WindowTest::plain).toList();
        menu.notifyListeners(SWT.Hide, new Event());
        return items;
    }

    private static String plain(String text) {
        return text.replaceAll("\t.*", "").replace("&", "");
    }
}
