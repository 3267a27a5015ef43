// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.session;

import org.eclipse.core.runtime.IProgressMonitor;

/** Work done off the UI thread that looks at its monitor often and stops soon when that is cancelled. */
@FunctionalInterface
public interface CancellableWork {

    /**
     * Does the work. Cancelled work just returns.
     *
     * @throws Exception when it could not be done; the message of an ArchiveException, CollectorException or IOException is shown to the user
     */
    void run(IProgressMonitor monitor) throws Exception;
}
