// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netoops.model.Group;
import org.netoops.ui.handlers.Commands;
import org.netoops.ui.session.Session;

@WorkbenchTest
class KeysTest {
    /** Of the bundles of the product, those that bind keys. */
    private static final List<String> PRODUCT = List.of("org.netoops.ui", "org.eclipse.ui");
    private static final String NETOOPS = "org.netoops.ui.commands.";

    @TempDir
    static Path folder;
    private static int archives;

    private Table groups;

    @BeforeEach
    void begin() throws Exception {
        Triaging.begin(folder.resolve("keys" + archives++ + ".db"));
        groups = Triaging.groups();
    }

    private static Tree trace() {
        return Triaging.find(Ui.window().getShell(), Tree.class, t -> t.getColumnCount() == 4 && t.isVisible());
    }

    private static void open() {
        Session.get().openCrash(Triaging.group(0).getLastId());
        Ui.until("the trace", () -> Ui.page().getActiveEditor() != null && trace() != null && trace().getItemCount() > 0);
        Ui.settle();
    }

    private static String selected() {
        TreeItem[] selection = trace().getSelection();
        return selection.length == 1 ? selection[0].getText(0) : "";
    }

    @Test
    void areBound() throws Exception {
        isBound("M1+ARROW_DOWN", NETOOPS + "nextFrame");
        isBound("M1+ARROW_UP", NETOOPS + "previousFrame");
        isBound("M1+M2+ARROW_DOWN", NETOOPS + "nextGroup");
        isBound("M1+M2+ARROW_UP", NETOOPS + "previousGroup");
        isBound("F3", NETOOPS + "goTo");
        isBound("M1+M2+C", NETOOPS + "copyMarkdown");
        isBound("M1+O", NETOOPS + "open");
        isBound("M1+3", "org.eclipse.ui.window.quickAccess");
        isBound("F5", "org.eclipse.ui.file.refresh");
    }

    private static void isBound(String key, String command) throws Exception {
        IBindingService bindings = Ui.window().getWorkbench().getService(IBindingService.class);
        Binding bound = bindings.getPerfectMatch(KeySequence.getInstance(key));
        assertEquals(command, bound == null ? null : bound.getParameterizedCommand().getId(), key);
        assertTrue(Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.ui.bindings"))
                .anyMatch(e -> PRODUCT.contains(e.getContributor().getName()) && key.equals(e.getAttribute("sequence")) && command.equals(e.getAttribute("commandId"))),
                key + " is bound only by a bundle that the tests bring");
    }

    @Test
    void framesAreWalkedThrough() {
        open();
        Commands.run(NETOOPS + "nextFrame");
        TreeItem first = trace().getItem(0).getItem(0);
        assertEquals(first.getText(0), selected());
        Commands.run(NETOOPS + "previousFrame");
        assertEquals(first.getText(0), selected(), "the first frame is the end of the way");
        Commands.run(NETOOPS + "nextFrame");
        String second = trace().getItem(0).getItemCount() > 1 ? trace().getItem(0).getItem(1).getText(0) : trace().getItem(1).getItem(0).getText(0);
        assertEquals(second, selected());
        Commands.run(NETOOPS + "previousFrame");
        assertEquals(first.getText(0), selected());
    }

    @Test
    void fromAFrameToItsLineAndBack() {
        open();
        Commands.run(NETOOPS + "nextFrame");
        Commands.run(NETOOPS + "nextFrame");
        String frame = selected();
        CTabFolder tabs = Triaging.find(Ui.window().getShell(), CTabFolder.class, f -> f.isVisible() && f.getItemCount() > 3 && f.getItem(2).getText().equals("Log"));
        Commands.run(NETOOPS + "goTo");
        assertEquals(2, tabs.getSelectionIndex());
        StyledText log = Triaging.find(tabs.getItem(2).getControl(), StyledText.class, t -> true);
        assertTrue(log.getSelectionText().contains(frame.replace("? ", "").replace("◀", "").strip()), log.getSelectionText());
        Commands.run(NETOOPS + "nextFrame");
        assertEquals(2, tabs.getSelectionIndex(), "in the log the next frame's line is gone to");
        assertFalse(log.getSelectionText().contains(frame + "+"), log.getSelectionText());
        Commands.run(NETOOPS + "previousFrame");
        Commands.run(NETOOPS + "goTo");
        assertEquals(0, tabs.getSelectionIndex());
        assertEquals(frame, selected());
    }

    @Test
    void groupsAreWalkedThrough() {
        groups.deselectAll();
        Commands.run(NETOOPS + "nextGroup");
        assertEquals(1, groups.getSelectionIndex(), "a heading is no group");
        Commands.run(NETOOPS + "nextGroup");
        assertEquals(2, groups.getSelectionIndex());
        Commands.run(NETOOPS + "previousGroup");
        Commands.run(NETOOPS + "previousGroup");
        assertEquals(1, groups.getSelectionIndex());
        assertSame(Ui.page().findView("org.netoops.ui.groups"), Ui.page().getActivePart());
        Ui.until("its occurrences", () -> Triaging.occurrences().getItemCount() >= 1);
    }

    /** Waits until the model follows nothing any more: it looks every two seconds for what others did. */
    private static void quiet() {
        long revision;
        do {
            revision = Session.get().model().getRevision();
            for (int i = 0; i < 6; i++) {
                Ui.settle();
            }
        } while (Session.get().model().getRevision() != revision);
    }

    @Test
    void refreshReadsAgainAndKeepsTheSelection() {
        Triaging.select(groups, 2);
        Group shown = Triaging.group(0);
        quiet();
        long revision = Session.get().model().getRevision();
        shown.setTitle("something else");
        Commands.run("org.eclipse.ui.file.refresh");
        Ui.until("another look", () -> Session.get().model().getRevision() > revision);
        Ui.until("the title of the archive", () -> !shown.getTitle().equals("something else"));
        assertEquals(2, groups.getSelectionIndex());
    }
}
