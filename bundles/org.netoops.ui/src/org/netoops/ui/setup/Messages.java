// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.setup;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
    public static String Setup_arrived;
    public static String Setup_bootLabel;
    public static String Setup_bootName;
    public static String Setup_copy;
    public static String Setup_device;
    public static String Setup_loadLabel;
    public static String Setup_loadName;
    public static String Setup_mac;
    public static String Setup_macHint;
    public static String Setup_macLabel;
    public static String Setup_macName;
    public static String Setup_message;
    public static String Setup_notListening;
    public static String Setup_port;
    public static String Setup_portInvalid;
    public static String Setup_shell;
    public static String Setup_target;
    public static String Setup_testLabel;
    public static String Setup_testName;
    public static String Setup_title;
    public static String Setup_waiting;

    static {
        NLS.initializeMessages("org.netoops.ui.setup.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
