// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.app;

import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.netoops.ui.session.Session;

/** The life of the workbench: windows come back as they were left, the archive opens after the window stands. */
final class NetoopsWorkbenchAdvisor extends WorkbenchAdvisor {

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        super.initialize(configurer);
        configurer.setSaveAndRestore(true);
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new NetoopsWindowAdvisor(configurer);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return TriagePerspective.ID;
    }

    @Override
    public String getMainPreferencePageId() {
        return "org.netoops.ui.preferences"; //$NON-NLS-1$
    }

    @Override
    public void postStartup() {
        Session.get().open();
    }

    @Override
    public void postShutdown() {
        Session.get().close();
    }
}
