// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.groups;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Selects the next or previous group and goes there, so that Enter opens its crash. */
public final class GroupHandler extends AbstractHandler implements IExecutableExtension {
    private int direction = 1;

    /** @param data "previous" for the other direction */
    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        direction = "previous".equals(data) ? -1 : 1; //$NON-NLS-1$
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            IViewPart view = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(GroupsView.ID);
            if (view instanceof GroupsView groups) {
                groups.step(direction);
            }
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        return null;
    }
}
