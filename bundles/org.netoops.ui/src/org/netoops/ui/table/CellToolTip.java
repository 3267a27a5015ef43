// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.table;

import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Shows the tip of the cell under the mouse. */
final class CellToolTip<R> extends DefaultToolTip {
    private final VirtualTable<R> rows;

    CellToolTip(VirtualTable<R> rows) {
        super(rows.table(), ToolTip.NO_RECREATE, false);
        this.rows = rows;
    }

    @Override
    protected Object getToolTipArea(Event event) {
        Table table = rows.table();
        TableItem item = table.getItem(new Point(event.x, event.y));
        if (item == null) {
            return null;
        }
        int row = table.indexOf(item);
        for (int c = 0; c < table.getColumnCount(); c++) {
            if (item.getBounds(c).contains(event.x, event.y)) {
                return new Point(c, row);
            }
        }
        return null;
    }

    @Override
    protected boolean shouldCreateToolTip(Event event) {
        return super.shouldCreateToolTip(event) && getText(event) != null;
    }

    @Override
    protected String getText(Event event) {
        if (!(getToolTipArea(event) instanceof Point cell)) {
            return null;
        }
        R row = rows.row(cell.y);
        Column<R> column = rows.columns().get(cell.x);
        String tip = row == null || column.tip() == null ? null : column.tip().apply(row);
        return tip == null || tip.isEmpty() ? null : tip;
    }
}
