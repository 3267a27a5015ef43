// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netoops.oops.SkipList;
import org.netoops.ui.preferences.Preferences;
import org.netoops.ui.session.Session;
import org.netoops.wire.Keyring;

/** Keys, sources and frames not to blame are set in the preferences and hold at once. */
@WorkbenchTest
class PreferencePagesTest {
    @TempDir
    static Path folder;
    private static int rings;

    private PreferenceDialog dialog;
    private Path ring;

    @BeforeEach
    void begin() {
        ring = folder.resolve("keys" + rings++);
        Preferences.set(Preferences.KEYRING, ring.toString());
    }

    @AfterEach
    void end() {
        if (dialog != null && dialog.getShell() != null) {
            dialog.close();
        }
        for (String key : new String[] {Preferences.KEYRING, Preferences.ALLOW, Preferences.SKIP}) {
            Preferences.store().setToDefault(key);
        }
        ThemeTest.use(ThemeTest.LIGHT);
    }

    private void open(String page) {
        dialog = PreferencesUtil.createPreferenceDialogOn(Ui.window().getShell(), "org.netoops.ui.preferences." + page, null, null);
        dialog.setBlockOnOpen(false);
        dialog.open();
        Ui.settle();
    }

    private PreferencePage page() {
        return (PreferencePage) dialog.getSelectedPage();
    }

    private Button button(String text) {
        Button button = Triaging.find(page().getControl(), Button.class, b -> b.getText().replace("&", "").equals(text));
        assertNotNull(button, text);
        return button;
    }

    private void press(String text) {
        button(text).notifyListeners(SWT.Selection, new Event());
    }

    private Text lines() {
        return Triaging.find(page().getControl(), Text.class, t -> (t.getStyle() & SWT.MULTI) != 0);
    }

    @Test
    void keysAreListedCopiedAndRemoved() throws Exception {
        Keyring keys = Keyring.open(ring);
        keys.generate("lab-07");
        keys.generate("lab-08");
        open("keys");
        Table table = Triaging.find(page().getControl(), Table.class, t -> true);
        assertEquals(2, table.getItemCount());
        assertEquals("lab-08", table.getItem(1).getText(1));
        assertTrue(Ui.texts(page().getControl()).contains(ring.toString()), "the file is told");
        assertEquals(table.getSelectionCount() == 1, button("Copy for the Sender").isEnabled());
        table.setSelection(0);
        table.notifyListeners(SWT.Selection, new Event());
        assertFalse(String.join("\n", Ui.texts(dialog.getShell())).contains(keys.secretHex(1)), "no secret is shown");
        press("Copy for the Sender");
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        assertEquals("number 1\nsecret " + keys.secretHex(1) + "\n", clipboard.getContents(TextTransfer.getInstance()));
        clipboard.dispose();
        Picture.store("preferences-keys-light");
        ThemeTest.use(ThemeTest.DARK);
        Ui.settle();
        Picture.store("preferences-keys-dark");
        Keyring.open(ring).remove(2);
        dialog.close();
        open("keys");
        assertEquals(1, Triaging.find(page().getControl(), Table.class, t -> true).getItemCount());
        try (Dialogs dialogs = new Dialogs()) {
            Table again = Triaging.find(page().getControl(), Table.class, t -> true);
            again.setSelection(0);
            again.notifyListeners(SWT.Selection, new Event());
            press("Remove");
            assertTrue(dialogs.seen().getFirst().contains("Remove the key 1 (lab-07)?"), dialogs.seen().toString());
        }
        assertEquals(1, Keyring.open(ring).keys().size(), "not without an answer");
    }

    @Test
    void aKeyMadeElsewhereVerifiesTheNextDump() throws Exception {
        assertNull(Session.get().keys().secret(1));
        Keyring.open(ring).generate("");
        Ui.until("it is noticed", () -> Session.get().keys().secret(1) != null);
    }

    @Test
    void aKeyringThatOthersCanReadIsNotUsedAndSaidSo() throws Exception {
        Keyring.open(ring).generate("");
        Files.setPosixFilePermissions(ring, PosixFilePermissions.fromString("rw-r--r--"));
        open("keys");
        assertTrue(page().getErrorMessage().contains("chmod 600"), page().getErrorMessage());
        assertFalse(button("New…").isEnabled());
        assertNull(Session.get().keys().secret(1));
        Picture.store("preferences-keys-problem");
    }

    @Test
    void onlyNetworksAreAcceptedAsSources() throws Exception {
        open("sources");
        lines().setText("10.0.0.0/8\n# the lab\n\n192.0.2.7 # one machine");
        assertNull(page().getErrorMessage());
        lines().setText("10.0.0.0/8\nlab.example.org");
        assertTrue(page().getErrorMessage().contains("lab.example.org"), page().getErrorMessage());
        assertFalse(page().isValid());
        Picture.store("preferences-sources-light");
        lines().setText("10.0.0.0/8\n# the lab\n192.0.2.7");
        assertTrue(page().performOk());
        assertEquals("10.0.0.0/8, 192.0.2.7", Preferences.allowed().toString());
    }

    @Test
    void framesNotToBlameAreTakenOver() throws Exception {
        open("skip");
        lines().setText("my_assert*\n!kfree");
        assertNull(page().getErrorMessage());
        assertTrue(page().performOk());
        SkipList skip = Preferences.skipped();
        assertTrue(skip.skips("my_assert_fail") && skip.keeps("kfree"));
        lines().setText("my assert");
        assertTrue(page().getErrorMessage().contains("my assert"));
        Picture.store("preferences-skip-light");
    }
}
