// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.netoops.log.Verification;

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
 * @param via       short name of the transport by which the report shown came
 * @param file      file the report shown was read from, or null
 * @param panicked  whether the kernel panicked
 * @param verification the best that is known about the sender of one of its sources
 * @param sources   short names of all transports by which it came, each once, in the order they were first added
 */
public record OccurrenceRow(long id, String signature, String title, Instant seen, String host, String release, String arch, int cpu,
        int pid, String comm, String taint, String via, String file, boolean panicked, Verification verification, List<String> sources) {

    public OccurrenceRow {
        Objects.requireNonNull(verification, "verification");
        sources = List.copyOf(sources);
    }
}
