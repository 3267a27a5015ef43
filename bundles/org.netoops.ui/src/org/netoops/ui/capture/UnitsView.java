// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.capture;

import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.netoops.capture.table.DatagramRow;
import org.netoops.capture.table.Unit;
import org.netoops.ui.table.Columns;
import org.netoops.ui.table.CopyCommand;
import org.netoops.ui.table.Settings;
import org.netoops.ui.table.Tsv;
import org.netoops.ui.table.VirtualTable;

/** What the datagrams make together: dumps and streams with what came, what is missing and what was repaired. */
public final class UnitsView extends ViewPart implements CaptureListener {
    /** Id of the view. */
    public static final String ID = "org.netoops.ui.capture.units"; //$NON-NLS-1$

    private final CaptureModel model = CaptureModel.get();
    private List<Unit> units = List.of();
    private VirtualTable<Unit> table;
    private Columns<Unit> columns;

    @Override
    public void createPartControl(Composite parent) {
        table = new VirtualTable<>(parent, UnitColumns.all(), i -> i < units.size() ? units.get(i) : null, new UnitColumns(), Messages.Units_name);
        columns = new Columns<>(table, UnitColumns.PARTS, () -> { });
        columns.restore(Settings.section(ID));
        table.table().addListener(SWT.DefaultSelection, e -> goTo());
        table.table().addListener(SWT.Dispose, e -> {
            columns.save(Settings.section(ID));
            Settings.save();
        });
        actions();
        model.add(this);
        opened();
    }

    private void actions() {
        Action go = new Action(Messages.Units_goTo) {
            @Override
            public void run() {
                goTo();
            }
        };
        Action only = new Action(Messages.Units_only) {
            @Override
            public void run() {
                only();
            }
        };
        Action copy = new Action(Messages.Menu_copyRows) {
            @Override
            public void run() {
                Tsv.toClipboard(table.table().getDisplay(), table.selected().isEmpty() ? "" : Tsv.of(table, table.selected())); //$NON-NLS-1$
            }
        };
        CopyCommand.bind(getSite(), copy);
        MenuManager manager = new MenuManager();
        manager.setRemoveAllWhenShown(true);
        manager.addMenuListener(menu -> {
            go.setEnabled(table.table().getSelectionCount() == 1);
            only.setEnabled(go.isEnabled());
            menu.add(go);
            menu.add(only);
            menu.add(copy);
            MenuManager shown = new MenuManager(Messages.Menu_columns);
            columns.fill(shown);
            menu.add(shown);
        });
        table.table().setMenu(manager.createContextMenu(table.table()));
    }

    /** Goes to its first datagram. */
    private void goTo() {
        DatagramsView view = DatagramsView.find(getSite().getPage());
        if (view != null && table.selected().size() == 1) {
            view.reveal(table.selected().get(0).firstRow());
        }
    }

    private void only() {
        DatagramsView view = DatagramsView.find(getSite().getPage());
        if (view != null && table.selected().size() == 1) {
            Unit unit = table.selected().get(0);
            view.filter("dump:\"" + unit.name() + "\" source:\"" + unit.from().getAddress().getHostAddress() + ":" + unit.from().getPort() + "\""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        }
    }

    @Override
    public void opened() {
        units = model.table() == null ? List.of() : model.table().units().list();
        table.update(units.size(), new int[0], 0);
    }

    @Override
    public void rows(long gone) {
        List<Unit> before = units;
        units = model.table() == null ? List.of() : model.table().units().list();
        int dropped = before.isEmpty() || units.isEmpty() ? 0 : units.get(0).index() - before.get(0).index();
        int[] selection = java.util.Arrays.stream(table.table().getSelectionIndices()).map(i -> i - dropped).filter(i -> i >= 0).toArray();
        table.update(units.size(), selection, Math.max(0, table.table().getTopIndex() - dropped));
    }

    @Override
    public void selected() {
        DatagramRow row = model.inspected().row();
        Unit unit = row == null ? null : row.unit();
        int i = unit == null || units.isEmpty() ? -1 : unit.index() - units.get(0).index();
        if (i >= 0 && i < units.size() && !table.table().isFocusControl()) {
            table.table().setSelection(i);
        }
    }

    @Override
    public void setFocus() {
        table.table().setFocus();
    }

    @Override
    public void dispose() {
        model.remove(this);
        super.dispose();
    }
}
