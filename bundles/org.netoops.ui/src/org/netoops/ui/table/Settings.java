// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.table;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.IDialogSettingsProvider;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** What the views remember, one section a view. */
public final class Settings {

    private Settings() {
    }

    /** The section of this name, made when there is none. */
    public static IDialogSettings section(String name) {
        return DialogSettings.getOrCreateSection(provider().getDialogSettings(), name);
    }

    /** Writes all sections, so that they outlive a crash of the application. */
    public static void save() {
        provider().saveDialogSettings();
    }

    private static IDialogSettingsProvider provider() {
        return PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(Settings.class));
    }
}
