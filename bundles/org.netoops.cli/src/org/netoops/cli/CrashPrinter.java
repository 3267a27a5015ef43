// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.cli;

import java.time.Instant;
import org.netoops.oops.Oops;

/** Prints crashes as they are found. */
interface CrashPrinter {

    /** @param time when it happened by a wall clock, or null */
    void crash(Oops oops, Instant time);
}
