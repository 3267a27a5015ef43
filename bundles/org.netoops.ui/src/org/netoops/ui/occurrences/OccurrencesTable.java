// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.occurrences;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.netoops.archive.Archive;
import org.netoops.model.Group;
import org.netoops.model.Occurrence;
import org.netoops.model.OccurrenceWindow;
import org.netoops.ui.table.Columns;
import org.netoops.ui.table.ReadJob;
import org.netoops.ui.table.VirtualTable;
import org.netoops.ui.theme.NetoopsColors;

/** The table of one group's occurrences, read page by page as they come into sight. */
final class OccurrencesTable implements OccurrenceWindow.Listener {
    private final VirtualTable<Occurrence> table;
    private final Columns<Occurrence> columns;
    private final Consumer<String> problem;
    private final Runnable changed;
    private OccurrenceWindow window;

    /**
     * @param open    the user wants to see this occurrence's crash
     * @param changed there are more rows than before
     * @param problem reading failed, in words
     */
    OccurrencesTable(Composite parent, Consumer<Occurrence> open, Runnable changed, Consumer<String> problem) {
        this.changed = changed;
        this.problem = problem;
        table = new VirtualTable<>(parent, OccurrenceColumns.all(), i -> window == null ? null : window.row(i), new SenderLook(), Messages.Table_name);
        columns = new Columns<>(table, OccurrenceColumns.KERNEL, () -> { });
        table.table().addListener(SWT.DefaultSelection, e -> {
            List<Occurrence> selected = table.selected();
            if (selected.size() == 1) {
                open.accept(selected.get(0));
            }
        });
        NetoopsColors.onChange(table.table(), () -> table.refresh(0, size()));
        table.table().addListener(SWT.Dispose, e -> close());
    }

    Table widget() {
        return table.table();
    }

    VirtualTable<Occurrence> table() {
        return table;
    }

    Columns<Occurrence> columns() {
        return columns;
    }

    /** Shows the occurrences of this group, or of none. */
    void show(Archive archive, Group group) {
        close();
        if (archive != null && group != null) {
            Display display = widget().getDisplay();
            window = new OccurrenceWindow(archive, group, task -> {
                if (!display.isDisposed()) {
                    display.asyncExec(task);
                }
            }, task -> ReadJob.run(Messages.Job_read, task), this);
        }
        table.update(size(), new int[0], 0);
    }

    int size() {
        return window == null ? 0 : window.size();
    }

    @Override
    public void loaded(int from, int to) {
        if (!widget().isDisposed()) {
            table.refresh(from, to);
        }
    }

    @Override
    public void arrived(IntUnaryOperator now) {
        if (widget().isDisposed()) {
            return;
        }
        int[] before = widget().getSelectionIndices();
        int[] selection = new int[before.length];
        for (int i = 0; i < before.length; i++) {
            selection[i] = now.applyAsInt(before[i]);
        }
        int top = widget().getTopIndex();
        table.update(size(), selection, top == 0 ? 0 : now.applyAsInt(top));
        changed.run();
    }

    @Override
    public void failed(String message) {
        problem.accept(message);
    }

    private void close() {
        if (window != null) {
            window.close();
            window = null;
        }
    }
}
