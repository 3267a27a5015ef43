// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.crash;

import java.util.function.LongPredicate;
import java.util.function.Supplier;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.netoops.ui.table.Tsv;

/** What can be copied of the crash shown; the same in all tabs. */
final class CopyActions {
    static final String MARKDOWN = "org.netoops.ui.commands.copyMarkdown"; //$NON-NLS-1$

    private final Supplier<CrashReport> report;
    private final LongPredicate frameOfLine;

    /** @param report what is shown, or null while nothing is */
    CopyActions(Supplier<CrashReport> report, LongPredicate frameOfLine) {
        this.report = report;
        this.frameOfLine = frameOfLine;
    }

    boolean hasFrame(long logLine) {
        return frameOfLine.test(logLine);
    }

    void fill(IMenuManager menu, Runnable copySelection) {
        menu.add(action(Messages.Copy_selection, IWorkbenchCommandConstants.EDIT_COPY, copySelection));
        menu.add(action(Messages.Copy_text, null, this::copyText));
        menu.add(action(Messages.Copy_markdown, MARKDOWN, this::copyMarkdown));
    }

    void copyText() {
        if (report.get() != null) {
            Tsv.toClipboard(Display.getCurrent(), report.get().text());
        }
    }

    void copyMarkdown() {
        if (report.get() != null) {
            Tsv.toClipboard(Display.getCurrent(), report.get().markdown());
        }
    }

    private static Action action(String label, String command, Runnable run) {
        Action action = new Action(label) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setActionDefinitionId(command);
        return action;
    }
}
