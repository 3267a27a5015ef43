// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.netoops.archive.Archive;
import org.netoops.archive.ArchiveException;
import org.netoops.archive.NewOccurrence;
import org.netoops.log.KernelLog;
import org.netoops.log.Origin;
import org.netoops.log.Transport;
import org.netoops.model.Group;
import org.netoops.oops.Oops;
import org.netoops.oops.OopsExtractor;
import org.netoops.ui.sample.SampleData;
import org.netoops.ui.session.Session;

/** What tests of the triage views do: fill an archive with real crashes, let more of them arrive, find the tables. */
final class Triaging {

    private Triaging() {
    }

    /** Uses a new archive that holds the sample data. */
    static void begin(Path file) throws Exception {
        Ui.page().closeAllEditors(false);
        Ui.useArchive(file);
        Session.get().importPaths(SampleData.unpack());
        Ui.until("sample data", () -> Session.get().model().getGroups().size() >= 8);
        Ui.idle();
        Ui.settle();
        Ui.page().closeAllEditors(false);
    }

    static Archive archive() {
        return Session.get().archive();
    }

    static Group group(int index) {
        return Session.get().model().getGroups().get(index);
    }

    /** The group's latest crash happens again on other machines, one a millisecond. */
    static void again(Group group, Instant from, int times) throws ArchiveException {
        Oops oops = archive().crash(group.getLastId()).orElseThrow().oops();
        List<NewOccurrence> batch = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            KernelLog log = new KernelLog(new Origin(Transport.NETCONSOLE_EXTENDED, "again-" + from.toEpochMilli() + "-" + i, "6666", null, 0),
                    oops.excerpt().lines());
            Oops same = OopsExtractor.parse(log).get(0);
            assertEquals(oops.verdict().title(), same.verdict().title());
            batch.add(new NewOccurrence(same, from.plusMillis(i), List.of()));
        }
        long before = group.getCount();
        archive().store(batch);
        Ui.until("the arrivals", () -> group.getCount() == before + times);
    }

    static Table groups() {
        return table("Crash");
    }

    static Table occurrences() {
        return table("Pid");
    }

    /** The visible table that has a column of this name. */
    static Table table(String column) {
        return find(Ui.window().getShell(), Table.class, t -> Arrays.stream(t.getColumns()).anyMatch(c -> c.getText().equals(column)));
    }

    /** The first control of this class that fits, or null. */
    static <T extends Control> T find(Control root, Class<T> type, Predicate<T> fits) {
        if (type.isInstance(root) && fits.test(type.cast(root))) {
            return type.cast(root);
        }
        if (root instanceof Composite c) {
            for (Control child : c.getChildren()) {
                T found = find(child, type, fits);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** Index of the row whose first cell contains the text, or -1. */
    static int row(Table table, String text) {
        for (int i = 0; i < table.getItemCount(); i++) {
            if (table.getItem(i).getText(0).contains(text)) {
                return i;
            }
        }
        return -1;
    }

    /** Selects a row as a click does. */
    static void select(Table table, int row) {
        TableItem item = table.getItem(row);
        table.setSelection(row);
        Event event = new Event();
        event.item = item;
        table.notifyListeners(SWT.Selection, event);
    }

    /** Activates a row as a double click does. */
    static void open(Table table, int row) {
        select(table, row);
        Event event = new Event();
        event.item = table.getItem(row);
        table.notifyListeners(SWT.DefaultSelection, event);
    }
}
