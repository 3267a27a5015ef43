// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.util.List;

/**
 * How the reading of one source went.
 *
 * @param source      path as given, "-" for standard input; of a file in an archive {@code archive!name}
 * @param format      what it was recognised as, from the inside out, e.g. "pcap", "text in tar in gzip", also when that is not read ("elf"); null when it is nothing known or was not opened
 * @param bytes       bytes read, of what is unpacked
 * @param lines       log lines found
 * @param datagrams   UDP datagrams found
 * @param problems    what was skipped, damaged or unreadable, each a sentence naming where in the source; the source itself is not repeated
 * @param failed      true when the source could not be read (the first problem says why); a damaged one that gave something is not failed
 */
public record CaptureReport(String source, String format, long bytes, long lines, long datagrams, List<String> problems,
        boolean failed) {

    public CaptureReport {
        problems = List.copyOf(problems);
    }
}
