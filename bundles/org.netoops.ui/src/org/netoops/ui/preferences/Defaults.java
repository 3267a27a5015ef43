// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.preferences;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.jface.preference.IPreferenceStore;
import org.netoops.archive.UserFiles;
import org.netoops.collector.CollectorConfig;

/** Default values of the preferences. */
public final class Defaults extends AbstractPreferenceInitializer {

    @Override
    public void initializeDefaultPreferences() {
        set(Preferences.ARCHIVE, Preferences.defaultArchive());
        set(Preferences.KEYRING, String.valueOf(UserFiles.keyring()));
        set(Preferences.ALLOW, ""); //$NON-NLS-1$
        set(Preferences.SKIP, ""); //$NON-NLS-1$
        set(Preferences.PORTS, CollectorConfig.NETCONSOLE_PORT + ", " + CollectorConfig.NETOOPS_PORT); //$NON-NLS-1$
        set(Preferences.ADDRESS, ""); //$NON-NLS-1$
        set(Preferences.BUFFER, "4"); //$NON-NLS-1$
        set(Preferences.AUTOSTART, "true"); //$NON-NLS-1$
        set(Preferences.NOTIFY, "true"); //$NON-NLS-1$
    }

    private static void set(String key, String value) {
        IPreferenceStore store = Preferences.store();
        store.setDefault(key, System.getProperty(key, value));
    }
}
