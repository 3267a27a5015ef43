// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.occurrences;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
    public static String Cell_panic;
    public static String Column_arch;
    public static String Column_cpu;
    public static String Column_file;
    public static String Column_host;
    public static String Column_kernel;
    public static String Column_panic;
    public static String Column_pid;
    public static String Column_sender;
    public static String Column_taint;
    public static String Column_task;
    public static String Column_time;
    public static String Column_via;
    public static String Hint_noGroup;
    public static String Job_read;
    public static String Menu_columns;
    public static String Menu_copyRows;
    public static String Menu_open;
    public static String Table_name;
    public static String Tip_shown;
    public static String Tip_time;
    public static String View_counted;
    public static String View_name;

    static {
        NLS.initializeMessages("org.netoops.ui.occurrences.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
