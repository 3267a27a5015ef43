// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.preferences;

import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.netoops.ui.session.Session;

/** Preferences > netoops > Listener. */
public final class ListenerPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
    private static final int MAX_BUFFER = 1024;

    /** Made by the workbench. */
    public ListenerPage() {
        super(GRID);
        setDescription(Messages.Listener_description);
    }

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(Preferences.store());
    }

    @Override
    protected void createFieldEditors() {
        Composite parent = getFieldEditorParent();
        StringFieldEditor ports = new PortsEditor(parent);
        addField(ports);
        addField(new AddressEditor(parent));
        IntegerFieldEditor buffer = new IntegerFieldEditor(Preferences.BUFFER, Messages.Listener_buffer, parent);
        buffer.setValidRange(1, MAX_BUFFER);
        buffer.setErrorMessage(NLS.bind(Messages.Listener_bufferRange, Integer.valueOf(MAX_BUFFER)));
        addField(buffer);
        addField(new BooleanFieldEditor(Preferences.AUTOSTART, Messages.Listener_autostart, parent));
        addField(new BooleanFieldEditor(Preferences.NOTIFY, Messages.Listener_notify, parent));
    }

    @Override
    public boolean performOk() {
        String before = settings();
        boolean done = super.performOk();
        if (done && !before.equals(settings())) {
            Session.get().settingsChanged();
        }
        return done;
    }

    private static String settings() {
        return String.join("\n", Preferences.store().getString(Preferences.PORTS), Preferences.store().getString(Preferences.ADDRESS), //$NON-NLS-1$
                Preferences.store().getString(Preferences.BUFFER));
    }
}
