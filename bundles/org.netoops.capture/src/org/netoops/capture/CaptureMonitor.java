// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

/** Watches and stops the reading of a capture. */
public interface CaptureMonitor {
    /** Watches nothing, never stops. */
    CaptureMonitor NONE = new CaptureMonitor() {
    };

    /** Asked often; true ends the reading soon, what was read so far stays valid. */
    default boolean cancelled() {
        return false;
    }

    /**
     * Progress.
     *
     * @param done  bytes read of this source
     * @param total its size in bytes, or -1 when unknown
     */
    default void progress(long done, long total) {
    }
}
