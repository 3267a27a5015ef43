// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.handlers;

import java.nio.file.Path;
import org.netoops.ui.preferences.Preferences;

/** The folder a file was last opened from. */
public final class LastFolder {
    private static final String KEY = "netoops.lastFolder"; //$NON-NLS-1$

    private LastFolder() {
    }

    /** Never null. */
    public static String get() {
        String folder = Preferences.store().getString(KEY);
        return folder.isEmpty() ? System.getProperty("user.home") : folder; //$NON-NLS-1$
    }

    /** Remembers it. */
    public static void set(Path folder) {
        Preferences.set(KEY, folder.toString());
    }
}
