// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.preferences;

import java.io.File;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.FileFieldEditor;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.netoops.ui.session.Session;

/** Preferences > netoops > Archive. */
public final class ArchivePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    /** Made by the workbench. */
    public ArchivePage() {
        super(GRID);
        setDescription(Messages.Archive_description);
    }

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(Preferences.store());
    }

    @Override
    protected void createFieldEditors() {
        addField(new ArchiveEditor(getFieldEditorParent()));
    }

    @Override
    public boolean performOk() {
        String before = Preferences.archive();
        boolean done = super.performOk();
        if (done && !before.equals(Preferences.archive())) {
            Session.get().open();
        }
        return done;
    }

    /** A file that need not exist yet. */
    private static final class ArchiveEditor extends FileFieldEditor {

        ArchiveEditor(Composite parent) {
            super(Preferences.ARCHIVE, Messages.Archive_file, true, StringFieldEditor.VALIDATE_ON_KEY_STROKE, parent);
            setFileExtensions(new String[] { "*.db", "*" }); //$NON-NLS-1$ //$NON-NLS-2$
            setEmptyStringAllowed(false);
        }

        @Override
        protected boolean checkState() {
            String text = getStringValue().strip();
            File file = new File(text);
            String problem = null;
            if (text.isEmpty() || !file.isAbsolute()) {
                problem = Messages.Archive_absolute;
            } else if (file.isDirectory()) {
                problem = NLS.bind(Messages.Archive_folder, text);
            }
            if (problem != null) {
                showErrorMessage(problem);
            } else {
                clearErrorMessage();
            }
            return problem == null;
        }
    }
}
