// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netoops.model.Group;
import org.netoops.model.GroupStatus;
import org.netoops.ui.handlers.Commands;

@WorkbenchTest
class GroupsViewTest {
    @TempDir
    static Path folder;
    private static int archives;

    private Table table;

    @BeforeEach
    void begin() throws Exception {
        Triaging.begin(folder.resolve("groups" + archives++ + ".db"));
        table = Triaging.groups();
        Ui.page().activate(Ui.page().findView("org.netoops.ui.groups"));
    }

    @AfterEach
    void end() {
        filter().setText("");
    }

    private Text filter() {
        return Triaging.find(table.getParent().getParent(), Text.class, t -> true);
    }

    private List<String> titles() {
        List<String> titles = new ArrayList<>();
        for (int i = 1; i < table.getItemCount(); i++) {
            titles.add(table.getItem(i).getText(0).replace("●", "").strip());
        }
        return titles;
    }

    @Test
    void groupsStandBelowTheirStatusWithCounts() {
        int groups = table.getItemCount() - 1;
        assertTrue(table.getItem(0).getText(0).contains("New (" + groups + ")"), table.getItem(0).getText(0));
        for (int i = 1; i <= groups; i++) {
            assertTrue(Integer.parseInt(table.getItem(i).getText(1)) >= 1);
        }
    }

    @Test
    void columnsSort() {
        table.getColumn(0).notifyListeners(SWT.Selection, new Event());
        List<String> ascending = titles();
        assertEquals(ascending.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList(), ascending);
        table.getColumn(0).notifyListeners(SWT.Selection, new Event());
        assertEquals(ascending.reversed(), titles());
        assertEquals(SWT.DOWN, table.getSortDirection());
    }

    @Test
    void filterNarrowsAndSaysHowFar() {
        int all = table.getItemCount() - 1;
        String title = Triaging.group(0).getTitle();
        filter().setText(title);
        assertTrue(titles().contains(title));
        assertTrue(table.getItemCount() - 1 < all);
        assertTrue(Ui.shows((table.getItemCount() - 1) + " of " + all + " shown"));
        filter().setText("nothing is called so");
        Ui.until("no table", () -> !table.isVisible());
        assertTrue(Ui.shows("No group matches"));
        filter().setText("");
        Ui.until("the table", table::isVisible);
        assertEquals(all, table.getItemCount() - 1);
    }

    @Test
    void whatArrivesMovesNeitherSelectionNorScroll() throws Exception {
        Triaging.select(table, table.getItemCount() - 1);
        table.setTopIndex(2);
        Ui.settle();
        String selected = table.getSelection()[0].getText(0);
        String top = table.getItem(table.getTopIndex()).getText(0);
        int topBefore = table.getTopIndex();
        Group other = Triaging.group(Triaging.group(0).getTitle().equals(selected.strip()) ? 1 : 0);
        Triaging.again(other, Instant.now().plusSeconds(5), 1);
        Ui.settle();
        int row = Triaging.row(table, other.getTitle());
        assertTrue(table.getItem(row).getText(0).contains("●"), "a dot tells that something arrived");
        assertEquals(1, table.getSelectionCount());
        assertEquals(selected, table.getSelection()[0].getText(0));
        assertTrue(topBefore == 0 || top.replace("●", "").strip().equals(table.getItem(table.getTopIndex()).getText(0).replace("●", "").strip()));
        Triaging.select(table, row);
        assertFalse(table.getItem(Triaging.row(table, other.getTitle())).getText(0).contains("●"), "looked at");
        assertFalse(other.isFresh());
    }

    @Test
    void rowsAreCopiedAsText() {
        table.setFocus();
        Commands.run(IWorkbenchCommandConstants.EDIT_SELECT_ALL);
        assertEquals(table.getItemCount(), table.getSelectionCount());
        Commands.run(IWorkbenchCommandConstants.EDIT_COPY);
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        String text = (String) clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        assertTrue(text.startsWith("Crash\tCount"), text);
        titles().forEach(title -> assertTrue(text.contains("\n" + title + "\t"), () -> title + " is not whole in " + text));
    }

    @Test
    void statusIsSetAndTakenBack() throws Exception {
        Group group = Triaging.group(0);
        Triaging.select(table, Triaging.row(table, group.getTitle()));
        Ui.settle();
        var commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        var command = ParameterizedCommand.generateCommand(commands.getCommand("org.netoops.ui.commands.status"),
                Map.of("org.netoops.ui.commands.status.id", "fixed"));
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
        Ui.until("fixed", () -> group.getStatus() == GroupStatus.FIXED);
        Ui.until("a section for it", () -> Triaging.row(table, "Fixed (1)") > 0);
        IOperationHistory history = PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
        IUndoContext context = PlatformUI.getWorkbench().getOperationSupport().getUndoContext();
        assertTrue(history.canUndo(context));
        history.undo(context, null, null);
        Ui.until("new again", () -> group.getStatus() == GroupStatus.NEW);
    }
}
