// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.preferences;

import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.netoops.ui.table.Printable;
import org.netoops.wire.Keyring;

/** Numbers and names of keys. */
final class KeyTable {
    private final Table table;

    /** @param selected run when another key is selected */
    KeyTable(Composite parent, Runnable selected) {
        table = new Table(parent, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        column(Messages.Keys_number, 90);
        column(Messages.Keys_name, 240);
        table.addListener(SWT.Selection, event -> selected.run());
        table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = Messages.Keys_table;
            }
        });
    }

    private void column(String title, int width) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(title);
        column.setWidth(width);
    }

    Table control() {
        return table;
    }

    /** Shows these; what was selected stays so if it is among them. */
    void show(List<Keyring.Key> keys) {
        Keyring.Key before = selected();
        table.removeAll();
        for (Keyring.Key key : keys) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] { Integer.toString(key.id()), Printable.of(key.name()) });
            item.setData(key);
            if (key.equals(before)) {
                table.setSelection(item);
            }
        }
    }

    /** The selected key, or null. */
    Keyring.Key selected() {
        TableItem[] items = table.getSelection();
        return items.length == 1 ? (Keyring.Key) items[0].getData() : null;
    }

    /** A key in a sentence. */
    static String text(Keyring.Key key) {
        return key.name().isEmpty() ? Integer.toString(key.id()) : NLS.bind(Messages.Keys_named, Integer.valueOf(key.id()), Printable.of(key.name()));
    }
}
