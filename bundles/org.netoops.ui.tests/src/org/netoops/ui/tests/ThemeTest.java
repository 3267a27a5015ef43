// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.tests;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netoops.ui.handlers.Commands;
import org.netoops.ui.theme.NetoopsColors;

@WorkbenchTest
@Order(Integer.MAX_VALUE)
class ThemeTest {
    static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

    @Test
    void bothThemesArePaintedWithColoursOfTheirOwn(@TempDir Path folder) {
        Ui.useArchive(folder.resolve("theme.db"));
        Ui.page().closeAllEditors(false);
        Ui.window().getShell().setMaximized(true);
        Commands.run(Commands.SAMPLE);
        Ui.until("a crash is open", () -> Ui.page().getActiveEditor() != null);
        Ui.idle();
        Ui.closeOtherShells();
        RGB light = picture(LIGHT, "triage-light");
        RGB dark = picture(DARK, "triage-dark");
        assertNotEquals(light, dark);
    }

    private static RGB picture(String theme, String name) {
        use(theme);
        Ui.settle();
        assertTrue(Picture.colours(Picture.store(name)) > 50, "the window is painted");
        return NetoopsColors.get(NetoopsColors.GUILTY).getRGB();
    }

    static void use(String theme) {
        Ui.window().getWorkbench().getService(IThemeEngine.class).setTheme(theme, false);
    }

    @AfterEach
    void light() {
        use(LIGHT);
        Ui.settle();
    }
}
