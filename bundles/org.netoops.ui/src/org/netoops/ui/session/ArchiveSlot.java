// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.session;

import java.nio.file.Files;
import java.nio.file.Path;
import org.netoops.archive.Archive;
import org.netoops.archive.ArchiveException;
import org.netoops.archive.Archives;
import org.netoops.archive.Archives.Mode;
import org.netoops.model.Triage;
import org.netoops.model.TriageProjection;
import org.netoops.ui.preferences.Preferences;

/** Holds the archive in use together with the projection that keeps the model in step with it. Opening and closing may take long: no UI thread. */
final class ArchiveSlot {
    private final Triage model;
    private final java.util.concurrent.Executor ui;
    private volatile Archive archive;
    private volatile ArchiveState state = new ArchiveState(ArchiveState.Kind.OPENING, "", null); //$NON-NLS-1$
    private TriageProjection projection;

    ArchiveSlot(Triage model, java.util.concurrent.Executor ui) {
        this.model = model;
        this.ui = ui;
    }

    Archive archive() {
        return archive;
    }

    ArchiveState state() {
        return state;
    }

    void opening(String location) {
        state = new ArchiveState(ArchiveState.Kind.OPENING, location, null);
    }

    /** Replaces the archive in use; on failure none is in use and the state says why. */
    synchronized void open(String location) {
        close();
        try {
            Archive opened = Archives.open(location, mode(location));
            opened.skip(Preferences.skipped());
            projection = new TriageProjection(opened, model, ui);
            archive = opened;
            state = new ArchiveState(opened.readOnly() ? ArchiveState.Kind.READ_ONLY : ArchiveState.Kind.READY, location, null);
        } catch (ArchiveException e) {
            fail(location, e.getMessage());
        }
    }

    /** A file that can't be written is still worth looking at. */
    private static Mode mode(String location) {
        Path file = Path.of(location);
        return Files.isRegularFile(file) && !Files.isWritable(file) ? Mode.READ_ONLY : Mode.READ_WRITE;
    }

    /** Reads again what the model shows. */
    synchronized void refresh() {
        if (projection != null) {
            projection.refresh();
        }
    }

    private void fail(String location, String message) {
        state = new ArchiveState(ArchiveState.Kind.FAILED, location, message);
        ui.execute(() -> {
            model.getGroups().clear();
            model.setLocation(location);
            model.setLoading(false);
            model.setProblem(message);
            model.setRevision(model.getRevision() + 1);
        });
    }

    synchronized void close() {
        if (projection != null) {
            projection.close();
            projection = null;
        }
        if (archive != null) {
            archive.close();
            archive = null;
        }
    }
}
