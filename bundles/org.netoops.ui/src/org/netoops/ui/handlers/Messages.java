// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.handlers;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
    public static String Listen_start;
    public static String Listen_startTip;
    public static String Listen_stop;
    public static String Listen_stopTip;
    public static String OpenArchive_archives;
    public static String OpenArchive_title;
    public static String OpenFolder_message;
    public static String OpenFolder_title;
    public static String Open_allFiles;
    public static String Open_captures;
    public static String Open_logs;
    public static String Open_title;
    public static String SampleData_job;

    static {
        NLS.initializeMessages("org.netoops.ui.handlers.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
