// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.preferences;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.IWorkbenchPreferenceContainer;

/** Preferences > netoops: says what is where. */
public final class NetoopsPage extends PreferencePage implements IWorkbenchPreferencePage {

    /** Made by the workbench. */
    public NetoopsPage() {
        noDefaultAndApplyButton();
    }

    @Override
    public void init(IWorkbench workbench) {
        // has nothing to set
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 10).applyTo(area);
        link(area, Messages.Netoops_listener, "org.netoops.ui.preferences.listener"); //$NON-NLS-1$
        link(area, Messages.Netoops_archive, "org.netoops.ui.preferences.archive"); //$NON-NLS-1$
        link(area, Messages.Netoops_sources, "org.netoops.ui.preferences.sources"); //$NON-NLS-1$
        link(area, Messages.Netoops_skip, "org.netoops.ui.preferences.skip"); //$NON-NLS-1$
        link(area, Messages.Netoops_keys, "org.netoops.ui.preferences.keys"); //$NON-NLS-1$
        link(area, Messages.Netoops_appearance, "org.eclipse.ui.preferencePages.Views"); //$NON-NLS-1$
        return area;
    }

    private void link(Composite parent, String text, String page) {
        Link link = new Link(parent, SWT.NONE);
        link.setText(text);
        link.addListener(SWT.Selection, event -> ((IWorkbenchPreferenceContainer) getContainer()).openPage(page, null));
    }
}
