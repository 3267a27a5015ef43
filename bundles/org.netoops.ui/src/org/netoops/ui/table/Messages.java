// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.table;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
    public static String Times_days;
    public static String Times_hours;
    public static String Times_minutes;
    public static String Times_now;

    static {
        NLS.initializeMessages("org.netoops.ui.table.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
