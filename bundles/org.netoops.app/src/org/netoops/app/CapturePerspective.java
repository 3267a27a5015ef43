// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.app;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Datagrams at the top, what they make together below, then the fields of one and its bytes side by side. */
public final class CapturePerspective implements IPerspectiveFactory {
    /** Its id in plugin.xml. */
    public static final String ID = "org.netoops.app.capture"; //$NON-NLS-1$

    private static final String DATAGRAMS = "org.netoops.ui.capture.datagrams"; //$NON-NLS-1$
    private static final String UNITS = "org.netoops.ui.capture.units"; //$NON-NLS-1$
    private static final String FIELDS = "org.netoops.ui.capture.fields"; //$NON-NLS-1$
    private static final String BYTES = "org.netoops.ui.capture.bytes"; //$NON-NLS-1$

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.addView(DATAGRAMS, IPageLayout.TOP, 0.5f, IPageLayout.ID_EDITOR_AREA);
        layout.addView(FIELDS, IPageLayout.BOTTOM, 0.66f, DATAGRAMS);
        layout.addView(BYTES, IPageLayout.RIGHT, 0.48f, FIELDS);
        layout.addView(UNITS, IPageLayout.BOTTOM, 0.74f, DATAGRAMS);
        layout.getViewLayout(DATAGRAMS).setCloseable(false);
        layout.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW, IPageLayout.BOTTOM, 0.7f, BYTES);
        for (String view : new String[] {DATAGRAMS, UNITS, FIELDS, BYTES, IPageLayout.ID_PROGRESS_VIEW}) {
            layout.addShowViewShortcut(view);
        }
        layout.addPerspectiveShortcut(TriagePerspective.ID);
        layout.addPerspectiveShortcut(ID);
    }
}
