// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.capture;

import java.util.List;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.netoops.capture.table.PartState;
import org.netoops.capture.table.Run;
import org.netoops.ui.theme.NetoopsColors;

/**
 * Paints what became of a dump's parts, in the order of its log. Each state has a pattern of its own beside its colour: full for what came, an
 * empty frame for what did not, stripes for what was repaired, a cross for what contradicts itself.
 */
final class PartsBar {
    private static final int STRIPE = 4;
    /** Parts narrower than this run into each other. */
    private static final int SEPARATE = 5;

    private PartsBar() {
    }

    /** @param plain what lies behind the bar, also in a selected row: a gap must not take the colour of the selection */
    static void paint(GC gc, Rectangle area, List<Run> runs, Color plain) {
        long total = runs.stream().mapToLong(Run::count).sum();
        if (total == 0 || area.width < 2) {
            return;
        }
        Color background = gc.getBackground();
        Color foreground = gc.getForeground();
        gc.setBackground(plain);
        gc.fillRectangle(area);
        double each = (double) area.width / total;
        double x = area.x;
        for (Run run : runs) {
            // what is lost must be seen, however little of the whole it is
            int from = (int) Math.floor(x);
            int width = Math.max(run.state() == PartState.RECEIVED ? 1 : 3, (int) Math.floor(x + run.count() * each) - from);
            part(gc, new Rectangle(from, area.y, Math.min(width, area.x + area.width - from), area.height), run.state());
            if (each >= SEPARATE) {
                gc.setForeground(plain);
                for (int i = 1; i <= run.count(); i++) {
                    int line = (int) Math.floor(x + i * each) - 1;
                    gc.drawLine(line, area.y, line, area.y + area.height - 1);
                }
            }
            x += run.count() * each;
        }
        gc.setBackground(background);
        gc.setForeground(foreground);
    }

    private static void part(GC gc, Rectangle r, PartState state) {
        switch (state) {
            case RECEIVED, REPEATED -> fill(gc, r, NetoopsColors.PART_RECEIVED);
            case MISSING, EMPTY, UNKNOWN -> {
                frame(gc, r, NetoopsColors.PART_MISSING);
                if (state == PartState.UNKNOWN) {
                    gc.drawLine(r.x, r.y + r.height / 2, r.x + r.width - 1, r.y + r.height / 2);
                }
            }
            case REPAIRED -> {
                frame(gc, r, NetoopsColors.PART_REPAIRED);
                for (int at = r.x - r.height; at < r.x + r.width; at += STRIPE) {
                    stripe(gc, r, at, true);
                }
            }
            case CONFLICT -> {
                frame(gc, r, NetoopsColors.PART_CONFLICT);
                for (int at = r.x - r.height; at < r.x + r.width; at += STRIPE) {
                    stripe(gc, r, at, true);
                    stripe(gc, r, at, false);
                }
            }
        }
    }

    private static void fill(GC gc, Rectangle r, String colour) {
        gc.setBackground(NetoopsColors.get(colour));
        gc.fillRectangle(r);
    }

    private static void frame(GC gc, Rectangle r, String colour) {
        gc.setForeground(NetoopsColors.get(colour));
        gc.drawRectangle(r.x, r.y, Math.max(1, r.width - 1), r.height - 1);
    }

    /** A diagonal line, cut off at the sides. */
    private static void stripe(GC gc, Rectangle r, int at, boolean rising) {
        int bottom = r.y + r.height - 1;
        int left = Math.max(at, r.x);
        int right = Math.min(at + r.height - 1, r.x + r.width - 1);
        if (left < right) {
            gc.drawLine(left, rising ? bottom - (left - at) : r.y + left - at, right, rising ? bottom - (right - at) : r.y + right - at);
        }
    }
}
