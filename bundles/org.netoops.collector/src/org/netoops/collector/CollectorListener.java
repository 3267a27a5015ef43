// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import org.netoops.archive.ArchiveChange;
import org.netoops.wire.AssembledDump;

/** Told what a collector does; called on its own threads. */
public interface CollectorListener {

    /** A batch was committed. */
    default void stored(ArchiveChange change) {
    }

    /** A netoops dump was put together, soft ones included; called before its crashes are stored. */
    default void dump(AssembledDump dump) {
    }

    /** Something a person should know, one sentence. */
    default void problem(String message) {
    }
}
