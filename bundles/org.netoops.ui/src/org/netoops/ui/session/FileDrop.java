// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.session;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.ui.IWorkbenchWindow;

/** Takes files and folders dropped anywhere on the window. */
public class FileDrop extends DropTargetAdapter {
    private static final int OPERATIONS = DND.DROP_COPY | DND.DROP_DEFAULT | DND.DROP_LINK | DND.DROP_MOVE;

    /** Makes the window take files. */
    public static void install(IWorkbenchWindow window) {
        DropTarget target = new DropTarget(window.getShell(), OPERATIONS);
        target.setTransfer(FileTransfer.getInstance());
        target.addDropListener(new FileDrop());
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        // A move would let the file manager delete the file after it.
        event.detail = FileTransfer.getInstance().isSupportedType(event.currentDataType) && (event.operations & DND.DROP_COPY) != 0
                ? DND.DROP_COPY : DND.DROP_NONE;
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        dragEnter(event);
    }

    @Override
    public void drop(DropTargetEvent event) {
        if (event.data instanceof String[] names && names.length > 0) {
            take(Arrays.stream(names).map(Path::of).toList());
        } else {
            event.detail = DND.DROP_NONE;
        }
    }

    /** What is done with what was dropped: it goes into the archive. */
    protected void take(List<Path> paths) {
        Session.get().importPaths(paths);
    }
}
