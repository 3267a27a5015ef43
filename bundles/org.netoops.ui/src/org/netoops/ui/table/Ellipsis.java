// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.table;

import java.util.function.IntFunction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Item;

/**
 * Paints texts that are wider than their cell with an ellipsis instead of cutting them off. The items keep the whole text, for copying and
 * for screen readers. All is done while painting, so only rows in sight cost anything, and widths, fonts and colours are those of the moment.
 */
public final class Ellipsis {
    private static final int EXTENT = SWT.DRAW_TRANSPARENT;
    /** GTK writes this much further left than it says. */
    private static final int LEFT = "gtk".equals(SWT.getPlatform()) ? 2 : 0; //$NON-NLS-1$

    private final Composite control;
    private final IntFunction<Shorten> way;

    private Ellipsis(Composite control, IntFunction<Shorten> way) {
        this.control = control;
        this.way = way;
    }

    /**
     * Makes a table or a tree with columns do so.
     *
     * @param way what is left out in a column, by its index at creation
     */
    public static Ellipsis install(Composite tableOrTree, IntFunction<Shorten> way) {
        Ellipsis ellipsis = new Ellipsis(tableOrTree, way);
        tableOrTree.addListener(SWT.EraseItem, Ellipsis::erase);
        tableOrTree.addListener(SWT.PaintItem, ellipsis::paint);
        return ellipsis;
    }

    /** Shows whole texts when the mouse rests on what is left of them. */
    public void tips() {
        new CellToolTip(control, this::whole);
    }

    /** The text of a cell that can't show all of it, or null. */
    String whole(Cell cell) {
        GC gc = new GC(control);
        try {
            return shown(cell, gc).equals(cell.text()) ? null : cell.text();
        } finally {
            gc.dispose();
        }
    }

    /** What the cell shows: its text, or what is left of it. */
    String shown(Cell cell, GC gc) {
        gc.setFont(cell.font());
        return way.apply(cell.column()).fit(cell.text(), room(cell), t -> gc.textExtent(t, EXTENT).x);
    }

    private static int room(Cell cell) {
        Rectangle all = cell.bounds();
        return all.width - (cell.textBounds().x - all.x) - 1;
    }

    /** GTK forgets the colour of a text as soon as somebody listens, so that those that fit are painted here, too. */
    private static void erase(Event event) {
        event.detail &= ~SWT.FOREGROUND;
    }

    private void paint(Event event) {
        Cell cell = new Cell((Item) event.item, event.index);
        if (!cell.text().isEmpty()) {
            String text = shown(cell, event.gc);
            Rectangle bounds = cell.bounds();
            Point size = event.gc.textExtent(text, EXTENT);
            int spare = cell.right() ? Math.max(0, room(cell) - size.x) : 0;
            event.gc.drawText(text, cell.textBounds().x - LEFT + spare, bounds.y + (bounds.height - size.y) / 2, EXTENT);
        }
    }
}
