// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.status;

import org.eclipse.osgi.util.NLS;

/** Texts of this package; those with numbers are for {@link org.netoops.ui.session.Text#format}. */
final class Messages extends NLS {
    static String Menu_copy;
    static String Menu_preferences;
    static String Menu_retryArchive;
    static String Menu_setup;
    static String Menu_start;
    static String Menu_stop;
    static String Status_address;
    static String Status_anyAddress;
    static String Status_archive;
    static String Status_details;
    static String Status_failed;
    static String Status_failedDetails;
    static String Status_failure;
    static String Status_listening;
    static String Status_name;
    static String Status_news;
    static String Status_newsTitle;
    static String Status_noArchive;
    static String Status_notStoring;
    static String Status_separator;
    static String Status_starting;
    static String Status_stopped;
    static String Status_stoppedDetails;
    static String Status_stopping;
    static String Status_unknown;

    static {
        NLS.initializeMessages("org.netoops.ui.status.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
