// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.IntPredicate;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netoops.archive.StoredCrash;
import org.netoops.log.LogLine;
import org.netoops.model.Group;
import org.netoops.ui.session.Session;
import org.netoops.ui.theme.NetoopsColors;

@WorkbenchTest
class LogColoursTest {
    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
    /** Letters have few pixels of their full colour, most are mixed with what is behind them. */
    private static final int NEAR = 70;

    private StoredCrash crash;
    private StyledText log;

    @Test
    void levelsAndLinesOfTheCrashAreColouredInBothThemes(@TempDir Path folder) throws Exception {
        Triaging.begin(folder.resolve("colours.db"));
        Ui.window().getShell().setMaximized(true);
        for (Group group : Session.get().model().getGroups()) {
            StoredCrash c = Triaging.archive().crash(group.getLastId()).orElseThrow();
            if (index(c, level -> level >= 0 && level <= 3, true) >= 0 && index(c, level -> level == 4, true) >= 0 && index(c, level -> level > 4, false) >= 0) {
                crash = c;
            }
        }
        Session.get().openCrash(crash.row().id());
        Ui.until("the tabs", () -> tabs() != null);
        Ui.settle();
        tabs().setSelection(2);
        log = Triaging.find(tabs().getItem(2).getControl(), StyledText.class, t -> true);
        for (String theme : List.of(LIGHT, DARK)) {
            use(theme);
            check(index(crash, level -> level >= 0 && level <= 3, true), NetoopsColors.LEVEL_ERROR, true);
            check(index(crash, level -> level == 4, true), NetoopsColors.LEVEL_WARN, true);
            check(index(crash, level -> level > 4, false), null, false);
        }
    }

    /** Index of the first line of such a level that belongs to the crash or doesn't, or -1. */
    private static int index(StoredCrash c, IntPredicate level, boolean marked) {
        List<LogLine> lines = c.oops().excerpt().lines();
        for (int i = 0; i < lines.size(); i++) {
            LogLine l = lines.get(i);
            boolean inside = l.number() >= c.oops().firstLine() && l.number() <= c.oops().lastLine();
            if (inside == marked && level.test(l.prefix().level()) && l.raw().strip().length() > 10) {
                return i;
            }
        }
        return -1;
    }

    private void check(int line, String key, boolean marked) {
        log.setTopIndex(Math.max(0, line - 1));
        log.setCaretOffset(0);
        ImageData picture = Picture.store("log-colours");
        int start = log.getOffsetAtLine(line);
        Rectangle text = Ui.window().getShell().getDisplay().map(log, null, log.getTextBounds(start, start + 10));
        for (String candidate : List.of(NetoopsColors.LEVEL_ERROR, NetoopsColors.LEVEL_WARN)) {
            assertTrue(candidate.equals(key) == has(picture, text, candidate, NEAR), line + ": " + log.getLine(line) + " and " + candidate + ", not " + key);
        }
        assertTrue(marked == has(picture, text, NetoopsColors.MARKED_LINE, 0), line + ": background");
        Rectangle number = new Rectangle(text.x - log.getLocation().x, text.y, log.getLocation().x - 2, text.height);
        assertTrue(has(picture, number, NetoopsColors.DIMMED, NEAR), line + ": number in the ruler");
        Rectangle bar = new Rectangle(text.x - log.getLocation().x - 8, text.y, log.getLocation().x + 8, text.height);
        assertTrue(marked == has(picture, bar, NetoopsColors.LEVEL_ERROR, 0), line + ": bar in the ruler");
    }

    private static boolean has(ImageData picture, Rectangle area, String key, int distance) {
        RGB wanted = NetoopsColors.get(key).getRGB();
        for (int y = area.y; y < area.y + area.height; y++) {
            for (int x = Math.max(0, area.x); x < area.x + area.width; x++) {
                RGB rgb = picture.palette.getRGB(picture.getPixel(x, y));
                if (Math.abs(rgb.red - wanted.red) + Math.abs(rgb.green - wanted.green) + Math.abs(rgb.blue - wanted.blue) <= distance) {
                    return true;
                }
            }
        }
        return false;
    }

    private static CTabFolder tabs() {
        return Triaging.find(Ui.window().getShell(), CTabFolder.class, f -> f.isVisible() && f.getItemCount() > 3 && f.getItem(2).getText().equals("Log"));
    }

    private static void use(String theme) {
        Ui.window().getWorkbench().getService(IThemeEngine.class).setTheme(theme, false);
        Ui.settle();
    }

    @AfterEach
    void light() {
        use(LIGHT);
    }
}
