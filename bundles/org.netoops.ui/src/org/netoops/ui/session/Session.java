// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.session;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.netoops.archive.Archive;
import org.netoops.archive.ArchiveChange;
import org.netoops.collector.CollectorListener;
import org.netoops.model.ModelFactory;
import org.netoops.model.Triage;
import org.netoops.ui.preferences.Preferences;

/** The archive in use, its model, its listener: what the parts of the window share. UI thread unless said otherwise. */
public final class Session {
    private static final long DRAIN_SECONDS = 20;
    private static Session instance;

    private final Display display = PlatformUI.getWorkbench().getDisplay();
    private final Triage model = ModelFactory.eINSTANCE.createTriage();
    private final Listeners archiveListeners = new Listeners(display);
    private final ArchiveSlot slot = new ArchiveSlot(model, uiExecutor(display));
    private final Notices notices = new Notices(new Listeners(display));
    private final SigningKeys keys = new SigningKeys();
    private final ListenerControl collector = new ListenerControl(slot::archive, listener(), new Listeners(display));

    private Session() {
    }

    /** The one of this application. Any thread, once the workbench runs. */
    public static synchronized Session get() {
        if (instance == null) {
            instance = new Session();
        }
        return instance;
    }

    private static Executor uiExecutor(Display display) {
        return work -> {
            if (!display.isDisposed()) {
                display.asyncExec(work);
            }
        };
    }

    private CollectorListener listener() {
        return new CollectorListener() {
            @Override
            public void stored(ArchiveChange change) {
                Arrivals.announce(change, display);
            }

            @Override
            public void problem(String message) {
                notices.show(message);
            }
        };
    }

    /** The model of the archive in use; the same object as long as the application runs, empty while no archive is open. */
    public Triage model() {
        return model;
    }

    /** The archive in use, or null when none is open. Its methods are for {@link #background}, not for the UI thread. Any thread. */
    public Archive archive() {
        return slot.archive();
    }

    /** Whether the archive can be used, and if not why. Any thread. */
    public ArchiveState archiveState() {
        return slot.state();
    }

    /** The listener is told on the UI thread after another archive was opened, or opening began, or failed. */
    public void onArchiveChanged(Runnable listener) {
        archiveListeners.add(listener);
    }

    /** No longer told. */
    public void removeArchiveListener(Runnable listener) {
        archiveListeners.remove(listener);
    }

    /** Opens the archive of the preferences, and listens if the preferences say so. Also the way to try again. */
    public void open() {
        String location = Preferences.archive();
        slot.opening(location);
        archiveListeners.fire();
        Job job = new Background(Messages.Session_opening, monitor -> {
            collector.stopAndWait(DRAIN_SECONDS);
            slot.open(location);
            archiveListeners.fire();
            if (slot.state().kind() == ArchiveState.Kind.READY && Preferences.store().getBoolean(Preferences.AUTOSTART)) {
                collector.start();
            }
        });
        job.setRule(ArchiveRule.INSTANCE);
        job.setSystem(true);
        job.schedule();
    }

    /** Reads the archive again; one that could not be opened is tried again. Returns at once. */
    public void refresh() {
        if (slot.state().kind() == ArchiveState.Kind.FAILED) {
            open();
        } else if (slot.state().usable()) {
            slot.refresh();
        }
    }

    /** Stops listening, stores what was received, closes the archive. Blocks, but not for ever. */
    public void close() {
        Job.getJobManager().cancel(Background.FAMILY);
        collector.stopAndWait(DRAIN_SECONDS);
        slot.close();
    }

    /** Runs work off the UI thread as a job with progress and cancel; a failure is told in words, not as an exception. Any thread. */
    public void background(String jobName, CancellableWork work) {
        new Background(jobName, work).schedule();
    }

    /** Opens the crash in its editor. */
    public void openCrash(long occurrenceId) {
        Navigation.openCrash(occurrenceId);
    }

    /** Shows a group in the groups view, see {@link GroupTarget}. */
    public void selectGroup(String signature) {
        Navigation.selectGroup(signature);
    }

    /** What signed dumps are verified with. Any thread. */
    public SigningKeys keys() {
        return keys;
    }

    /** Takes over preferences that listening or reading depends on. Returns at once. */
    public void settingsChanged() {
        Archive open = slot.archive();
        if (open != null) {
            open.skip(Preferences.skipped());
        }
        if (collector.state() != CollectorControl.State.STOPPED) {
            collector.stop();
            collector.start();
        }
    }

    /** Start and stop of the listener. */
    public CollectorControl collector() {
        return collector;
    }

    /** Reads files and folders into the archive, as a job. */
    public void importPaths(List<Path> paths) {
        Import.schedule(List.copyOf(paths));
    }

    /** Short news for the status line. */
    public Notices notices() {
        return notices;
    }
}
