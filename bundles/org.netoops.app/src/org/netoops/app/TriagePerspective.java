// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Groups at the upper left, their occurrences below, the crash at the right. */
public final class TriagePerspective implements IPerspectiveFactory {
    /** Its id in plugin.xml. */
    public static final String ID = "org.netoops.app.triage"; //$NON-NLS-1$

    private static final String GROUPS = "org.netoops.ui.groups"; //$NON-NLS-1$
    private static final String OCCURRENCES = "org.netoops.ui.occurrences"; //$NON-NLS-1$
    private static final String ERROR_LOG = "org.eclipse.pde.runtime.LogView"; //$NON-NLS-1$

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        IFolderLayout groups = layout.createFolder("org.netoops.app.left", IPageLayout.LEFT, 0.5f, IPageLayout.ID_EDITOR_AREA); //$NON-NLS-1$
        groups.addView(GROUPS);
        IFolderLayout bottom = layout.createFolder("org.netoops.app.bottom", IPageLayout.BOTTOM, 0.58f, "org.netoops.app.left"); //$NON-NLS-1$ //$NON-NLS-2$
        bottom.addView(OCCURRENCES);
        bottom.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
        bottom.addPlaceholder(ERROR_LOG);
        layout.getViewLayout(GROUPS).setCloseable(false);
        layout.addShowViewShortcut(GROUPS);
        layout.addShowViewShortcut(OCCURRENCES);
        layout.addShowViewShortcut(IPageLayout.ID_PROGRESS_VIEW);
        layout.addShowViewShortcut(ERROR_LOG);
        layout.addPerspectiveShortcut(ID);
        layout.addPerspectiveShortcut(CapturePerspective.ID);
    }
}
