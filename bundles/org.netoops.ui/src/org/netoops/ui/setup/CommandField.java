// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.setup;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A command to be read and copied, in three columns of a grid. */
final class CommandField {
    private final Text text;

    CommandField(Composite parent, String name) {
        text = new Text(parent, SWT.BORDER | SWT.READ_ONLY | SWT.SINGLE);
        text.setFont(JFaceResources.getTextFont());
        text.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = name));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).span(2, 1).hint(480, SWT.DEFAULT).applyTo(text);
        Button copy = new Button(parent, SWT.PUSH);
        copy.setText(Messages.Setup_copy);
        copy.setToolTipText(name);
        copy.addListener(SWT.Selection, event -> copy());
    }

    void show(String command) {
        text.setText(command);
    }

    private void copy() {
        Clipboard clipboard = new Clipboard(text.getDisplay());
        clipboard.setContents(new Object[] { text.getText() }, new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
    }
}
