// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/**
 * A table of any length: rows are asked for by index when they come into sight, may be missing for a while, and may move without taking the
 * selection or the scroll position with them. (A JFace viewer finds rows by comparing elements, which is neither possible nor needed here.)
 */
public final class VirtualTable<R> {
    private static final String MISSING = "…"; //$NON-NLS-1$

    private final Table table;
    private final List<Column<R>> columns;
    private final IntFunction<R> rows;
    private final Look<R> look;

    /**
     * @param rows gives the row at an index, or null while it isn't at hand
     * @param name what a screen reader calls the table
     */
    public VirtualTable(Composite parent, List<Column<R>> columns, IntFunction<R> rows, Look<R> look, String name) {
        this.columns = List.copyOf(columns);
        this.rows = rows;
        this.look = look;
        table = new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        for (Column<R> column : columns) {
            TableColumn c = new TableColumn(table, column.style());
            c.setText(column.title());
            c.setMoveable(true);
            c.setData(column);
            c.setWidth(column.shown() ? column.width() : 0);
            c.setResizable(column.shown());
        }
        table.addListener(SWT.SetData, e -> fill((TableItem) e.item, e.index));
        table.addListener(SWT.PaintItem, this::paint);
        table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                if (e.childID == ACC.CHILDID_SELF) {
                    e.result = name;
                }
            }
        });
        Ellipsis ellipsis = Ellipsis.install(table, c -> this.columns.get(c).cut());
        new CellToolTip(table, cell -> tip(cell, ellipsis));
    }

    /** What the column has to say, else the text if it could not be shown whole. */
    private String tip(Cell cell, Ellipsis ellipsis) {
        R row = row(table.indexOf((TableItem) cell.item()));
        Column<R> column = columns.get(cell.column());
        String tip = row == null || column.tip() == null ? null : column.tip().apply(row);
        return tip != null ? tip.lines().map(Printable::of).collect(Collectors.joining("\n")) : ellipsis.whole(cell); //$NON-NLS-1$
    }

    /** The widget. */
    public Table table() {
        return table;
    }

    /** The columns in the order given. */
    public List<Column<R>> columns() {
        return columns;
    }

    /** The row at an index, or null. */
    public R row(int index) {
        return index < 0 || index >= table.getItemCount() ? null : rows.apply(index);
    }

    /** The selected rows that are at hand, in their order. */
    public List<R> selected() {
        int[] indices = table.getSelectionIndices();
        Arrays.sort(indices);
        List<R> result = new ArrayList<>();
        for (int i : indices) {
            R row = row(i);
            if (row != null) {
                result.add(row);
            }
        }
        return result;
    }

    /**
     * Shows that rows have changed, come or gone.
     *
     * @param count     rows from now on
     * @param selection where the selected rows are now
     * @param top       where the row is now that was the first in sight
     */
    public void update(int count, int[] selection, int top) {
        boolean moved = !Arrays.equals(selection, table.getSelectionIndices());
        table.setRedraw(false);
        try {
            table.setItemCount(count);
            table.clearAll();
            if (moved) {
                table.setSelection(selection);
            }
            // After the selection, which scrolls to what is selected; GTK does that later, while the top index still seems right.
            if (top >= 0 && top < count && (moved || top != table.getTopIndex())) {
                table.setTopIndex(top);
            }
        } finally {
            table.setRedraw(true);
        }
    }

    /** Shows that the texts of these rows have changed or can be had now. */
    public void refresh(int from, int to) {
        int last = Math.min(to, table.getItemCount()) - 1;
        if (from >= 0 && from <= last) {
            table.clear(from, last);
        }
    }

    private void fill(TableItem item, int index) {
        if (index < 0) {
            // GTK asks once more for rows that are just being removed. Left alive, such an item crashes the whole process when its colour is
            // asked for, as a change of the theme does.
            item.dispose();
            return;
        }
        R row = rows.apply(index);
        String[] texts = new String[columns.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = row == null ? (i == 0 ? MISSING : "") : Printable.of(columns.get(i).text().apply(row)); //$NON-NLS-1$
        }
        item.setText(texts);
        if (row != null) {
            item.setFont(0, look.font(row));
            item.setForeground(look.foreground(row));
            for (int i = 0; i < texts.length; i++) {
                item.setForeground(i, look.foreground(row, columns.get(i)));
            }
        }
    }

    private void paint(Event event) {
        R row = row(table.indexOf((TableItem) event.item));
        if (row != null) {
            look.paint(event, row, columns.get(event.index));
        }
    }
}
