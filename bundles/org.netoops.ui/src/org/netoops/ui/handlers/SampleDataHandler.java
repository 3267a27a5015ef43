// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.netoops.ui.sample.SampleData;
import org.netoops.ui.session.Session;

/** Help > Sample Data. */
public final class SampleDataHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Session session = Session.get();
        session.background(Messages.SampleData_job, monitor -> session.importPaths(SampleData.unpack()));
        return null;
    }
}
