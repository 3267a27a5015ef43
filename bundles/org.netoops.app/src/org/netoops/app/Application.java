// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.app;

import java.net.URL;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.MessageBox;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/** The desktop application. */
public final class Application implements IApplication {

    @Override
    public Object start(IApplicationContext context) throws Exception {
        System.setProperty("netoops.version", version()); //$NON-NLS-1$ // for the about text, see about.mappings
        // Libraries log through SLF4J, and it would complain on the terminal that nobody listens.
        System.setProperty("slf4j.internal.verbosity", "ERROR"); //$NON-NLS-1$ //$NON-NLS-2$
        Display display = PlatformUI.createDisplay();
        try {
            if (!lockWorkspace(display)) {
                return EXIT_OK;
            }
            int code = PlatformUI.createAndRunWorkbench(display, new NetoopsWorkbenchAdvisor());
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    private static String version() {
        Version version = FrameworkUtil.getBundle(Application.class).getVersion();
        return version.getMajor() + "." + version.getMinor() + "." + version.getMicro(); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Two windows of two processes would overwrite each other's settings. */
    private static boolean lockWorkspace(Display display) {
        Location location = Platform.getInstanceLocation();
        if (location == null || location.isReadOnly()) {
            return true;
        }
        URL where = location.isSet() ? location.getURL() : location.getDefault();
        String message;
        try {
            if (location.isSet() ? location.lock() : location.set(where, true)) {
                return true;
            }
            message = Messages.Application_running;
        } catch (java.io.IOException e) {
            message = NLS.bind(Messages.Application_noWorkspace, where == null ? "" : where.getPath(), e.getMessage()); //$NON-NLS-1$
        }
        tell(display, message);
        return false;
    }

    private static void tell(Display display, String message) {
        Shell shell = new Shell(display);
        MessageBox box = new MessageBox(shell, SWT.ICON_INFORMATION | SWT.OK);
        box.setText("netoops"); //$NON-NLS-1$
        box.setMessage(message);
        box.open();
        shell.dispose();
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.syncExec(() -> PlatformUI.getWorkbench().close());
        }
    }
}
