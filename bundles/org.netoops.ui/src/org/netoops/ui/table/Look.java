// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.table;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Event;

/** How rows look beyond their text; asked anew at each painting, so that a change of theme shows at once. */
public interface Look<R> {

    /** Font of the row's first cell, or null for the table's. */
    default Font font(R row) {
        return null;
    }

    /** Colour of the row's text, or null for the table's. */
    default Color foreground(R row) {
        return null;
    }

    /** Colour of the text of one cell, or null for the row's. */
    default Color foreground(R row, Column<R> column) {
        return null;
    }

    /** Paints over a cell that already has its text. */
    default void paint(Event event, R row, Column<R> column) {
    }
}
