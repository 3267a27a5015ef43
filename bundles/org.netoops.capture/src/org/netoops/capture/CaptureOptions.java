// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Objects;
import org.netoops.wire.Keys;
import org.netoops.wire.WireLimits;

/**
 * How captures are read.
 *
 * @param limits   bounds on what datagrams in a capture can make us keep
 * @param keys     what signed dumps are verified with
 * @param excluded files that are not opened, see {@link #excluding}
 */
public record CaptureOptions(WireLimits limits, Keys keys, ExcludedFiles excluded) {

    /** Bounds for a workstation, no keys. */
    public static final CaptureOptions DEFAULT = new CaptureOptions(WireLimits.DEFAULT, Keys.NONE);

    public CaptureOptions {
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(keys, "keys");
        Objects.requireNonNull(excluded, "excluded");
    }

    /** Options that exclude no file. */
    public CaptureOptions(WireLimits limits, Keys keys) {
        this(limits, keys, ExcludedFiles.NONE);
    }

    /**
     * The same, but these files are not opened, by whatever name or link they are reached: for files this process has open and locked, because
     * closing any handle of a file releases its locks (POSIX). They need not exist yet.
     */
    public CaptureOptions excluding(Collection<Path> files) {
        return new CaptureOptions(limits, keys, ExcludedFiles.of(files));
    }
}
