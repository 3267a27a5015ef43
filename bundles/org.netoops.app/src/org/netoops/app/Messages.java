// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.app;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
    static String Application_noWorkspace;
    static String Application_running;
    static String Menu_back;
    static String Menu_close;
    static String Menu_closeAll;
    static String Menu_copy;
    static String Menu_edit;
    static String Menu_exit;
    static String Menu_file;
    static String Menu_find;
    static String Menu_forward;
    static String Menu_help;
    static String Menu_maximize;
    static String Menu_navigate;
    static String Menu_perspectives;
    static String Menu_preferences;
    static String Menu_quickAccess;
    static String Menu_redo;
    static String Menu_resetPerspective;
    static String Menu_selectAll;
    static String Menu_triage;
    static String Menu_undo;
    static String Menu_views;
    static String Menu_window;
    static String Window_plainTitle;
    static String Window_title;

    static {
        NLS.initializeMessages("org.netoops.app.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
