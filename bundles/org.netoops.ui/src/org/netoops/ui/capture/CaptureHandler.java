// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.capture;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.netoops.ui.handlers.LastFolder;

/** The commands of the Capture perspective; which one it runs stands behind the colon in plugin.xml. */
public final class CaptureHandler extends AbstractHandler implements IExecutableExtension {
    private String what;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        what = String.valueOf(data);
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        DatagramsView view;
        try {
            view = (DatagramsView) page.showView(DatagramsView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
        } catch (PartInitException e) {
            throw new ExecutionException(what, e);
        }
        switch (what) {
            case "open" -> open(event); //$NON-NLS-1$
            case "save" -> view.actions().save(false); //$NON-NLS-1$
            case "crash" -> view.actions().openCrash(); //$NON-NLS-1$
            case "follow" -> view.follow(!view.following()); //$NON-NLS-1$
            default -> CaptureModel.get().live();
        }
        return null;
    }

    /** One file; what it is, its content tells. */
    private static void open(ExecutionEvent event) throws ExecutionException {
        FileDialog dialog = new FileDialog(HandlerUtil.getActiveShellChecked(event), SWT.OPEN);
        dialog.setText(Messages.Open_title);
        dialog.setFilterNames(new String[] { Messages.Open_all, Messages.Open_captures });
        dialog.setFilterExtensions(new String[] { "*", "*.pcap;*.pcapng;*.cap;*.gz;*.xz;*.zst" }); //$NON-NLS-1$ //$NON-NLS-2$
        dialog.setFilterPath(LastFolder.get());
        String file = dialog.open();
        if (file != null) {
            Path path = Path.of(file);
            LastFolder.set(path.getParent());
            CaptureModel.get().open(path);
        }
    }
}
