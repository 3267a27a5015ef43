// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.handlers;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.netoops.ui.session.Session;

/** File > Import Folder: every capture and log below it. */
public final class OpenFolderHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        DirectoryDialog dialog = new DirectoryDialog(HandlerUtil.getActiveShellChecked(event), SWT.OPEN);
        dialog.setText(Messages.OpenFolder_title);
        dialog.setMessage(Messages.OpenFolder_message);
        dialog.setFilterPath(LastFolder.get());
        String folder = dialog.open();
        if (folder != null) {
            LastFolder.set(Path.of(folder));
            Session.get().importPaths(List.of(Path.of(folder)));
        }
        return null;
    }
}
