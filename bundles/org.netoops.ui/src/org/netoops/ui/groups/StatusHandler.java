// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.groups;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.netoops.model.Group;
import org.netoops.model.GroupStatus;

/** Sets the status of the selected groups to the one that the command's parameter names. */
public final class StatusHandler extends AbstractHandler {
    static final String COMMAND = "org.netoops.ui.commands.status"; //$NON-NLS-1$
    static final String PARAMETER = "org.netoops.ui.commands.status.id"; //$NON-NLS-1$

    @Override
    public Object execute(ExecutionEvent event) {
        GroupStatus status = GroupStatus.get(event.getParameter(PARAMETER));
        IStructuredSelection selection = HandlerUtil.getCurrentStructuredSelection(event);
        List<Group> groups = ((List<?>) selection.toList()).stream().filter(Group.class::isInstance).map(Group.class::cast).toList();
        if (status != null) {
            StatusOperation.perform(groups, status);
        }
        return null;
    }
}
