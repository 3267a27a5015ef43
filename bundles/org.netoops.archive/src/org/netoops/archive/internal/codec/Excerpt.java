// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive.internal.codec;

import java.util.List;
import org.netoops.log.Gap;
import org.netoops.log.LogLine;

/** The log lines around a crash and what was missing among them, as stored and given back. */
public record Excerpt(List<LogLine> lines, List<Gap> gaps) {

    public Excerpt {
        lines = List.copyOf(lines);
        gaps = List.copyOf(gaps);
    }
}
