// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.session;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.netoops.archive.ArchiveException;
import org.netoops.collector.CollectorException;

/** Jobs whose failures are told in words. */
final class Background extends Job {
    /** All our jobs, for waiting on them. */
    static final Object FAMILY = new Object();

    private final CancellableWork work;

    Background(String name, CancellableWork work) {
        super(name);
        this.work = work;
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == FAMILY;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            work.run(monitor);
        } catch (OperationCanceledException | InterruptedException e) {
            return Status.CANCEL_STATUS;
        } catch (Exception e) {
            if (!monitor.isCanceled()) {
                Problems.tell(getName(), explain(e));
            }
        }
        return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }

    /** The message of an expected failure is for the user; what nobody expected goes to the Error Log with all details. */
    private String explain(Exception e) {
        if (e instanceof ArchiveException || e instanceof CollectorException) {
            return e.getMessage();
        }
        if (e instanceof java.nio.file.NoSuchFileException) {
            return NLS.bind(Messages.Problems_noSuchFile, e.getMessage());
        }
        if (e instanceof java.nio.file.AccessDeniedException) {
            return NLS.bind(Messages.Problems_accessDenied, e.getMessage());
        }
        if (e instanceof java.io.IOException && e.getMessage() != null) {
            return e.getMessage();
        }
        ILog.of(Background.class).error(getName(), e);
        return NLS.bind(Messages.Problems_unexpected, getName());
    }
}
