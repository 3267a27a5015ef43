// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.notify;

import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.notifications.NotificationPopup;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.netoops.ui.table.Printable;

/** A small window in the corner that takes no focus and goes away by itself. UI thread. */
public final class Popup {
    private static final long MILLIS = 10_000;
    private static final int WIDTH = 320;

    private Popup() {
    }

    /** Shows a text. */
    public static void show(String title, String text) {
        show(title, text, null, null);
    }

    /** Shows a text with a link below it that does something; {@code link} null means no link. */
    public static void show(String title, String text, String link, Runnable action) {
        Shell parent = shell();
        if (parent == null) {
            return;
        }
        NotificationPopup.forShell(parent).title(title, true).delay(MILLIS).fadeIn(false)
                .content(composite -> content(composite, text, link, action)).open();
    }

    private static Composite content(Composite parent, String text, String link, Runnable action) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        Label label = new Label(body, SWT.WRAP);
        label.setText(text.lines().map(Printable::of).collect(Collectors.joining("\n")).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).grab(true, false).applyTo(label);
        if (link != null) {
            Link more = new Link(body, SWT.NONE);
            more.setText("<a>" + link + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$
            more.addListener(SWT.Selection, event -> {
                body.getShell().close();
                action.run();
            });
        }
        return body;
    }

    private static Shell shell() {
        IWorkbenchWindow[] windows = PlatformUI.getWorkbench().getWorkbenchWindows();
        return windows.length == 0 || PlatformUI.getWorkbench().isClosing() ? null : windows[0].getShell();
    }
}
