// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.handlers;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
    static String Listen_start;
    static String Listen_startTip;
    static String Listen_stop;
    static String Listen_stopTip;
    static String OpenArchive_archives;
    static String OpenArchive_title;
    static String OpenFolder_message;
    static String OpenFolder_title;
    static String Open_allFiles;
    static String Open_captures;
    static String Open_logs;
    static String Open_title;
    static String SampleData_job;

    static {
        NLS.initializeMessages("org.netoops.ui.handlers.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
