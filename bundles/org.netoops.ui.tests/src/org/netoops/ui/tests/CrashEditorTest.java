// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netoops.archive.StoredCrash;
import org.netoops.model.Group;
import org.netoops.oops.Frame;
import org.netoops.ui.crash.CrashInput;
import org.netoops.ui.crash.CrashInputFactory;
import org.netoops.ui.handlers.Commands;
import org.netoops.ui.session.Session;

@WorkbenchTest
class CrashEditorTest {
    @TempDir
    static Path folder;
    private static int archives;

    private StoredCrash crash;

    @BeforeEach
    void open() throws Exception {
        Triaging.begin(folder.resolve("crash" + archives++ + ".db"));
        for (Group group : Session.get().model().getGroups()) {
            StoredCrash c = Triaging.archive().crash(group.getLastId()).orElseThrow();
            if (frames(c).stream().anyMatch(f -> !f.reliable()) && c.oops().verdict().frame() != null && c.oops().code() != null) {
                crash = c;
            }
        }
        Session.get().openCrash(crash.row().id());
        Ui.until("the trace", () -> Ui.page().getActiveEditor() != null && tree() != null && tree().getItemCount() > 0);
        Ui.settle();
    }

    private static List<Frame> frames(StoredCrash crash) {
        return crash.oops().traces().stream().flatMap(t -> t.frames().stream()).toList();
    }

    private static Tree tree() {
        return Triaging.find(Ui.window().getShell(), Tree.class, t -> t.getColumnCount() == 4 && t.isVisible());
    }

    private static CTabFolder tabs() {
        return Triaging.find(Ui.window().getShell(), CTabFolder.class, f -> f.isVisible() && f.getItemCount() > 3 && f.getItem(2).getText().equals("Log"));
    }

    private static StyledText log() {
        return Triaging.find(tabs().getItem(2).getControl(), StyledText.class, t -> true);
    }

    private static int count(TreeItem[] items) {
        int n = 0;
        for (TreeItem item : items) {
            n += item.getItemCount();
        }
        return n;
    }

    @Test
    void showsWhatHappened() {
        assertEquals(crash.row().title(), Ui.page().getActiveEditor().getTitle());
        assertTrue(Ui.shows(crash.oops().machine().release()));
        assertEquals(crash.oops().traces().size(), tree().getItemCount());
        assertEquals(frames(crash).size(), count(tree().getItems()));
        String guilty = crash.oops().verdict().frame();
        assertTrue(Ui.texts(tree()).stream().anyMatch(t -> t.startsWith(guilty) && t.contains("◀")), guilty);
        assertTrue(Ui.texts(tree()).stream().anyMatch(t -> t.startsWith("? ")));
        Picture.store("crash-trace");
        tabs().setSelection(2);
        Ui.settle();
        assertEquals(crash.oops().excerpt().lines().size(), log().getLineCount());
        Picture.store("crash-log");
    }

    @Test
    void unreliableFramesCanBeHidden() {
        Button hide = Triaging.find(Ui.window().getShell(), Button.class, b -> b.getText().contains("unreliable"));
        hide.setSelection(true);
        hide.notifyListeners(SWT.Selection, new Event());
        assertEquals(frames(crash).stream().filter(Frame::reliable).count(), count(tree().getItems()));
        hide.setSelection(false);
        hide.notifyListeners(SWT.Selection, new Event());
        assertEquals(frames(crash).size(), count(tree().getItems()));
    }

    @Test
    void aFrameLeadsToItsLine() {
        TreeItem last = tree().getItem(tree().getItemCount() - 1);
        TreeItem frame = last.getItem(last.getItemCount() - 1);
        tree().setSelection(frame);
        tree().notifyListeners(SWT.Selection, event(frame));
        tree().notifyListeners(SWT.MouseDoubleClick, event(frame));
        tree().notifyListeners(SWT.DefaultSelection, event(frame));
        Ui.until("the log", () -> tabs().getSelectionIndex() == 2);
        Frame expected = frames(crash).get(frames(crash).size() - 1);
        assertTrue(log().getSelectionText().contains(expected.function()), log().getSelectionText());
    }

    private static Event event(TreeItem item) {
        Event event = new Event();
        event.item = item;
        return event;
    }

    @Test
    void copiesABugReport() {
        Ui.page().activate(Ui.page().getActiveEditor());
        Ui.settle();
        Commands.run("org.netoops.ui.commands.copyMarkdown");
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        String text = (String) clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        assertTrue(text.startsWith("### "), text);
        assertTrue(text.contains(crash.oops().verdict().frame() + "+0x"), text);
        assertTrue(text.contains("Code: "), text);
    }

    @Test
    void aCrashThatIsNotThereIsToldInWords() throws Exception {
        IEditorPart editor = Ui.page().openEditor(new CrashInput(987_654), "org.netoops.ui.crash", true, IWorkbenchPage.MATCH_INPUT);
        Ui.until("the message", () -> Ui.shows("Crash 987654 is not in the archive") || Ui.shows("Crash 987,654 is not in the archive"));
        assertFalse(editor.isDirty());
    }

    @Test
    void theInputComesBackFromWhatWasRemembered() {
        CrashInput input = (CrashInput) Ui.page().getActiveEditor().getEditorInput();
        XMLMemento memento = XMLMemento.createWriteRoot("input");
        input.saveState(memento);
        CrashInput restored = (CrashInput) new CrashInputFactory().createElement(memento);
        assertEquals(input, restored);
        assertEquals(input.getName(), restored.getName());
        assertFalse(input.equals(new CrashInput(input.id() + 1)));
    }
}
