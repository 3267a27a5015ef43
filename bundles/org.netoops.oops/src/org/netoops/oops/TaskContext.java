// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops;

/**
 * Who was running.
 *
 * @param cpu  CPU number or -1
 * @param pid  process id or -1
 * @param comm command name as printed, or null
 */
public record TaskContext(int cpu, int pid, String comm) {

    /** Nothing stated. */
    public static final TaskContext UNKNOWN = new TaskContext(-1, -1, null);
}
