// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.session;

import java.nio.file.Path;
import java.util.List;
import org.netoops.archive.Archive;
import org.netoops.model.Triage;

/** The archive in use, its model, its listener: what the parts of the window share. UI thread unless said otherwise. */
public final class Session {
    private static final Session INSTANCE = new Session();

    private Session() {
    }

    /** The one of this application. Any thread. */
    public static Session get() {
        return INSTANCE;
    }

    /** The model of the archive in use; the same object as long as the application runs, empty while no archive is open. */
    public Triage model() {
        return null;
    }

    /** The archive in use, or null when none is open. Its methods are for {@link #background}, not for the UI thread. */
    public Archive archive() {
        return null;
    }

    /** Whether the archive can be used, and if not why. */
    public ArchiveState archiveState() {
        return null;
    }

    /** The listener is told on the UI thread after another archive was opened, or opening began, or failed. */
    public void onArchiveChanged(Runnable listener) {
    }

    /** No longer told. */
    public void removeArchiveListener(Runnable listener) {
    }

    /** Runs work off the UI thread as a job with progress and cancel; a failure is told in words, not as an exception. */
    public void background(String jobName, CancellableWork work) {
    }

    /** Opens the crash in its editor. */
    public void openCrash(long occurrenceId) {
    }

    /** Shows a group in the groups view, see {@link GroupTarget}. */
    public void selectGroup(String signature) {
    }

    /** Start and stop of the listener. */
    public CollectorControl collector() {
        return null;
    }

    /** Reads files and folders into the archive, as a job. */
    public void importPaths(List<Path> paths) {
    }
}
