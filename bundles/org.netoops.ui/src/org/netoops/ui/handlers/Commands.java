// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.handlers;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/** Ids of the shell's commands. */
public final class Commands {
    /** Opens captures and logs. */
    public static final String OPEN = "org.netoops.ui.commands.open"; //$NON-NLS-1$
    /** Says how to make a machine send here. */
    public static final String SETUP = "org.netoops.ui.commands.setup"; //$NON-NLS-1$
    /** Imports the bundled capture. */
    public static final String SAMPLE = "org.netoops.ui.commands.sampleData"; //$NON-NLS-1$
    /** Chooses another archive. */
    public static final String OPEN_ARCHIVE = "org.netoops.ui.commands.openArchive"; //$NON-NLS-1$
    /** Tries again to open the archive. */
    public static final String RETRY_ARCHIVE = "org.netoops.ui.commands.retryArchive"; //$NON-NLS-1$
    /** Starts or stops listening. */
    public static final String LISTEN = "org.netoops.ui.commands.listen"; //$NON-NLS-1$

    private Commands() {
    }

    /** Runs a command as if its menu item had been chosen. UI thread. */
    public static void run(String id) {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
        } catch (CommandException e) {
            ILog.of(Commands.class).warn(id, e);
        }
    }
}
