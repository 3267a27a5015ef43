// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.crash;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;

/** Goes to the next or previous frame of the crash in front, wherever the focus is. */
public final class FrameHandler extends AbstractHandler implements IExecutableExtension {
    private int by = 1;

    /** @param data "previous" for the other direction */
    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        by = "previous".equals(data) ? -1 : 1; //$NON-NLS-1$
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof CrashEditor editor) {
            editor.step(by);
        }
        return null;
    }
}
