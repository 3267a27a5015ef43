// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.log;

import java.time.Instant;

/**
 * What stood in front of a log line's text and was peeled off.
 *
 * @param level      printk level 0 (emergency) to 7 (debug), or -1 when unknown
 * @param timeMicros kernel time in microseconds since boot, or -1 when unknown
 * @param caller     printk caller id, "T123" (task) or "C0" (CPU), or null
 * @param wallTime   wall clock time stated by a log daemon, or null
 * @param host       host name stated by a log daemon, or null
 * @param kernel     true when the prefix proves that the kernel printed the line (printk time, "kernel:" tag, wire format)
 */
public record Prefix(int level, long timeMicros, String caller, Instant wallTime, String host, boolean kernel) {

    /** Nothing known. */
    public static final Prefix NONE = new Prefix(-1, -1, null, null, null, false);
}
