// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netoops.ui.capture.CaptureViews;
import org.netoops.ui.crash.CrashInput;
import org.netoops.ui.preferences.Preferences;
import org.netoops.ui.sample.SampleData;
import org.netoops.ui.session.CollectorControl;
import org.netoops.ui.session.CollectorControl.State;
import org.netoops.ui.session.Session;
import org.netoops.ui.theme.NetoopsColors;

@WorkbenchTest
class CapturePerspectiveTest {
    private static final String CAPTURE = "org.netoops.app.capture";
    private static final String TRIAGE = "org.netoops.app.triage";

    @TempDir
    static Path folder;
    private static int archives;

    private Path sample;

    @BeforeEach
    void begin() throws Exception {
        Triaging.begin(folder.resolve("capture" + archives++ + ".db"));
        sample = SampleData.unpack().stream().filter(p -> p.getFileName().toString().contains("6.12-null-write")).findFirst().orElseThrow();
        PlatformUI.getWorkbench().showPerspective(CAPTURE, Ui.window());
        Ui.settle();
    }

    @AfterEach
    void end() throws Exception {
        PlatformUI.getWorkbench().showPerspective(CAPTURE, Ui.window());
        text().setText("");
        Ui.settle();
        Session.get().collector().stop();
        PlatformUI.getWorkbench().showPerspective(TRIAGE, Ui.window());
        Ui.settle();
    }

    private static Table datagrams() {
        return Triaging.table("Size");
    }

    private static Tree fields() {
        return Triaging.find(Ui.window().getShell(), Tree.class, t -> t.isVisible() && t.getColumnCount() == 2 && t.getColumn(0).getText().equals("Field"));
    }

    private static StyledText bytes() {
        return Triaging.find(Ui.window().getShell(), StyledText.class, t -> t.isVisible() && !t.getEditable());
    }

    private static Text text() {
        return Triaging.find(Ui.window().getShell(), Text.class, t -> t.isVisible() && t.getMessage().startsWith("Filter: words, source:"));
    }

    private static String shown() {
        Label label = Triaging.find(text().getParent(), Label.class, l -> l.getText().matches(".*(shown|datagrams).*"));
        return label == null ? "" : label.getText();
    }

    private void open(Path file) {
        CaptureViews.open(file);
        Ui.until("the file's name", () -> Ui.page().findView("org.netoops.ui.capture.datagrams").getTitle().contains(file.getFileName().toString()));
        Ui.idle();
        Ui.until("rows", () -> datagrams() != null && datagrams().isVisible() && datagrams().getItemCount() > 5);
        Ui.settle();
    }

    private static TreeItem field(TreeItem[] items, String name) {
        for (TreeItem i : items) {
            TreeItem found = i.getText(0).equals(name) ? i : field(i.getItems(), name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static void filter(String text) {
        text().setText(text);
        Ui.settle();
        Ui.until("all rows were searched", () -> !shown().contains("searching"));
    }

    @Test
    void aFileShowsItsDatagramsFieldsAndBytes() throws Exception {
        open(sample);
        assertEquals("519 datagrams", shown());
        assertTrue(bytes().getText().startsWith("000000    "), "the first one is looked at");
        filter("format:ext");
        assertEquals("62 of 519 shown", shown());
        Triaging.select(datagrams(), 3);
        Ui.settle();
        TreeItem sequence = field(fields().getItems(), "Sequence number");
        assertEquals(datagrams().getItem(3).getText(5), sequence.getText(1), "number column and field");
        Picture.store("capture-file");
    }

    @Test
    void fieldsAndBytesAreLinkedBothWays() {
        open(sample);
        filter("format:ext");
        Triaging.select(datagrams(), 0);
        Ui.settle();
        TreeItem sequence = field(fields().getItems(), "Sequence number");
        String header = field(fields().getItems(), "Header").getText(1);
        int prio = header.indexOf("," + sequence.getText(1) + ",") - 1;
        fields().setSelection(sequence);
        fields().notifyListeners(SWT.Selection, new Event());
        Ui.settle();
        assertEquals(sequence.getText(1), marked(), "the field's bytes are marked, and no others");
        bytes().setFocus();
        // a row has 16 bytes: ten characters of offset, then three for each byte and one between its halves
        bytes().setCaretOffset(prio / 16 * bytes().getOffsetAtLine(1) + 10 + 3 * (prio % 16) + prio % 16 / 8);
        Ui.settle();
        assertEquals("Level", fields().getSelection()[0].getText(0));
        // the same field is looked at in the next datagram
        Triaging.select(datagrams(), 1);
        Ui.settle();
        assertEquals("Level", fields().getSelection()[0].getText(0));
    }

    /** The characters of the marked bytes; each line's digits are marked first, then its characters. */
    private static String marked() {
        StringBuilder text = new StringBuilder();
        StyleRange[] ranges = bytes().getStyleRanges();
        for (int i = 1; i < ranges.length; i += 2) {
            text.append(bytes().getTextRange(ranges[i].start, ranges[i].length));
        }
        return text.toString();
    }

    @Test
    void aFilterThatIsWrongSaysWhereAndWhy() {
        open(sample);
        filter("format:ext");
        filter("format:ext colour:red");
        assertEquals(NetoopsColors.get(NetoopsColors.INVALID), text().getBackground());
        assertTrue(Ui.shows("At 12: there is no key \"colour\""), "the reason");
        assertEquals("62 of 519 shown", shown(), "the last good one holds");
        Picture.store("capture-filter");
        filter("state:text");
        assertNotEquals(NetoopsColors.get(NetoopsColors.INVALID), text().getBackground());
        assertFalse(Ui.shows("there is no key"));
        assertEquals("457 of 519 shown", shown());
    }

    @Test
    void dumpsAndStreamsTellWhatCame() {
        open(sample);
        Table units = Triaging.table("Missing");
        assertEquals(2, units.getItemCount());
        assertEquals("text to 6666", units.getItem(0).getText(0));
        assertEquals("messages to 6667", units.getItem(1).getText(0));
        assertEquals("62 of 62", units.getItem(1).getText(4));
        Triaging.open(units, 1);
        Ui.settle();
        assertNotNull(field(fields().getItems(), "Sequence number"), "its first datagram is looked at");
    }

    @Test
    void rowsAreCopiedAsSeen() throws Exception {
        open(sample);
        filter("format:ext");
        Ui.page().activate(Ui.page().findView("org.netoops.ui.capture.datagrams"));
        datagrams().setFocus();
        Triaging.select(datagrams(), 1);
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(IWorkbenchCommandConstants.EDIT_COPY, null);
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        String copied = (String) clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        assertEquals(2, copied.lines().count(), copied);
        assertTrue(copied.lines().toList().get(1).contains("\tnetconsole ext.\tmessages to 6667\t"), copied);
    }

    @Test
    void theCrashOfADatagramIsOpened() {
        open(sample);
        filter("\"RIP: 0010\" format:basic");
        assertTrue(datagrams().getItemCount() > 0, shown());
        Triaging.select(datagrams(), 0);
        Triaging.open(datagrams(), 0);
        Ui.until("an editor", () -> Ui.page().getActiveEditor() != null);
        assertTrue(Ui.page().getActiveEditor().getEditorInput() instanceof CrashInput);
        assertEquals(TRIAGE, Ui.page().getPerspective().getId());
    }

    @Test
    void theDatagramsOfACrashAreInItsEditorAndGoToCapture() throws Exception {
        PlatformUI.getWorkbench().showPerspective(TRIAGE, Ui.window());
        Session.get().openCrash(Triaging.group(0).getLastId());
        Ui.until("the crash", () -> Ui.page().getActiveEditor() != null && Ui.page().getActiveEditor().getTitle().equals(Triaging.group(0).getTitle()));
        CTabFolder tabs = Triaging.find(Ui.window().getShell(), CTabFolder.class, f -> f.getItemCount() > 3 && f.getItem(0).getText().equals("Trace"));
        int packets = 0;
        while (!tabs.getItem(packets).getText().equals("Packets")) {
            packets++;
        }
        tabs.setSelection(packets);
        Ui.until("its datagrams", () -> datagrams() != null && datagrams().isVisible() && datagrams().getItemCount() > 3);
        assertTrue(Ui.texts(tabs.getItem(packets).getControl()).stream().anyMatch(t -> t.matches("(?s)\\d+ datagrams: .*")), "the summary");
        Picture.store("crash-packets");
        Triaging.select(datagrams(), 2);
        String time = datagrams().getItem(2).getText(0);
        Triaging.open(datagrams(), 2);
        Ui.until("the perspective", () -> Ui.page().getPerspective().getId().equals(CAPTURE));
        Ui.idle();
        Ui.until("the same datagram", () -> datagrams().getSelectionCount() == 1 && datagrams().getSelection()[0].getText(0).equals(time));
    }

    @Test
    void shownRowsAreSavedAndReadAgain() {
        open(sample);
        filter("format:ext");
        Path file = folder.resolve("saved" + archives + ".pcapng");
        CaptureViews.save(file);
        Ui.until("saved", () -> Files.exists(file));
        Ui.idle();
        filter("");
        open(file);
        assertEquals("62 datagrams", shown());
        assertFalse(Files.exists(file.resolveSibling(file.getFileName() + ".part")));
    }

    @Test
    void aFileWithoutDatagramsSaysWhatToDo() throws Exception {
        Path log = Files.writeString(folder.resolve("plain.log"), "[    0.000000] Linux version 6.1.0\n[    1.000000] all is well\n");
        CaptureViews.open(log);
        Ui.until("the reason", () -> Ui.shows("plain.log holds no datagrams"));
        assertTrue(Ui.shows("2 lines of log text"));
        assertTrue(Ui.shows("Import Into the Archive"));
        Picture.store("capture-empty");
    }

    @Test
    void whatArrivesIsShownAndFollowedUntilTheUserLooks() throws Exception {
        CollectorControl collector = Session.get().collector();
        Preferences.set(Preferences.PORTS, "0");
        CaptureViews.live();
        collector.start();
        Ui.until("listening", () -> collector.state() == State.LISTENING);
        Ui.until("says so", () -> Ui.shows("Listening on "));
        int port = collector.status().endpoints().get(0).getPort();
        int sent = Replay.send(sample, port);
        Ui.until("all rows", () -> shown().startsWith(sent + " datagrams"));
        Ui.settle();
        String last = lastTime();
        Replay.send(sample, port);
        Ui.until("twice as many", () -> shown().startsWith(String.format("%,d datagrams", 2 * sent)));
        Ui.settle();
        assertNotEquals(last, lastTime(), "the end is followed");
        Picture.store("capture-live");
        Triaging.select(datagrams(), 0);
        List<String> before = rows();
        Replay.send(sample, port);
        Ui.until("more", () -> shown().startsWith(String.format("%,d datagrams", 3 * sent)));
        Ui.settle();
        assertEquals(before, rows(), "what is looked at stays where it is");
        Event end = new Event();
        end.type = SWT.KeyDown;
        end.keyCode = SWT.END;
        end.doit = true;
        datagrams().notifyListeners(SWT.KeyDown, end);
        String again = lastTime();
        Replay.send(sample, port);
        Ui.until("four times", () -> shown().startsWith(String.format("%,d datagrams", 4 * sent)));
        Ui.settle();
        assertNotEquals(again, lastTime(), "End follows again");
        Preferences.set(Preferences.PORTS, "0");
    }

    private static String lastTime() {
        Table t = datagrams();
        return t.getItem(t.getItemCount() - 1).getText(0);
    }

    private static List<String> rows() {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < datagrams().getItemCount(); i++) {
            rows.add(datagrams().getItem(i).getText(0));
        }
        return rows;
    }
}
