// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.app;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
    public static String Application_noWorkspace;
    public static String Application_running;
    public static String Menu_back;
    public static String Menu_close;
    public static String Menu_closeAll;
    public static String Menu_copy;
    public static String Menu_edit;
    public static String Menu_exit;
    public static String Menu_file;
    public static String Menu_find;
    public static String Menu_forward;
    public static String Menu_help;
    public static String Menu_maximize;
    public static String Menu_navigate;
    public static String Menu_perspectives;
    public static String Menu_preferences;
    public static String Menu_quickAccess;
    public static String Menu_redo;
    public static String Menu_resetPerspective;
    public static String Menu_selectAll;
    public static String Menu_triage;
    public static String Menu_undo;
    public static String Menu_views;
    public static String Menu_window;
    public static String Window_plainTitle;
    public static String Window_title;

    static {
        NLS.initializeMessages("org.netoops.app.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
