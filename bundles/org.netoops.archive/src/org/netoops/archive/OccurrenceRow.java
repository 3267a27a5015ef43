// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive;

import java.time.Instant;

/**
 * One occurrence as a table shows it; unknown values are null or -1.
 *
 * @param id        number in this archive, from 1
 * @param signature its group
 * @param title     its title
 * @param seen      when
 * @param host      where, or null
 * @param release   kernel release, or null
 * @param arch      architecture label, or null
 * @param cpu       CPU or -1
 * @param pid       process id or -1
 * @param comm      command, or null
 * @param taint     taint letters without blanks, or null
 * @param via       short name of the transport
 * @param file      file it was read from, or null
 * @param panicked  whether the kernel panicked
 */
public record OccurrenceRow(long id, String signature, String title, Instant seen, String host, String release, String arch, int cpu,
        int pid, String comm, String taint, String via, String file, boolean panicked) {
}
