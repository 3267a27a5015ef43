// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.preferences;

import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;

/** An address of this computer, or nothing for all. */
final class AddressEditor extends StringFieldEditor {

    AddressEditor(Composite parent) {
        super(Preferences.ADDRESS, Messages.Listener_address, UNLIMITED, VALIDATE_ON_KEY_STROKE, parent);
        getTextControl(parent).setMessage(Messages.Listener_addressHint);
    }

    /** Only the form: whether the address belongs to this computer may change while it runs, and a name would have to be looked up. */
    @Override
    protected boolean doCheckState() {
        String text = getStringValue().strip();
        if (text.isEmpty() || text.matches("(\\d{1,3}\\.){3}\\d{1,3}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*(%\\w+)?") && numeric(text)) { //$NON-NLS-1$
            return true;
        }
        setErrorMessage(NLS.bind(Messages.Listener_addressInvalid, text));
        return false;
    }

    /** The text has the form of an address, so no name is looked up here. */
    private static boolean numeric(String text) {
        try {
            java.net.InetAddress.getByName(text);
            return true;
        } catch (java.net.UnknownHostException e) {
            return false;
        }
    }
}
