// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.session;

import org.eclipse.osgi.util.NLS;

/** Texts of this package; those with numbers are for {@link Text#format}. */
final class Messages extends NLS {
    static String Import_failed;
    static String Import_files;
    static String Import_job;
    static String Import_noArchive;
    static String Import_nothing;
    static String Import_nothingRead;
    static String Import_nothingTitle;
    static String Import_problems;
    static String Import_progress;
    static String Import_readOnly;
    static String Import_stopped;
    static String Import_summary;
    static String Import_title;
    static String Listener_badAddress;
    static String Listener_badPorts;
    static String Listener_noArchive;
    static String Listener_readOnly;
    static String Listener_slowStop;
    static String Listener_unexpected;
    static String Problems_accessDenied;
    static String Problems_noSuchFile;
    static String Problems_unexpected;
    static String Session_opening;

    static {
        NLS.initializeMessages("org.netoops.ui.session.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
