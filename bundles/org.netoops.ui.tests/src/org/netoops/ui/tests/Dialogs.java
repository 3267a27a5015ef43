// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.tests;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/** Reads dialogs as they come up, and closes them, because a modal one would hold the test for ever. */
final class Dialogs implements Listener, AutoCloseable {
    private final Display display = Display.getCurrent();
    private final List<String> seen = new ArrayList<>();

    Dialogs() {
        display.addFilter(SWT.Show, this);
    }

    @Override
    public void handleEvent(Event event) {
        if (event.widget instanceof Shell shell && shell != Ui.window().getShell() && !shell.getText().isEmpty()) {
            display.timerExec(300, () -> {
                if (!shell.isDisposed()) {
                    seen.add(shell.getText() + "\n" + String.join("\n", Ui.texts(shell)));
                    shell.close();
                }
            });
        }
    }

    /** Title and texts of each. */
    List<String> seen() {
        return seen;
    }

    @Override
    public void close() {
        display.removeFilter(SWT.Show, this);
    }
}
