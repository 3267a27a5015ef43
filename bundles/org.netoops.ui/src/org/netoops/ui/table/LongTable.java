// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Slider;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * A table of millions of rows. The platform's own takes seconds to be told of a million rows, and minutes to be told of fewer; so this one has
 * only as many items as fit into it, and a scroll bar, keys and a selection of its own. Whatever the number of rows, showing them costs the same.
 */
public final class LongTable<R> extends Composite {

    /** Told what the user does. */
    public interface Listener {

        /** Other rows are selected now. */
        void selected();

        /** The user moved through the rows, by key, wheel, scroll bar or mouse; {@code toEnd} when he asked for the end of the table. */
        default void moved(boolean toEnd) {
        }

        /** Wants to see more of the row selected last. */
        default void activated() {
        }
    }

    private static final int WHEEL_ROWS = 3;

    private final VirtualTable<R> window;
    private final Slider slider;
    private final LongFunction<R> rows;
    private final Listener listener;
    private final LongSelection selection = new LongSelection();
    private long count;
    private long top;

    /**
     * @param rows gives the row at an index, or null when it isn't there
     * @param name what a screen reader calls the table
     */
    public LongTable(Composite parent, List<Column<R>> columns, LongFunction<R> rows, Look<R> look, String name, Listener listener) {
        super(parent, SWT.NONE);
        this.rows = rows;
        this.listener = listener;
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(this);
        window = new VirtualTable<>(this, columns, i -> row(top + i), look, name);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(window.table());
        slider = new Slider(this, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(false, true).applyTo(slider);
        slider.addListener(SWT.Selection, e -> scroll(slider.getSelection()));
        Table table = window.table();
        table.addListener(SWT.Selection, this::clicked);
        table.addListener(SWT.DefaultSelection, e -> listener.activated());
        table.addListener(SWT.KeyDown, this::key);
        table.addListener(SWT.MouseVerticalWheel, e -> {
            scroll(top - Integer.signum(e.count) * WHEEL_ROWS);
            e.doit = false;
        });
        table.addListener(SWT.Resize, e -> show());
    }

    /** The rows in sight, for columns, menu and the clipboard. */
    public VirtualTable<R> window() {
        return window;
    }

    /** The widget that has the focus and the menu. */
    public Table table() {
        return window.table();
    }

    private R row(long index) {
        return index < 0 || index >= count ? null : rows.apply(index);
    }

    /** Number of rows. */
    public long count() {
        return count;
    }

    /** Index of the first row in sight. */
    public long top() {
        return top;
    }

    /** Index of the row selected last, or -1. */
    public long lead() {
        return selection.lead();
    }

    /** How many are selected. */
    public long selectedCount() {
        return selection.count();
    }

    /** The index of each selected row. */
    public void selected(LongConsumer action) {
        selection.each(action);
    }

    /** Selected rows that are at hand, the first {@code max} of them. */
    public List<R> selectedRows(int max) {
        List<R> found = new ArrayList<>();
        selection.each(index -> {
            R row = found.size() < max ? row(index) : null;
            if (row != null) {
                found.add(row);
            }
        });
        return found;
    }

    /**
     * Shows that rows have changed, come or gone. Neither selection nor sight moves.
     *
     * @param rowCount rows from now on, at most 2<sup>31</sup>-1
     * @param gone     rows that were the first and are no more
     */
    public void update(long rowCount, long gone) {
        count = rowCount;
        top = Math.max(0, top - gone);
        selection.shift(gone, count);
        show();
    }

    /** Other rows than before: from the start, nothing selected. */
    public void reset(long rowCount) {
        count = rowCount;
        top = 0;
        selection.clear();
        show();
    }

    /** Brings the last row into sight. */
    public void showEnd() {
        top = count;
        show();
    }

    /** Selects a row alone and brings it into sight; the listener is not told. */
    public void select(long index) {
        selection.only(index);
        reveal(index);
        show();
    }

    /** Selects all rows. */
    public void selectAll() {
        if (count > 0) {
            selection.range(0, count - 1);
            show();
            listener.selected();
        }
    }

    /** Rows that fit. */
    private int visible() {
        Table table = window.table();
        int height = table.getClientArea().height - table.getHeaderHeight();
        return Math.max(1, height / Math.max(1, table.getItemHeight()));
    }

    private void reveal(long index) {
        if (index < top || index >= top + visible()) {
            top = index - visible() / 2;
        }
    }

    private void scroll(long to) {
        long before = top;
        top = to;
        show();
        if (top != before) {
            listener.moved(false);
        }
    }

    private void show() {
        int visible = visible();
        top = Math.max(0, Math.min(top, count - visible));
        int n = (int) Math.min(visible, count - top);
        int[] selected = new int[n];
        int found = 0;
        for (int i = 0; i < n; i++) {
            if (selection.contains(top + i)) {
                selected[found++] = i;
            }
        }
        window.update(n, Arrays.copyOf(selected, found), 0);
        slider.setVisible(count > visible);
        int thumb = (int) Math.min(visible, Math.max(1, count));
        slider.setValues((int) top, 0, (int) Math.max(1, count), thumb, 1, Math.max(1, visible - 1));
    }

    private void clicked(Event e) {
        int i = e.item == null ? -1 : window.table().indexOf((TableItem) e.item);
        if (i < 0) {
            return;
        }
        if ((e.stateMask & SWT.SHIFT) != 0) {
            selection.extend(top + i);
        } else if ((e.stateMask & SWT.MOD1) != 0) {
            selection.toggle(top + i);
        } else {
            selection.only(top + i);
        }
        show();
        listener.moved(false);
        listener.selected();
    }

    private void key(Event e) {
        long from = selection.lead() < 0 ? top - 1 : selection.lead();
        int page = Math.max(1, visible() - 1);
        long to = switch (e.keyCode) {
            case SWT.ARROW_DOWN -> from + 1;
            case SWT.ARROW_UP -> Math.max(from, 1) - 1;
            case SWT.PAGE_DOWN -> from + page;
            case SWT.PAGE_UP -> from - page;
            case SWT.HOME -> 0;
            case SWT.END -> count - 1;
            default -> -2;
        };
        boolean control = (e.stateMask & SWT.MOD1) != 0 && e.keyCode != SWT.HOME && e.keyCode != SWT.END;
        if (to == -2 || control || (e.stateMask & SWT.MOD3) != 0) {
            return;
        }
        e.doit = false;
        if (count > 0) {
            go(Math.max(0, Math.min(to, count - 1)), (e.stateMask & SWT.SHIFT) != 0);
            listener.moved(e.keyCode == SWT.END);
            listener.selected();
        }
    }

    private void go(long to, boolean extend) {
        if (extend) {
            selection.extend(to);
        } else {
            selection.only(to);
        }
        int visible = visible();
        top = to < top ? to : Math.max(top, to - visible + 1);
        show();
    }

    @Override
    public boolean setFocus() {
        return window.table().setFocus();
    }
}
