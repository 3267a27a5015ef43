// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.groups;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.netoops.ui.handlers.Commands;

/** What stands in place of the groups while the archive holds none: the ways to get some. */
final class EmptyPage extends Composite {
    private static final int TEXT_WIDTH = 320;

    EmptyPage(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(24, 24).spacing(5, 4).applyTo(this);
        Label heading = new Label(this, SWT.WRAP);
        heading.setText(Messages.Empty_heading);
        heading.setFont(JFaceResources.getHeaderFont());
        GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(heading);
        action(Messages.Empty_open, Messages.Empty_openHint, Commands.OPEN);
        action(Messages.Empty_setup, Messages.Empty_setupHint, Commands.SETUP);
        action(Messages.Empty_sample, Messages.Empty_sampleHint, Commands.SAMPLE);
    }

    private void action(String text, String hint, String command) {
        Button button = new Button(this, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, e -> Commands.run(command));
        GridDataFactory.swtDefaults().indent(0, 14).applyTo(button);
        Label label = new Label(this, SWT.WRAP);
        label.setText(hint);
        GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(label);
    }
}
