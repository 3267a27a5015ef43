// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.crash;

import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Finds words in a text, whatever their case; hidden until called for. */
final class FindBar extends Composite {
    private final StyledText target;
    private final Text text;
    private final Label result;

    FindBar(Composite parent, StyledText target) {
        super(parent, SWT.NONE);
        this.target = target;
        GridLayoutFactory.swtDefaults().numColumns(4).margins(4, 3).applyTo(this);
        text = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH);
        text.setMessage(Messages.Find_hint);
        GridDataFactory.fillDefaults().hint(260, SWT.DEFAULT).applyTo(text);
        button(Messages.Find_previous, false);
        button(Messages.Find_next, true);
        result = new Label(this, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(result);
        text.addListener(SWT.Modify, e -> find(target.getSelection().x, true));
        text.addListener(SWT.DefaultSelection, e -> next(true));
        text.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ESC) {
                show(false);
            } else if (e.keyCode == SWT.F3 && e.stateMask == SWT.SHIFT) {
                next(false);
            }
        });
        show(false);
    }

    private void button(String label, boolean forward) {
        Button b = new Button(this, SWT.PUSH);
        b.setText(label);
        b.addListener(SWT.Selection, e -> next(forward));
    }

    /** Opens it with the selected words, or closes it. */
    void show(boolean open) {
        GridData data = GridDataFactory.fillDefaults().grab(true, false).create();
        data.exclude = !open;
        setLayoutData(data);
        setVisible(open);
        getParent().layout(true);
        if (open) {
            String selected = target.getSelectionText();
            if (!selected.isEmpty() && selected.indexOf('\n') < 0) {
                text.setText(selected);
            }
            text.setFocus();
            text.selectAll();
        } else if (target.isVisible()) {
            target.setFocus();
        }
    }

    /** The next place, or the one before. */
    void next(boolean forward) {
        find(forward ? target.getSelection().x + 1 : target.getSelection().x - 1, forward);
    }

    private void find(int from, boolean forward) {
        String wanted = text.getText().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            result.setText(""); //$NON-NLS-1$
            return;
        }
        String all = target.getText().toLowerCase(Locale.ROOT);
        int at = forward ? all.indexOf(wanted, from) : from < 0 ? -1 : all.lastIndexOf(wanted, from);
        boolean wrapped = at < 0;
        if (wrapped) {
            at = forward ? all.indexOf(wanted) : all.lastIndexOf(wanted);
        }
        if (at < 0) {
            result.setText(NLS.bind(Messages.Find_none, text.getText()));
            return;
        }
        target.setSelection(at, at + wanted.length());
        target.showSelection();
        result.setText(wrapped && from > 0 ? Messages.Find_wrapped : ""); //$NON-NLS-1$
    }
}
