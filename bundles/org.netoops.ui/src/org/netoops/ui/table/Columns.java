// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** Order, width, visibility and sort of a table's columns, and what the user does to them. Widths of 0 are hidden columns. */
public final class Columns<R> {
    private static final String ORDER = "order"; //$NON-NLS-1$
    private static final String WIDTH = "width."; //$NON-NLS-1$
    private static final String HIDDEN = "hidden."; //$NON-NLS-1$
    private static final String SORT = "sort"; //$NON-NLS-1$
    private static final String DESCENDING = "descending"; //$NON-NLS-1$
    private static final String FIXED = "fixed"; //$NON-NLS-1$
    private static final int SETTLED = 400;
    private static final int LEAST_WIDTH = 16;

    private final VirtualTable<R> rows;
    private final Table table;
    private final Runnable sorted;
    private final TableColumn filler;
    private final Headings headings;
    /** Whether the user gave the filling column a width of its own; until then it takes what the others leave. */
    private boolean fixed;
    private int given;

    /**
     * @param filler id of the column that takes the width that the others leave
     * @param sorted called after the user chose another order
     */
    public Columns(VirtualTable<R> rows, String filler, Runnable sorted) {
        this.rows = rows;
        this.table = rows.table();
        this.filler = find(filler);
        this.given = this.filler.getWidth();
        this.sorted = sorted;
        for (TableColumn c : table.getColumns()) {
            if (column(c).order() != null) {
                c.addListener(SWT.Selection, e -> sort(c));
            }
            c.addListener(SWT.Resize, e -> resized(c));
        }
        table.addListener(SWT.Resize, e -> fill());
        headings = Headings.install(table);
    }

    private void resized(TableColumn c) {
        if (c == filler) {
            // GTK tells of old widths after new ones were set; only one that lasts was set by the user.
            table.getDisplay().timerExec(SETTLED, () -> fixed |= !table.isDisposed() && Math.abs(filler.getWidth() - given) > 1);
        } else {
            fill();
        }
    }

    private void fill() {
        if (fixed || filler.getWidth() == 0 || table.getClientArea().width == 0) {
            return;
        }
        int rest = table.getClientArea().width;
        TableColumn last = last();
        for (TableColumn c : table.getColumns()) {
            rest -= c == filler ? 0 : c == last ? column(c).width() : c.getWidth();
        }
        given = Math.max(column(filler).width(), rest);
        filler.setWidth(given);
    }

    /** Visible columns in the order in which they stand. */
    static <R> List<Column<R>> visible(VirtualTable<R> rows) {
        List<Column<R>> result = new ArrayList<>();
        for (int i : rows.table().getColumnOrder()) {
            if (rows.table().getColumn(i).getWidth() > 0) {
                result.add(rows.columns().get(i));
            }
        }
        return result;
    }

    /** Sorts by this column, as long as the user hasn't chosen another. */
    public void sortBy(String id, boolean descending) {
        TableColumn c = find(id);
        if (c != null) {
            table.setSortColumn(c);
            table.setSortDirection(descending ? SWT.DOWN : SWT.UP);
            headings.fit();
        }
    }

    /** The order chosen. */
    public Comparator<R> order() {
        TableColumn c = table.getSortColumn();
        if (c == null) {
            return (a, b) -> 0;
        }
        Comparator<R> order = column(c).order();
        return table.getSortDirection() == SWT.DOWN ? order.reversed() : order;
    }

    /** Adds an item for each column that shows or hides it. */
    public void fill(IMenuManager menu) {
        for (TableColumn c : table.getColumns()) {
            Action toggle = new Action(column(c).title(), IAction.AS_CHECK_BOX) {
                @Override
                public void run() {
                    show(c, isChecked(), column(c).width());
                }
            };
            toggle.setChecked(c.getWidth() > 0);
            // A table without its first column would be a table of nothing.
            toggle.setEnabled(c != table.getColumn(0));
            menu.add(toggle);
        }
    }

    /** Takes over what was remembered. */
    public void restore(IDialogSettings settings) {
        for (TableColumn c : table.getColumns()) {
            String id = column(c).id();
            String hidden = settings.get(HIDDEN + id);
            boolean visible = hidden == null ? column(c).shown() : !Boolean.parseBoolean(hidden);
            int width = number(settings.get(WIDTH + id), column(c).width());
            show(c, visible, Math.max(LEAST_WIDTH, width));
        }
        given = filler.getWidth();
        fixed = settings.getBoolean(FIXED);
        restoreOrder(settings.getArray(ORDER));
        if (settings.get(SORT) != null) {
            sortBy(settings.get(SORT), settings.getBoolean(DESCENDING));
        }
    }

    /** Remembers. */
    public void save(IDialogSettings settings) {
        List<String> order = new ArrayList<>();
        for (int i : table.getColumnOrder()) {
            order.add(rows.columns().get(i).id());
        }
        settings.put(FIXED, fixed);
        settings.put(ORDER, order.toArray(String[]::new));
        for (TableColumn c : table.getColumns()) {
            settings.put(HIDDEN + column(c).id(), c.getWidth() == 0);
            if (c.getWidth() > 0 && c != last()) {
                settings.put(WIDTH + column(c).id(), c.getWidth());
            }
        }
        if (table.getSortColumn() != null) {
            settings.put(SORT, column(table.getSortColumn()).id());
            settings.put(DESCENDING, table.getSortDirection() == SWT.DOWN);
        }
    }

    /** The column at the right edge. GTK stretches it, so that its width says nothing about what it needs. */
    private TableColumn last() {
        TableColumn last = filler;
        for (int i : table.getColumnOrder()) {
            last = table.getColumn(i).getWidth() > 0 ? table.getColumn(i) : last;
        }
        return last;
    }

    private TableColumn find(String id) {
        for (TableColumn c : table.getColumns()) {
            if (column(c).id().equals(id)) {
                return c;
            }
        }
        return null;
    }

    private void sort(TableColumn c) {
        boolean again = table.getSortColumn() == c;
        // Numbers and times are asked for their greatest first, names from the start of the alphabet.
        boolean descending = again ? table.getSortDirection() != SWT.DOWN : column(c).right();
        table.setSortColumn(c);
        table.setSortDirection(descending ? SWT.DOWN : SWT.UP);
        headings.fit();
        sorted.run();
    }

    private static void show(TableColumn c, boolean visible, int width) {
        c.setResizable(visible);
        c.setWidth(visible ? width : 0);
    }

    /** Only a complete permutation is taken: after an update there may be other columns than before. */
    private void restoreOrder(String[] ids) {
        if (ids == null || ids.length != table.getColumnCount()) {
            return;
        }
        List<String> known = rows.columns().stream().map(Column::id).toList();
        int[] order = new int[ids.length];
        boolean[] seen = new boolean[ids.length];
        for (int i = 0; i < ids.length; i++) {
            int index = known.indexOf(ids[i]);
            if (index < 0 || seen[index]) {
                return;
            }
            seen[index] = true;
            order[i] = index;
        }
        table.setColumnOrder(order);
    }

    private static int number(String text, int otherwise) {
        try {
            return text == null ? otherwise : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    @SuppressWarnings("unchecked")
    private Column<R> column(TableColumn c) {
        return (Column<R>) c.getData();
    }
}
