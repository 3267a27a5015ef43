// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.session;

import org.eclipse.osgi.util.NLS;

/** Texts of this package; those with numbers are for {@link Text#format}. */
final class Messages extends NLS {
    public static String Import_about;
    public static String Import_failed;
    public static String Import_files;
    public static String Import_job;
    public static String Import_noArchive;
    public static String Import_nothing;
    public static String Import_nothingRead;
    public static String Import_nothingTitle;
    public static String Import_problems;
    public static String Import_progress;
    public static String Import_readOnly;
    public static String Import_stopped;
    public static String Import_summary;
    public static String Import_title;
    public static String Listener_badAddress;
    public static String Listener_badPorts;
    public static String Listener_badSources;
    public static String Listener_noArchive;
    public static String Listener_readOnly;
    public static String Listener_slowStop;
    public static String Listener_unexpected;
    public static String Problems_accessDenied;
    public static String Problems_noSuchFile;
    public static String Problems_unexpected;
    public static String Session_opening;

    static {
        NLS.initializeMessages("org.netoops.ui.session.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
