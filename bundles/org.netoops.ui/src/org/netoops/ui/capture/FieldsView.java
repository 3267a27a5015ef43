// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.capture;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.part.ViewPart;
import org.netoops.capture.table.DatagramRow;
import org.netoops.ui.table.CopyCommand;
import org.netoops.ui.table.Ellipsis;
import org.netoops.ui.table.Printable;
import org.netoops.ui.table.Shorten;
import org.netoops.ui.table.Tsv;
import org.netoops.wire.Field;

/** What the datagram looked at says, field by field. */
public final class FieldsView extends ViewPart implements CaptureListener {
    /** Id of the view. */
    public static final String ID = "org.netoops.ui.capture.fields"; //$NON-NLS-1$
    private static final int NAME_WIDTH = 190;
    private static final int VALUE_WIDTH = 420;

    private final CaptureModel model = CaptureModel.get();
    private Tree tree;
    private TreeItem state;
    /** Names of the field looked at last and of those it is in, to find the same in the next datagram. */
    private List<String> path = List.of();

    @Override
    public void createPartControl(Composite parent) {
        tree = new Tree(parent, SWT.SINGLE | SWT.FULL_SELECTION);
        tree.setHeaderVisible(true);
        column(Messages.Fields_field, NAME_WIDTH);
        column(Messages.Fields_value, VALUE_WIDTH);
        Ellipsis.install(tree, c -> Shorten.END).tips();
        tree.addListener(SWT.Selection, e -> picked());
        tree.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                if (e.childID == ACC.CHILDID_SELF) {
                    e.result = Messages.Fields_name;
                }
            }
        });
        actions();
        model.add(this);
        selected();
    }

    private void column(String title, int width) {
        TreeColumn column = new TreeColumn(tree, SWT.LEFT);
        column.setText(title);
        column.setWidth(width);
    }

    private void actions() {
        Action value = new Action(Messages.Fields_copyValue) {
            @Override
            public void run() {
                copy(false);
            }
        };
        Action both = new Action(Messages.Fields_copyField) {
            @Override
            public void run() {
                copy(true);
            }
        };
        CopyCommand.bind(getSite(), value);
        MenuManager manager = new MenuManager();
        manager.add(value);
        manager.add(both);
        tree.setMenu(manager.createContextMenu(tree));
    }

    private void copy(boolean withName) {
        if (tree.getSelectionCount() == 1) {
            TreeItem item = tree.getSelection()[0];
            Tsv.toClipboard(tree.getDisplay(), withName ? item.getText(0) + "\t" + item.getText(1) : item.getText(1)); //$NON-NLS-1$
        }
    }

    private void picked() {
        if (tree.getSelectionCount() == 1 && tree.getSelection()[0].getData() instanceof Field f) {
            path = path(tree.getSelection()[0]);
            model.field(f);
        }
    }

    private static List<String> path(TreeItem item) {
        List<String> names = new ArrayList<>();
        for (TreeItem i = item; i != null; i = i.getParentItem()) {
            names.add(0, i.getText(0));
        }
        return names;
    }

    @Override
    public void selected() {
        tree.setRedraw(false);
        try {
            tree.removeAll();
            Inspected now = model.inspected();
            if (now.row() != null) {
                received(now);
            }
            if (now.dissection() != null) {
                now.dissection().fields().forEach(f -> add(new TreeItem(tree, SWT.NONE), f));
                for (TreeItem item : tree.getItems()) {
                    item.setExpanded(true);
                }
            }
        } finally {
            tree.setRedraw(true);
        }
        again();
    }

    /** What the network and the table know of it: no bytes of the payload tell that. */
    private void received(Inspected now) {
        DatagramRow row = now.row();
        TreeItem top = item(new TreeItem(tree, SWT.NONE), Messages.Fields_datagram, DatagramColumns.format(row.format()));
        item(new TreeItem(top, SWT.NONE), Messages.Fields_time, DatagramColumns.exactly(row.time()));
        item(new TreeItem(top, SWT.NONE), Messages.Fields_from, row.address().getHostAddress() + ":" + row.fromPort()); //$NON-NLS-1$
        item(new TreeItem(top, SWT.NONE), Messages.Fields_port, Integer.toString(row.toPort()));
        state = new TreeItem(top, SWT.NONE);
        state();
        if (now.dissection() != null && now.dissection().problem() != null) {
            item(new TreeItem(top, SWT.NONE), Messages.Fields_problem, now.dissection().problem());
        }
        if (now.payload() == null) {
            item(new TreeItem(top, SWT.NONE), Messages.Fields_problem, Messages.Bytes_gone);
        }
    }

    private void state() {
        DatagramRow row = model.inspected().row();
        item(state, Messages.Column_state, row.state().word() + ": " + DatagramColumns.explained(row)); //$NON-NLS-1$
    }

    /** What it waited for may have come meanwhile. */
    @Override
    public void rows(long gone) {
        if (state != null && !state.isDisposed() && model.inspected().row() != null) {
            state();
        }
    }

    private static TreeItem item(TreeItem item, String name, String value) {
        item.setText(new String[] { Printable.of(name), Printable.of(value) });
        return item;
    }

    private static void add(TreeItem item, Field field) {
        item(item, field.name(), field.value());
        item.setData(field);
        field.children().forEach(f -> add(new TreeItem(item, SWT.NONE), f));
    }

    /** Looks at the field of the same name as in the datagram before. */
    private void again() {
        TreeItem found = null;
        TreeItem[] items = tree.getItems();
        for (String name : path) {
            TreeItem next = null;
            for (TreeItem i : items) {
                next = next == null && i.getText(0).equals(name) ? i : next;
            }
            if (next == null) {
                return;
            }
            found = next;
            items = next.getItems();
        }
        if (found != null && found.getData() instanceof Field f) {
            show(found);
            model.field(f);
        }
    }

    @Override
    public void bytes() {
        Field field = model.inspected().field();
        boolean there = tree.getSelectionCount() == 1 && tree.getSelection()[0].getData() == field;
        if (field != null && !there) {
            TreeItem item = find(tree.getItems(), field);
            if (item != null) {
                path = path(item);
                show(item);
            }
        }
    }

    private void show(TreeItem item) {
        tree.setSelection(item);
        tree.showItem(item);
    }

    private static TreeItem find(TreeItem[] items, Field field) {
        for (TreeItem i : items) {
            if (i.getData() == field) {
                return i;
            }
            if (!(i.getData() instanceof Field f) || f.start() <= field.start() && f.end() >= field.end()) {
                TreeItem below = find(i.getItems(), field);
                if (below != null) {
                    return below;
                }
            }
        }
        return null;
    }

    @Override
    public void setFocus() {
        tree.setFocus();
    }

    @Override
    public void dispose() {
        model.remove(this);
        super.dispose();
    }
}
