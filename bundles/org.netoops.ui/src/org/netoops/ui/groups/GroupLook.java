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

/** Bold headings and news, the dot in its colour, the trend as bars. */
final class GroupLook implements Look<Row> {
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
                dot(event);
            } else if (column.id().equals(GroupColumns.TREND)) {
                bars(event, e.group());
            }
        }
    }

    /** Over the dot that is already there as text, so that it is also there for those who see no colours. */
    private static void dot(Event event) {
        TableItem item = (TableItem) event.item;
        Rectangle text = item.getTextBounds(0);
        Color before = event.gc.getForeground();
        event.gc.setForeground(NetoopsColors.get(NetoopsColors.NEW_DOT));
        int height = event.gc.textExtent(GroupColumns.DOT).y;
        event.gc.drawText(GroupColumns.DOT, text.x, text.y + (text.height - height) / 2, true);
        event.gc.setForeground(before);
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
