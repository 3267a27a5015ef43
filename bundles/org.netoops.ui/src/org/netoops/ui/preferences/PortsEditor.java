// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.preferences;

import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;

/** A list of ports. */
final class PortsEditor extends StringFieldEditor {

    PortsEditor(Composite parent) {
        super(Preferences.PORTS, Messages.Listener_ports, UNLIMITED, VALIDATE_ON_KEY_STROKE, parent);
        setEmptyStringAllowed(false);
        getTextControl(parent).setMessage("6666, 2004"); //$NON-NLS-1$
    }

    @Override
    protected boolean doCheckState() {
        try {
            Preferences.ports(getStringValue());
            return true;
        } catch (IllegalArgumentException e) {
            setErrorMessage(NLS.bind(Messages.Listener_portsInvalid, e.getMessage()));
            return false;
        }
    }
}
