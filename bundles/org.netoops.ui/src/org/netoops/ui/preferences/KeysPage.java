// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.preferences;

import java.io.IOException;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.netoops.ui.session.Session;
import org.netoops.wire.Keyring;

/** Preferences > netoops > Signing Keys. What is done here counts at once; secrets are never shown, only copied. */
public final class KeysPage extends PreferencePage implements IWorkbenchPreferencePage {
    private KeyTable table;
    private Button make;
    private Button copy;
    private Button remove;
    private Label said;

    /** Made by the workbench. */
    public KeysPage() {
        noDefaultAndApplyButton();
        setDescription(Messages.Keys_description);
    }

    @Override
    public void init(IWorkbench workbench) {
        // the keyring is its own store
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        table = new KeyTable(area, this::enable);
        GridDataFactory.fillDefaults().grab(true, true).hint(360, 200).applyTo(table.control());
        Composite buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
        make = button(buttons, Messages.Keys_new, this::make);
        copy = button(buttons, Messages.Keys_copy, this::copy);
        remove = button(buttons, Messages.Keys_remove, this::remove);
        Composite where = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(where);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(where);
        new Label(where, SWT.NONE).setText(Messages.Keys_file);
        Text file = new Text(where, SWT.READ_ONLY);
        file.setText(Session.get().keys().path().toString());
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(file);
        said = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(360, 3 * said.getFont().getFontData()[0].getHeight() * 2).applyTo(said);
        refresh(""); //$NON-NLS-1$
        return area;
    }

    private Button button(Composite parent, String text, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        setButtonLayoutData(button);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private void enable() {
        boolean one = table.selected() != null;
        copy.setEnabled(one);
        remove.setEnabled(one);
    }

    /** Shows the keyring as it is, or why it cannot be used. */
    private void refresh(String done) {
        try {
            table.show(Session.get().keys().ring().keys());
            setErrorMessage(null);
            said.setText(done);
            make.setEnabled(true);
        } catch (IOException e) {
            table.show(java.util.List.of());
            fail(e);
            make.setEnabled(false);
        }
        enable();
    }

    /** The head of the page has one line only, which a long path fills. */
    private void fail(Exception e) {
        setErrorMessage(e.getMessage());
        said.setText(e.getMessage());
    }

    private void make() {
        InputDialog dialog = new InputDialog(getShell(), Messages.Keys_newTitle, Messages.Keys_newName, "", //$NON-NLS-1$
                name -> name.chars().anyMatch(Character::isISOControl) ? Messages.Keys_badName : null);
        if (dialog.open() == Window.OK) {
            change(ring -> {
                Keyring.Key key = ring.generate(dialog.getValue().strip());
                return NLS.bind(Messages.Keys_made, Integer.valueOf(key.id()));
            });
        }
    }

    private void copy() {
        Keyring.Key key = table.selected();
        change(ring -> {
            String secret = ring.secretHex(key.id());
            if (secret == null) {
                return ""; //$NON-NLS-1$
            }
            Clipboard clipboard = new Clipboard(getShell().getDisplay());
            try {
                clipboard.setContents(new Object[] { "number " + key.id() + "\nsecret " + secret + '\n' }, //$NON-NLS-1$ //$NON-NLS-2$
                        new Transfer[] { TextTransfer.getInstance() });
            } finally {
                clipboard.dispose();
            }
            return NLS.bind(Messages.Keys_copied, Integer.valueOf(key.id()));
        });
    }

    private void remove() {
        Keyring.Key key = table.selected();
        if (MessageDialog.openConfirm(getShell(), Messages.Keys_removeTitle, NLS.bind(Messages.Keys_removeQuestion, KeyTable.text(key)))) {
            change(ring -> ring.remove(key.id()) ? NLS.bind(Messages.Keys_removed, Integer.valueOf(key.id())) : ""); //$NON-NLS-1$
        }
    }

    /** Something done with the keyring; the result is what to say. */
    private interface Change {
        String apply(Keyring ring) throws IOException;
    }

    private void change(Change change) {
        try {
            refresh(change.apply(Session.get().keys().ring()));
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            refresh(""); //$NON-NLS-1$
            fail(e);
        }
    }
}
