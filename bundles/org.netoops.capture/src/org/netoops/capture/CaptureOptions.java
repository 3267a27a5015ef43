// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.util.Objects;
import org.netoops.wire.Keys;
import org.netoops.wire.WireLimits;

/**
 * How captures are read.
 *
 * @param limits bounds on what datagrams in a capture can make us keep
 * @param keys   what signed dumps are verified with
 */
public record CaptureOptions(WireLimits limits, Keys keys) {

    /** Bounds for a workstation, no keys. */
    public static final CaptureOptions DEFAULT = new CaptureOptions(WireLimits.DEFAULT, Keys.NONE);

    public CaptureOptions {
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(keys, "keys");
    }
}
