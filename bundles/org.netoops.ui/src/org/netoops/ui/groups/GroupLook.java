// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.groups;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;
import org.netoops.model.Group;
import org.netoops.ui.table.Column;
import org.netoops.ui.table.Look;
import org.netoops.ui.theme.NetoopsColors;

/** Bold headings and news, a strip beside news, the trend as bars. */
final class GroupLook implements Look<Row> {
    private static final int STRIP = 3;
    /** Paler than the text beside it, in any theme and when selected. */
    private static final int BAR_ALPHA = 150;

    @Override
    public Font font(Row row) {
        boolean bold = row instanceof Row.Section || row instanceof Row.Entry e && e.group().isFresh();
        return bold ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null;
    }

    @Override
    public void paint(Event event, Row row, Column<Row> column) {
        if (row instanceof Row.Entry e) {
            if (event.index == 0 && e.group().isFresh()) {
                strip(event);
            } else if (column.id().equals(GroupColumns.TREND)) {
                bars(event, e.group());
            }
        }
    }

    /** A strip at the edge: the dot in the text tells the same to those who see no colours. */
    private static void strip(Event event) {
        Rectangle cell = ((TableItem) event.item).getBounds(0);
        Color before = event.gc.getBackground();
        event.gc.setBackground(NetoopsColors.get(NetoopsColors.NEW_DOT));
        event.gc.fillRectangle(cell.x, cell.y, STRIP, cell.height);
        event.gc.setBackground(before);
    }

    private static void bars(Event event, Group group) {
        int[] trend = group.getTrend();
        if (trend == null || trend.length == 0) {
            return;
        }
        int most = 1;
        for (int n : trend) {
            most = Math.max(most, n);
        }
        Rectangle cell = ((TableItem) event.item).getBounds(event.index);
        int height = Math.max(4, cell.height - 6);
        int step = Math.max(2, (cell.width - 8) / trend.length);
        GC gc = event.gc;
        Color before = gc.getBackground();
        gc.setBackground(gc.getForeground());
        gc.setAlpha(BAR_ALPHA);
        for (int i = 0; i < trend.length; i++) {
            // A single crash beside a thousand is still a crash: never less than two pixels.
            int bar = trend[i] == 0 ? 1 : Math.max(2, (int) ((long) trend[i] * height / most));
            gc.fillRectangle(cell.x + 4 + i * step, cell.y + 3 + height - bar, Math.max(1, step - 1), bar);
        }
        gc.setAlpha(255);
        gc.setBackground(before);
    }
}
