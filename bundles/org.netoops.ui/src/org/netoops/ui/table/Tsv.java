// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.table;

import java.util.List;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** Copies rows as tab-separated text: what is seen, in the order seen. */
public final class Tsv {

    private Tsv() {
    }

    /** The rows with a line of headings, visible columns only, in the order in which they stand on the screen. */
    public static <R> String of(VirtualTable<R> table, List<R> rows) {
        return of(Columns.visible(table), rows);
    }

    static <R> String of(List<Column<R>> columns, List<R> rows) {
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            b.append(i == 0 ? "" : "\t").append(plain(columns.get(i).title())); //$NON-NLS-1$ //$NON-NLS-2$
        }
        b.append('\n');
        for (R row : rows) {
            for (int i = 0; i < columns.size(); i++) {
                b.append(i == 0 ? "" : "\t").append(plain(columns.get(i).copy().apply(row))); //$NON-NLS-1$ //$NON-NLS-2$
            }
            b.append('\n');
        }
        return b.toString();
    }

    /** A tab or line end inside a cell would make two of it, and no terminal shall obey what a crash says. */
    private static String plain(String cell) {
        return Printable.of(cell.replace('\t', ' ').replace('\n', ' ').replace('\r', ' '));
    }

    /** Puts text into the clipboard; nothing when it is empty. */
    public static void toClipboard(Display display, String text) {
        if (text.isEmpty()) {
            return;
        }
        Clipboard clipboard = new Clipboard(display);
        try {
            clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
        } finally {
            clipboard.dispose();
        }
    }
}
