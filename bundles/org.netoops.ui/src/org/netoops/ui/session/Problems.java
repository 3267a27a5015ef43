// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.session;

import java.util.List;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Tells the user what went wrong, in a dialog. Any thread. */
public final class Problems {
    private static final String PLUGIN = "org.netoops.ui"; //$NON-NLS-1$

    private Problems() {
    }

    /** One sentence or two, and nothing behind it. */
    public static void tell(String title, String message) {
        onDisplay(() -> MessageDialog.openError(shell(), title, message));
    }

    /** With a list behind "Details". */
    static void tell(String title, String message, List<String> details) {
        IStatus[] children = details.stream().map(d -> new Status(IStatus.WARNING, PLUGIN, d)).toArray(IStatus[]::new);
        onDisplay(() -> ErrorDialog.openError(shell(), title, null, new MultiStatus(PLUGIN, IStatus.WARNING, children, message, null)));
    }

    static Shell shell() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window == null ? null : window.getShell();
    }

    private static void onDisplay(Runnable dialog) {
        Display display = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getDisplay() : null;
        if (display != null && !display.isDisposed()) {
            display.asyncExec(() -> {
                if (PlatformUI.isWorkbenchRunning() && !PlatformUI.getWorkbench().isClosing()) {
                    dialog.run();
                }
            });
        }
    }
}
