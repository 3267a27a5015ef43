// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.report;

import org.netoops.oops.internal.line.Text;

/**
 * What the log told about the running kernel before a crash.
 *
 * @param release utsname release or null
 * @param version utsname version or null
 */
record BootInfo(String release, String version) {
    static final BootInfo NONE = new BootInfo(null, null);
    private static final String LEAD = "Linux version ";

    /** Whether this line is the first one that a kernel prints. */
    static boolean isBoot(Text line) {
        return line.at(0) == 'L' && line.startsWith(LEAD);
    }

    /** "Linux version 6.1.0-56-amd64 (builder) (gcc-12 …) #1 SMP PREEMPT_DYNAMIC Debian 6.1.192-2 (2026-11-16)". */
    static BootInfo of(Text line) {
        int end = line.wordEnd(LEAD.length());
        int version = line.find(" #", end);
        return new BootInfo(line.text(LEAD.length(), end), version < 0 ? null : line.rest(version + 1));
    }
}
