// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.crash;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.netoops.archive.Archive;
import org.netoops.archive.ArchiveException;
import org.netoops.archive.StoredCrash;
import org.netoops.ui.session.ArchiveState;
import org.netoops.ui.session.Session;

/** Reads a crash from the archive in the background, or tells why it can't be read. UI thread. */
final class CrashLoader {
    private final CrashInput input;
    private final Display display;
    private final Consumer<StoredCrash> loaded;
    private final Consumer<String> waiting;
    private final Consumer<String> failed;

    CrashLoader(CrashInput input, Display display, Consumer<StoredCrash> loaded, Consumer<String> waiting, Consumer<String> failed) {
        this.input = input;
        this.display = display;
        this.loaded = loaded;
        this.waiting = waiting;
        this.failed = failed;
    }

    void load() {
        Archive archive = Session.get().archive();
        if (archive == null) {
            ArchiveState state = Session.get().archiveState();
            if (state != null && state.kind() == ArchiveState.Kind.FAILED) {
                failed.accept(state.message());
            } else {
                waiting.accept(Messages.Load_waiting);
            }
        } else if (input.location() != null && !input.location().equals(archive.location())) {
            failed.accept(NLS.bind(Messages.Load_otherArchive, input.location(), archive.location()));
        } else {
            waiting.accept(Messages.Load_loading);
            Session.get().background(Messages.Load_job, monitor -> read(archive));
        }
    }

    private void read(Archive archive) {
        try {
            Optional<StoredCrash> crash = archive.crash(input.id());
            ui(() -> crash.ifPresentOrElse(loaded, () -> failed.accept(NLS.bind(Messages.Load_missing, Long.toString(input.id()), archive.location()))));
        } catch (ArchiveException e) {
            ui(() -> failed.accept(e.getMessage()));
        } catch (RuntimeException e) {
            ILog.of(CrashLoader.class).error(Messages.Load_job, e);
            ui(() -> failed.accept(NLS.bind(Messages.Load_unexpected, Long.toString(input.id()))));
        }
    }

    private void ui(Runnable task) {
        if (!display.isDisposed()) {
            display.asyncExec(task);
        }
    }
}
