// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.session;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.netoops.ui.crash.CrashInput;

/** Brings parts of the window into sight. UI thread. */
final class Navigation {
    private static final String GROUPS = "org.netoops.ui.groups"; //$NON-NLS-1$
    private static final String CRASH = "org.netoops.ui.crash"; //$NON-NLS-1$

    private Navigation() {
    }

    static void openCrash(long id) {
        IWorkbenchPage page = page();
        if (page != null) {
            try {
                page.openEditor(new CrashInput(id), CRASH, true, IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
            } catch (PartInitException e) {
                ILog.of(Navigation.class).log(e.getStatus());
            }
        }
    }

    static void selectGroup(String signature) {
        IWorkbenchPage page = page();
        if (page != null) {
            try {
                GroupTarget target = Adapters.adapt(page.showView(GROUPS, null, IWorkbenchPage.VIEW_VISIBLE), GroupTarget.class);
                if (target != null) {
                    target.showGroup(signature);
                }
            } catch (PartInitException e) {
                ILog.of(Navigation.class).log(e.getStatus());
            }
        }
    }

    private static IWorkbenchPage page() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null && PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0) {
            window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
        }
        return window == null ? null : window.getActivePage();
    }
}
