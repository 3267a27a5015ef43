// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.table;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;

/** Ends headings that are wider than their column with an ellipsis; the whole one is in the tooltip then. */
public final class Headings {
    /** At both sides of a heading. */
    private static final int MARGIN = 4;
    private static final int SORT_ARROW = 18;

    private final Composite control;
    private final Item[] columns;
    private final String[] titles;

    private Headings(Composite tableOrTree) {
        control = tableOrTree;
        columns = tableOrTree instanceof Tree tree ? tree.getColumns() : ((Table) tableOrTree).getColumns();
        titles = new String[columns.length];
        for (int i = 0; i < columns.length; i++) {
            titles[i] = columns[i].getText();
        }
    }

    /** Keeps the headings of the columns that are there now readable, as long as the table or tree lives. */
    public static Headings install(Composite tableOrTree) {
        Headings headings = new Headings(tableOrTree);
        for (Item column : headings.columns) {
            column.addListener(SWT.Resize, e -> headings.fit());
        }
        Display display = tableOrTree.getDisplay();
        Listener fonts = e -> headings.fit();
        display.addListener(SWT.Settings, fonts);
        tableOrTree.addListener(SWT.Dispose, e -> display.removeListener(SWT.Settings, fonts));
        headings.fit();
        return headings;
    }

    /** Makes them fit again, after another column is sorted by. */
    void fit() {
        if (control.isDisposed()) {
            return;
        }
        GC gc = new GC(control);
        try {
            // Themes write headings bold or not; room for bold ones is room enough.
            gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
            for (int i = 0; i < columns.length; i++) {
                fit(columns[i], titles[i], gc);
            }
        } finally {
            gc.dispose();
        }
    }

    private void fit(Item column, String title, GC gc) {
        int width = column instanceof TreeColumn t ? t.getWidth() : ((TableColumn) column).getWidth();
        if (width == 0) {
            return;
        }
        Object sorted = control instanceof Tree tree ? tree.getSortColumn() : ((Table) control).getSortColumn();
        int room = width - 2 * MARGIN - (sorted == column ? SORT_ARROW : 0);
        String text = Shorten.END.fit(title, room, t -> gc.textExtent(t).x);
        if (!text.equals(column.getText())) {
            column.setText(text);
            String tip = text.equals(title) ? null : title;
            if (column instanceof TreeColumn t) {
                t.setToolTipText(tip);
            } else {
                ((TableColumn) column).setToolTipText(tip);
            }
        }
    }
}
