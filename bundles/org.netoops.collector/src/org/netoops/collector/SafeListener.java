// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import org.netoops.archive.ArchiveChange;
import org.netoops.wire.AssembledDump;

/** Keeps a listener that throws from stopping the collector. */
final class SafeListener implements CollectorListener {
    private static final System.Logger LOG = System.getLogger(SafeListener.class.getName());

    private final CollectorListener listener;

    SafeListener(CollectorListener listener) {
        this.listener = listener;
    }

    @Override
    public void stored(ArchiveChange change) {
        guarded(() -> listener.stored(change));
    }

    @Override
    public void dump(AssembledDump dump) {
        guarded(() -> listener.dump(dump));
    }

    @Override
    public void problem(String message) {
        guarded(() -> listener.problem(message));
    }

    private static void guarded(Runnable call) {
        try {
            call.run();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.DEBUG, "a collector's listener failed", e);
        }
    }
}
