// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.status;

import org.eclipse.osgi.util.NLS;

/** Texts of this package; those with numbers are for {@link org.netoops.ui.session.Text#format}. */
final class Messages extends NLS {
    public static String Menu_copy;
    public static String Menu_preferences;
    public static String Menu_retryArchive;
    public static String Menu_setup;
    public static String Menu_start;
    public static String Menu_stop;
    public static String Status_address;
    public static String Status_anyAddress;
    public static String Status_archive;
    public static String Status_details;
    public static String Status_failed;
    public static String Status_failedDetails;
    public static String Status_failure;
    public static String Status_limits;
    public static String Status_listening;
    public static String Status_name;
    public static String Status_news;
    public static String Status_newsTitle;
    public static String Status_noArchive;
    public static String Status_notStoring;
    public static String Status_readOnly;
    public static String Status_separator;
    public static String Status_starting;
    public static String Status_stopped;
    public static String Status_stoppedDetails;
    public static String Status_stopping;
    public static String Status_unknown;

    static {
        NLS.initializeMessages("org.netoops.ui.status.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
