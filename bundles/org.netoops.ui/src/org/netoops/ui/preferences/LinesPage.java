// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.preferences;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.netoops.ui.session.Session;

/** A page on which one entry a line is written. */
abstract class LinesPage extends PreferencePage implements IWorkbenchPreferencePage {
    private final String key;
    private final String label;
    private final String hint;
    private Text text;

    /**
     * @param key   preference that keeps the lines
     * @param label what the lines are, with a mnemonic
     * @param hint  shown while there are none
     */
    LinesPage(String key, String description, String label, String hint) {
        this.key = key;
        this.label = label;
        this.hint = hint;
        setDescription(description);
    }

    /** Why these lines cannot be used, in a sentence; null when they can. */
    abstract String problem(List<String> lines);

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(Preferences.store());
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        new Label(area, SWT.NONE).setText(label);
        text = new Text(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        text.setFont(JFaceResources.getTextFont());
        text.setText(getPreferenceStore().getString(key));
        text.addListener(SWT.Modify, event -> check());
        // Tab leads on, as in the other fields; nobody indents a list.
        text.addListener(SWT.Traverse, event -> event.doit = true);
        GridDataFactory.fillDefaults().grab(true, true).hint(360, 160).applyTo(text);
        Label example = new Label(area, SWT.WRAP);
        example.setText(hint);
        GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).applyTo(example);
        check();
        return area;
    }

    private void check() {
        String problem = problem(Preferences.lines(text.getText()));
        setErrorMessage(problem);
        setValid(problem == null);
    }

    @Override
    protected void performDefaults() {
        text.setText(getPreferenceStore().getDefaultString(key));
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        String before = getPreferenceStore().getString(key);
        if (text != null && !before.equals(text.getText())) {
            Preferences.set(key, text.getText());
            Session.get().settingsChanged();
        }
        return super.performOk();
    }
}
