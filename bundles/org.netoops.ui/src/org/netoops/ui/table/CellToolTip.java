// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.table;

import java.util.function.Function;
import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** Shows the tip of the cell under the mouse. */
final class CellToolTip extends DefaultToolTip {
    private final Composite control;
    private final Function<Cell, String> tip;

    /** @param tip what to say of a cell; nothing when null or empty */
    CellToolTip(Composite tableOrTree, Function<Cell, String> tip) {
        super(tableOrTree, ToolTip.NO_RECREATE, false);
        this.control = tableOrTree;
        this.tip = tip;
    }

    @Override
    protected Object getToolTipArea(Event event) {
        return Cell.at(control, event.x, event.y);
    }

    @Override
    protected boolean shouldCreateToolTip(Event event) {
        return super.shouldCreateToolTip(event) && getText(event) != null;
    }

    @Override
    protected String getText(Event event) {
        Cell cell = Cell.at(control, event.x, event.y);
        String text = cell == null ? null : tip.apply(cell);
        return text == null || text.isEmpty() ? null : text;
    }
}
