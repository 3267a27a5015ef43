// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.preferences;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
    public static String Archive_absolute;
    public static String Archive_description;
    public static String Archive_file;
    public static String Archive_folder;
    public static String Keys_badName;
    public static String Keys_copied;
    public static String Keys_copy;
    public static String Keys_description;
    public static String Keys_file;
    public static String Keys_made;
    public static String Keys_name;
    public static String Keys_named;
    public static String Keys_new;
    public static String Keys_newName;
    public static String Keys_newTitle;
    public static String Keys_number;
    public static String Keys_remove;
    public static String Keys_removeQuestion;
    public static String Keys_removeTitle;
    public static String Keys_removed;
    public static String Keys_table;
    public static String Listener_address;
    public static String Listener_addressHint;
    public static String Listener_addressInvalid;
    public static String Listener_autostart;
    public static String Listener_buffer;
    public static String Listener_bufferRange;
    public static String Listener_description;
    public static String Listener_notify;
    public static String Listener_ports;
    public static String Listener_portsInvalid;
    public static String Netoops_appearance;
    public static String Netoops_archive;
    public static String Netoops_keys;
    public static String Netoops_listener;
    public static String Netoops_skip;
    public static String Netoops_sources;
    public static String Skip_description;
    public static String Skip_functions;
    public static String Skip_hint;
    public static String Skip_invalid;
    public static String Sources_description;
    public static String Sources_hint;
    public static String Sources_invalid;
    public static String Sources_networks;

    static {
        NLS.initializeMessages("org.netoops.ui.preferences.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
