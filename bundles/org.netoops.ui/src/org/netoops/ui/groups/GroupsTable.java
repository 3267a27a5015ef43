// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.groups;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.netoops.model.Group;
import org.netoops.ui.table.Columns;
import org.netoops.ui.table.VirtualTable;

/** The table of groups: keeps selection and scroll position on the same groups whatever happens around them, and folds sections. */
final class GroupsTable {
    private final GroupRows rows = new GroupRows();
    private final VirtualTable<Row> table;
    private final Columns<Row> columns;
    private final Runnable changed;

    /**
     * @param changed the user sorted or folded: the rows have to be computed anew
     * @param open    the user wants to see this group's crash
     */
    GroupsTable(Composite parent, Runnable changed, Consumer<Group> open) {
        this.changed = changed;
        table = new VirtualTable<>(parent, GroupColumns.all(), rows::get, new GroupLook(), Messages.Table_name);
        columns = new Columns<>(table, GroupColumns.CRASH, changed);
        columns.sortBy(GroupColumns.LAST, true);
        Table widget = table.table();
        widget.addListener(SWT.DefaultSelection, e -> activate(open));
        widget.addListener(SWT.KeyDown, this::key);
        widget.addListener(SWT.MouseDown, this::click);
    }

    Table widget() {
        return table.table();
    }

    VirtualTable<Row> table() {
        return table;
    }

    Columns<Row> columns() {
        return columns;
    }

    GroupRows rows() {
        return rows;
    }

    /** Shows these groups; the first in sight stays where it is, unless it is the first of all: who looks at the top sees what comes. */
    void show(Collection<Group> groups, Words filter) {
        List<Row> selected = table.selected();
        int topBefore = widget().getTopIndex();
        Row top = topBefore == 0 ? null : rows.get(topBefore);
        rows.compute(groups, filter, columns.order());
        int[] selection = selected.stream().mapToInt(rows::indexOf).filter(i -> i >= 0).toArray();
        table.update(rows.size(), selection, top == null ? 0 : rows.indexOf(top));
    }

    /** The selected groups, headings left out. */
    List<Group> selectedGroups() {
        List<Group> groups = new ArrayList<>();
        for (Row row : table.selected()) {
            if (row instanceof Row.Entry e) {
                groups.add(e.group());
            }
        }
        return groups;
    }

    /** Selects the group and brings it into sight; false when it isn't among the rows. */
    boolean select(Group group) {
        int index = rows.indexOf(new Row.Entry(group));
        if (index >= 0) {
            widget().setSelection(index);
        }
        return index >= 0;
    }

    /** Selects the next group in this direction, 1 or -1, leaving headings out; false at the end. */
    boolean step(int direction) {
        int[] selected = widget().getSelectionIndices();
        int from = selected.length == 0 ? direction > 0 ? -1 : rows.size() : Arrays.stream(selected).max().getAsInt();
        for (int i = from + direction; i >= 0 && i < rows.size(); i += direction) {
            if (rows.get(i) instanceof Row.Entry) {
                widget().setSelection(i);
                return true;
            }
        }
        return false;
    }

    /** Draws a group's row anew. */
    void refresh(Group group) {
        int index = rows.indexOf(new Row.Entry(group));
        table.refresh(index, index + 1);
    }

    private void activate(Consumer<Group> open) {
        List<Row> selected = table.selected();
        if (selected.size() == 1) {
            switch (selected.get(0)) {
                case Row.Section s -> fold(s, !s.expanded());
                case Row.Entry e -> open.accept(e.group());
            }
        }
    }

    private void key(Event event) {
        if (event.stateMask != 0 || event.keyCode != SWT.ARROW_LEFT && event.keyCode != SWT.ARROW_RIGHT) {
            return;
        }
        List<Row> selected = table.selected();
        if (selected.size() == 1 && selected.get(0) instanceof Row.Section s) {
            fold(s, event.keyCode == SWT.ARROW_RIGHT);
            event.doit = false;
        }
    }

    /** A click on the arrow of a heading folds it, a double click anywhere on it is an activation. */
    private void click(Event event) {
        TableItem item = event.button == 1 ? widget().getItem(new Point(event.x, event.y)) : null;
        if (item != null && table.row(widget().indexOf(item)) instanceof Row.Section s) {
            int left = item.getTextBounds(0).x;
            if (event.x < left + item.getTextBounds(0).height) {
                fold(s, !s.expanded());
            }
        }
    }

    private void fold(Row.Section section, boolean expand) {
        if (expand != section.expanded()) {
            rows.expand(Objects.requireNonNull(section.status()), expand);
            changed.run();
        }
    }
}
