// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.notify;

import org.eclipse.osgi.util.NLS;

/** Texts of this package; those with numbers are for {@link org.netoops.ui.session.Text#format}. */
final class Messages extends NLS {
    public static String NewGroups_many;
    public static String NewGroups_notice;
    public static String NewGroups_show;
    public static String NewGroups_title;

    static {
        NLS.initializeMessages("org.netoops.ui.notify.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
