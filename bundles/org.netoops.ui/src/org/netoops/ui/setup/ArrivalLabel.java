// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.setup;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.netoops.collector.CollectorStatus;
import org.netoops.ui.session.CollectorControl;
import org.netoops.ui.session.Session;
import org.netoops.ui.session.Text;

/** Says, while one waits, whether packets have come since. */
final class ArrivalLabel {
    private final CollectorControl collector = Session.get().collector();
    private final Runnable update = this::update;
    private final Label label;
    private final long before;

    ArrivalLabel(Composite parent) {
        CollectorStatus status = collector.status();
        before = status == null ? 0 : status.received();
        label = new Label(parent, SWT.WRAP);
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(560, SWT.DEFAULT).indent(0, 12).applyTo(label);
        collector.addListener(update);
        update();
    }

    private void update() {
        if (label.isDisposed()) {
            return;
        }
        CollectorStatus status = collector.status();
        String text;
        if (status == null) {
            text = Messages.Setup_notListening;
        } else if (status.received() <= before) {
            text = Messages.Setup_waiting;
        } else {
            text = Text.format(Messages.Setup_arrived, status.received() - before);
        }
        if (!text.equals(label.getText())) {
            label.setText(text);
            label.requestLayout();
        }
    }

    void stop() {
        collector.removeListener(update);
    }
}
