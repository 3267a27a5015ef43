// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netoops.archive.ArchiveException;
import org.netoops.archive.StoredCrash;
import org.netoops.model.Group;
import org.netoops.model.Triage;
import org.netoops.ui.handlers.Commands;
import org.netoops.ui.session.Session;

@WorkbenchTest
class SampleDataTest {
    private static final int FILES = 11;

    @Test
    void fillsGroupsAndOpensTheFirstCrash(@TempDir Path folder) throws ArchiveException {
        Ui.useArchive(folder.resolve("sample.db"));
        Triage model = Session.get().model();
        Commands.run(Commands.SAMPLE);
        Ui.until("a crash of each file", () -> model.getOccurrenceCount() >= FILES);
        Ui.idle();
        Ui.until("an editor", () -> Ui.page().getActiveEditor() != null);
        assertTrue(model.getGroups().size() >= 8, () -> model.getGroups().size() + " groups");
        for (Group group : model.getGroups()) {
            Ui.until("the groups view shows " + group.getTitle(), () -> Ui.shows(group.getTitle()));
        }
        StoredCrash first = Session.get().archive().crash(1).orElseThrow();
        IEditorPart editor = Ui.page().getActiveEditor();
        Ui.until("its title: " + first.row().title(), () -> editor.getTitle().equals(first.row().title()));
        String function = first.oops().traces().get(0).frames().get(0).function();
        Ui.until("the editor shows the trace: " + function, () -> Ui.shows(function));
        long before = model.getOccurrenceCount();
        Commands.run(Commands.SAMPLE);
        Ui.until("news about the second import", () -> notice().contains("no new crash"));
        assertEquals(before, model.getOccurrenceCount(), "the same evidence again adds nothing");
    }

    private static String notice() {
        var latest = Session.get().notices().latest();
        return latest == null ? "" : latest.text();
    }
}
