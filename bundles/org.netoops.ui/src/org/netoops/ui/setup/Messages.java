// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.setup;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
    static String Setup_arrived;
    static String Setup_bootLabel;
    static String Setup_bootName;
    static String Setup_copy;
    static String Setup_device;
    static String Setup_loadLabel;
    static String Setup_loadName;
    static String Setup_mac;
    static String Setup_macHint;
    static String Setup_macLabel;
    static String Setup_macName;
    static String Setup_message;
    static String Setup_notListening;
    static String Setup_port;
    static String Setup_portInvalid;
    static String Setup_shell;
    static String Setup_target;
    static String Setup_testLabel;
    static String Setup_testName;
    static String Setup_title;
    static String Setup_waiting;

    static {
        NLS.initializeMessages("org.netoops.ui.setup.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
