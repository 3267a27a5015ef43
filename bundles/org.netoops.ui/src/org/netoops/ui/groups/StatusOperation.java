// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.groups;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.operations.IWorkbenchOperationSupport;
import org.netoops.archive.Archive;
import org.netoops.model.Group;
import org.netoops.model.GroupStatus;
import org.netoops.model.Statuses;
import org.netoops.ui.session.Session;

/** Sets the status of groups, and takes it back. The archive is written in the background; the model follows the archive. */
final class StatusOperation extends AbstractOperation {
    private final Map<String, GroupStatus> before = new LinkedHashMap<>();
    private final GroupStatus after;
    private final Archive archive = Session.get().archive();

    private StatusOperation(List<Group> groups, GroupStatus after) {
        super(NLS.bind(Messages.Operation_status, GroupColumns.label(after)));
        groups.forEach(g -> before.put(g.getSignature(), g.getStatus()));
        this.after = after;
    }

    /** Does it so that Edit &gt; Undo takes it back; nothing when all groups have this status already. */
    static void perform(List<Group> groups, GroupStatus status) {
        List<Group> others = groups.stream().filter(g -> g.getStatus() != status).toList();
        if (others.isEmpty()) {
            return;
        }
        IWorkbenchOperationSupport support = PlatformUI.getWorkbench().getOperationSupport();
        StatusOperation operation = new StatusOperation(others, status);
        if (operation.archive != null && operation.archive.readOnly()) {
            // Tells why it can't be done, and leaves nothing to be taken back.
            operation.execute(null, null);
            return;
        }
        operation.addContext(support.getUndoContext());
        try {
            support.getOperationHistory().execute(operation, null, null);
        } catch (ExecutionException e) {
            ILog.of(StatusOperation.class).error(operation.getLabel(), e);
        }
    }

    @Override
    public boolean canUndo() {
        return archive != null && archive == Session.get().archive();
    }

    @Override
    public boolean canRedo() {
        return canUndo();
    }

    @Override
    public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
        Map<String, GroupStatus> target = new LinkedHashMap<>();
        before.keySet().forEach(s -> target.put(s, after));
        return write(target);
    }

    @Override
    public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
        return execute(monitor, info);
    }

    @Override
    public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
        return write(before);
    }

    private IStatus write(Map<String, GroupStatus> target) {
        if (archive == null) {
            return Status.CANCEL_STATUS;
        }
        Session.get().background(getLabel(), monitor -> {
            for (Map.Entry<String, GroupStatus> e : target.entrySet()) {
                if (monitor.isCanceled()) {
                    return;
                }
                archive.setStatus(e.getKey(), Statuses.of(e.getValue()));
            }
        });
        return Status.OK_STATUS;
    }
}
