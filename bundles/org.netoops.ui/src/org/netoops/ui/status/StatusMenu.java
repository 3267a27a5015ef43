// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.status;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.PlatformUI;
import org.netoops.ui.handlers.Commands;
import org.netoops.ui.session.CollectorControl;
import org.netoops.ui.session.CollectorControl.State;
import org.netoops.ui.session.Notices;
import org.netoops.ui.session.Session;

/** The menu behind the status line. */
final class StatusMenu {
    private final Shell shell;
    private Menu menu;

    StatusMenu(Shell shell) {
        this.shell = shell;
    }

    void show(ToolItem item) {
        dispose();
        menu = new Menu(shell, SWT.POP_UP);
        CollectorControl collector = Session.get().collector();
        boolean listening = collector.state() == State.LISTENING;
        if (Session.get().archiveState().message() != null) {
            add(Messages.Menu_retryArchive, Session.get()::open);
        } else {
            add(listening ? Messages.Menu_stop : Messages.Menu_start, listening ? collector::stop : collector::start);
        }
        new MenuItem(menu, SWT.SEPARATOR);
        add(Messages.Menu_setup, () -> Commands.run(Commands.SETUP));
        add(Messages.Menu_preferences, () -> PreferencesUtil.createPreferenceDialogOn(shell, "org.netoops.ui.preferences.listener", null, null).open()); //$NON-NLS-1$
        add(Messages.Menu_copy, () -> copy(StatusText.details(collector)));
        Rectangle bounds = item.getBounds();
        menu.setLocation(item.getParent().toDisplay(bounds.x, bounds.y));
        menu.setVisible(true);
    }

    private void add(String text, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, event -> action.run());
    }

    private void copy(String text) {
        Clipboard clipboard = new Clipboard(shell.getDisplay());
        clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
    }

    static void tellNews() {
        Notices.Notice notice = Session.get().notices().latest();
        if (notice != null) {
            String details = notice.details().isEmpty() ? "" : "\n\n" + String.join("\n", notice.details().subList(0, Math.min(20, notice.details().size()))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            Shell parent = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
            MessageDialog.openInformation(parent, Messages.Status_newsTitle, notice.text() + details);
        }
    }

    void dispose() {
        if (menu != null) {
            menu.dispose();
        }
    }
}
