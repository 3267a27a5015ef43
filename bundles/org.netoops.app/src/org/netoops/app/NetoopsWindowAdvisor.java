// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.app;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.netoops.ui.session.FileDrop;
import org.netoops.ui.session.Session;

/** The window: size, bars, title, files dropped on it. */
final class NetoopsWindowAdvisor extends WorkbenchWindowAdvisor {
    private static final int WIDTH = 1400;
    private static final int HEIGHT = 900;

    private final Runnable title = this::title;

    NetoopsWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new NetoopsActionBarAdvisor(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
        window.setInitialSize(new Point(Math.min(WIDTH, screen.width), Math.min(HEIGHT, screen.height)));
        window.setShowMenuBar(true);
        window.setShowCoolBar(true);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
        window.setShowPerspectiveBar(true);
        window.setTitle(Messages.Window_plainTitle);
        window.addEditorAreaTransfer(FileTransfer.getInstance());
        window.configureEditorAreaDropListener(new FileDrop());
    }

    @Override
    public void postWindowOpen() {
        FileDrop.install(getWindowConfigurer().getWindow());
        Session.get().onArchiveChanged(title);
        title();
    }

    private void title() {
        String location = Session.get().archiveState().location();
        getWindowConfigurer().setTitle(location.isEmpty() ? Messages.Window_plainTitle : NLS.bind(Messages.Window_title, name(location)));
    }

    /** A file by its name alone; where it lies is in the preferences. */
    private static String name(String location) {
        return location.substring(Math.max(location.lastIndexOf('/'), location.lastIndexOf('\\')) + 1);
    }

    @Override
    public void dispose() {
        Session.get().removeArchiveListener(title);
    }
}
