// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.groups;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.osgi.util.NLS;

/** The filter box and how many pass it. */
final class FilterBar extends Composite {
    private final Text text;
    private final Label shown;

    FilterBar(Composite parent, Runnable changed, Runnable leave) {
        super(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(4, 3).applyTo(this);
        text = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage(Messages.Filter_hint);
        text.setToolTipText(Messages.Filter_tip);
        text.addListener(SWT.Modify, e -> changed.run());
        text.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ARROW_DOWN || e.keyCode == SWT.CR) {
                leave.run();
                e.doit = false;
            } else if (e.keyCode == SWT.ESC) {
                clear();
                leave.run();
            }
        });
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        shown = new Label(this, SWT.RIGHT);
        GridDataFactory.swtDefaults().applyTo(shown);
    }

    Words words() {
        return Words.of(text.getText());
    }

    String text() {
        return text.getText();
    }

    void clear() {
        text.setText(""); //$NON-NLS-1$
    }

    void focus() {
        text.setFocus();
        text.selectAll();
    }

    void counted(int passed, int total) {
        String now = total == 0 ? "" : NLS.bind(Messages.Filter_shown, passed, total); //$NON-NLS-1$
        if (!now.equals(shown.getText())) {
            shown.setText(now);
            layout(true);
        }
    }
}
