// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.capture;

/** Told what changed in the Capture perspective. UI thread. */
interface CaptureListener {

    /** Another capture is shown, or none. */
    default void opened() {
    }

    /** Rows have come or gone, or their states have changed. */
    default void rows(long gone) {
    }

    /** Other rows pass the filter. */
    default void filtered() {
    }

    /** Another datagram is looked at. */
    default void selected() {
    }

    /** Other bytes of it are looked at. */
    default void bytes() {
    }
}
