// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.handlers;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.netoops.ui.preferences.Preferences;
import org.netoops.ui.session.Session;

/** File > Open Archive: another archive, or a new one. It stays the one in use for the next start. */
public final class OpenArchiveHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        // SAVE, because the name of a new archive may be written; nothing that exists is overwritten.
        FileDialog dialog = new FileDialog(HandlerUtil.getActiveShellChecked(event), SWT.SAVE);
        dialog.setText(Messages.OpenArchive_title);
        dialog.setOverwrite(false);
        dialog.setFilterNames(new String[] { Messages.OpenArchive_archives, Messages.Open_allFiles });
        dialog.setFilterExtensions(new String[] { "*.db", "*" }); //$NON-NLS-1$ //$NON-NLS-2$
        Path current = Path.of(Preferences.archive());
        if (current.getParent() != null) {
            dialog.setFilterPath(current.getParent().toString());
            dialog.setFileName(current.getFileName().toString());
        }
        String file = dialog.open();
        if (file != null) {
            Preferences.set(Preferences.ARCHIVE, file);
            Session.get().open();
        }
        return null;
    }
}
