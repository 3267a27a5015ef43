// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.table;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.action.Action;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerService;

/** The workbench's Copy, in a part that has something of its own to copy. */
public final class CopyCommand {

    private CopyCommand() {
    }

    /** Lets the Copy command and its key do this in the part; the action shows the key. */
    public static void bind(IWorkbenchPartSite site, Action copy) {
        copy.setActionDefinitionId(IWorkbenchCommandConstants.EDIT_COPY);
        // Not as the action itself: the Edit menu would take over its label.
        site.getService(IHandlerService.class).activateHandler(IWorkbenchCommandConstants.EDIT_COPY, new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                copy.run();
                return null;
            }
        });
    }
}
