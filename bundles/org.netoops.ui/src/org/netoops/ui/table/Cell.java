// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.table;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** A cell of a table or of a tree with columns, which have much in common, but no name for it. */
record Cell(Item item, int column) {

    /** The cell at a point of the table or tree, or null. */
    static Cell at(Composite tableOrTree, int x, int y) {
        Point point = new Point(x, y);
        Item item = tableOrTree instanceof Tree tree ? tree.getItem(point) : ((Table) tableOrTree).getItem(point);
        int columns = tableOrTree instanceof Tree tree ? tree.getColumnCount() : ((Table) tableOrTree).getColumnCount();
        for (int c = 0; item != null && c < columns; c++) {
            Cell cell = new Cell(item, c);
            if (cell.bounds().contains(point)) {
                return cell;
            }
        }
        return null;
    }

    String text() {
        return item instanceof TreeItem t ? t.getText(column) : ((TableItem) item).getText(column);
    }

    Font font() {
        return item instanceof TreeItem t ? t.getFont(column) : ((TableItem) item).getFont(column);
    }

    /** Whether its text stands at the right. */
    boolean right() {
        int alignment = item instanceof TreeItem t ? t.getParent().getColumn(column).getAlignment()
                : ((TableItem) item).getParent().getColumn(column).getAlignment();
        return alignment == SWT.RIGHT;
    }

    Rectangle bounds() {
        return item instanceof TreeItem t ? t.getBounds(column) : ((TableItem) item).getBounds(column);
    }

    /** Where the text begins; its width is what the platform thinks of it. */
    Rectangle textBounds() {
        return item instanceof TreeItem t ? t.getTextBounds(column) : ((TableItem) item).getTextBounds(column);
    }
}
