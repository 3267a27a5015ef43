// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.tests;

import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.netoops.ui.preferences.Preferences;
import org.netoops.ui.session.ArchiveState.Kind;
import org.netoops.ui.session.Session;

/** Drives the window from its own thread: waits by running the event loop, reads what the controls show. */
final class Ui {
    private static final long SECONDS = 30;

    private Ui() {
    }

    static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    static IWorkbenchPage page() {
        return window().getActivePage();
    }

    /** Runs the event loop until it has come true; fails after half a minute. */
    static void until(String what, BooleanSupplier condition) {
        Display display = Display.getCurrent();
        long end = System.nanoTime() + SECONDS * 1_000_000_000L;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                fail("did not happen within " + SECONDS + " s: " + what);
            }
            if (!display.readAndDispatch()) {
                display.timerExec(20, () -> { }); // wakes the display, so that conditions that change without an event are seen
                display.sleep();
            }
        }
    }

    /** Runs what is queued, and what comes of it in a moment. */
    static void settle() {
        long end = System.nanoTime() + 500_000_000L;
        until("half a second passes", () -> System.nanoTime() > end);
    }

    /** Uses another archive, and waits until it is open or known to be unusable. */
    static void useArchive(Path file) {
        idle();
        Session.get().collector().stop();
        Preferences.set(Preferences.ARCHIVE, file.toString());
        Session.get().open();
        until("archive opened", () -> Session.get().archiveState().kind() != Kind.OPENING);
        until("groups loaded", () -> !Session.get().archiveState().usable()
                || file.toString().equals(Session.get().model().getLocation()) && !Session.get().model().isLoading());
    }

    /** Waits until no import or other work of ours is running. */
    static void idle() {
        until("work done", () -> java.util.Arrays.stream(Job.getJobManager().find(null))
                .noneMatch(job -> job.getClass().getName().startsWith("org.netoops.")));
    }

    /** Closes popups and dialogs that earlier tests left. */
    static void closeOtherShells() {
        for (Shell shell : Display.getCurrent().getShells()) {
            if (shell != window().getShell() && shell.isVisible()) {
                shell.close();
            }
        }
    }

    /** Everything that can be read at this moment in a control and below it. */
    static List<String> texts(Control root) {
        List<String> texts = new ArrayList<>();
        visit(root, control -> {
            switch (control) {
                case Label label -> texts.add(label.getText());
                case Text text -> texts.add(text.getText());
                case StyledText text -> texts.add(text.getText());
                case org.eclipse.swt.widgets.Button button -> texts.add(button.getText());
                case org.eclipse.swt.widgets.Link link -> texts.add(link.getText());
                case ToolBar bar -> java.util.Arrays.stream(bar.getItems()).map(ToolItem::getText).forEach(texts::add);
                case Table table -> rows(table).forEach(texts::add);
                case Tree tree -> rows(tree.getItems(), texts);
                default -> { }
            }
        });
        texts.replaceAll(text -> text.replace("&", "")); // mnemonics
        return texts;
    }

    private static List<String> rows(Table table) {
        List<String> rows = new ArrayList<>();
        for (TableItem item : table.getItems()) {
            StringBuilder row = new StringBuilder();
            for (int i = 0; i < Math.max(1, table.getColumnCount()); i++) {
                row.append(item.getText(i)).append('\t');
            }
            rows.add(row.toString());
        }
        return rows;
    }

    private static void rows(TreeItem[] items, List<String> texts) {
        for (TreeItem item : items) {
            StringBuilder row = new StringBuilder();
            for (int i = 0; i < Math.max(1, item.getParent().getColumnCount()); i++) {
                row.append(item.getText(i)).append('\t');
            }
            texts.add(row.toString());
            rows(item.getItems(), texts);
        }
    }

    private static void visit(Control control, Consumer<Control> visitor) {
        if (!control.isVisible()) {
            return;
        }
        visitor.accept(control);
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                visit(child, visitor);
            }
        }
    }

    /** Whether something readable in the window contains the text. */
    static boolean shows(String text) {
        return texts(window().getShell()).stream().anyMatch(shown -> shown.contains(text));
    }
}
