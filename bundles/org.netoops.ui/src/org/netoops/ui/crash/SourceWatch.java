// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.crash;

import java.util.function.Consumer;
import org.eclipse.swt.widgets.Display;
import org.netoops.archive.Archive;
import org.netoops.archive.ArchiveChange;

/** Tells when a crash that is looked at came by another way, too. */
final class SourceWatch implements AutoCloseable {
    private final Archive archive;
    private final Consumer<ArchiveChange> listener;

    /** @param gained run on the UI thread */
    SourceWatch(Archive archive, long id, Display display, Runnable gained) {
        this.archive = archive;
        this.listener = change -> {
            if (change.changed().stream().anyMatch(row -> row.id() == id) && !display.isDisposed()) {
                display.asyncExec(gained);
            }
        };
        archive.addListener(listener);
    }

    @Override
    public void close() {
        archive.removeListener(listener);
    }
}
