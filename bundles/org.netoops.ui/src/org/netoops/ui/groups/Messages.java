// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.groups;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
    public static String Column_count;
    public static String Column_crash;
    public static String Column_first;
    public static String Column_hosts;
    public static String Column_kernels;
    public static String Column_last;
    public static String Column_trend;
    public static String Empty_heading;
    public static String Empty_open;
    public static String Empty_openHint;
    public static String Empty_sample;
    public static String Empty_sampleHint;
    public static String Empty_setup;
    public static String Empty_setupHint;
    public static String Filter_hint;
    public static String Filter_shown;
    public static String Filter_tip;
    public static String Menu_columns;
    public static String Menu_copyRows;
    public static String Menu_copyTitle;
    public static String Menu_status;
    public static String Operation_status;
    public static String Page_failed;
    public static String Page_loading;
    public static String Page_noMatch;
    public static String Section_closed;
    public static String Section_open;
    public static String Status_fixed;
    public static String Status_new;
    public static String Status_notABug;
    public static String Status_open;
    public static String Table_name;
    public static String Tip_fresh;
    public static String Tip_trend;

    static {
        NLS.initializeMessages("org.netoops.ui.groups.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
