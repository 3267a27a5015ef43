// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.groups;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

/** What stands in place of the groups while they are loaded, can't be read, or are all kept back by the filter. */
final class MessagePage extends Composite {
    private final Link text;
    private Runnable action = () -> { };

    MessagePage(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(24, 24).applyTo(this);
        text = new Link(this, SWT.WRAP);
        text.addListener(SWT.Selection, e -> action.run());
        GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(text);
    }

    /** @param message may hold a link, {@code <a>…</a>}, that runs the action */
    void show(String message, Runnable onLink) {
        if (!message.equals(text.getText())) {
            text.setText(message);
            layout(true);
        }
        action = onLink;
    }

    /** Foreign text must not be taken for a link. */
    static String escape(String foreign) {
        return foreign.replace("&", "&&").replace("<", "‹").replace(">", "›"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
    }
}
