// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.netoops.ui.session.Session;

/** File > Reopen Archive: after what kept it from being opened or written was removed. */
public final class RetryArchiveHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Session.get().open();
        return null;
    }
}
