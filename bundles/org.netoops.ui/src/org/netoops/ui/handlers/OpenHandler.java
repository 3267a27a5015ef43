// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.handlers;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.netoops.ui.session.Session;

/** File > Open: captures and logs, several at once. What they are is told by their content, so every file may be chosen. */
public final class OpenHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        FileDialog dialog = new FileDialog(HandlerUtil.getActiveShellChecked(event), SWT.OPEN | SWT.MULTI);
        dialog.setText(Messages.Open_title);
        dialog.setFilterNames(new String[] { Messages.Open_allFiles, Messages.Open_captures, Messages.Open_logs });
        dialog.setFilterExtensions(new String[] { "*", "*.pcap;*.pcapng;*.cap", "*.log;*.txt" }); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        dialog.setFilterPath(LastFolder.get());
        if (dialog.open() != null) {
            Path folder = Path.of(dialog.getFilterPath());
            LastFolder.set(folder);
            List<Path> files = Arrays.stream(dialog.getFileNames()).map(folder::resolve).toList();
            Session.get().importPaths(files);
        }
        return null;
    }
}
