// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.preferences;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
    static String Archive_absolute;
    static String Archive_description;
    static String Archive_file;
    static String Archive_folder;
    static String Listener_address;
    static String Listener_addressHint;
    static String Listener_addressInvalid;
    static String Listener_autostart;
    static String Listener_buffer;
    static String Listener_bufferRange;
    static String Listener_description;
    static String Listener_notify;
    static String Listener_ports;
    static String Listener_portsInvalid;
    static String Netoops_appearance;
    static String Netoops_archive;
    static String Netoops_listener;

    static {
        NLS.initializeMessages("org.netoops.ui.preferences.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
