// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.provider.MethodSource;
import org.netoops.log.LinePeeler;
import org.netoops.log.LogLine;

/** A line of a log with whatever stands in front of it. */
class PeelFuzzTest {

    @MethodSource("org.netoops.fuzz.Seeds#lines")
    @FuzzTest
    void peel(byte[] input) {
        Promise.inTime(() -> {
            String raw = new String(input, StandardCharsets.UTF_8);
            LogLine line = LinePeeler.peel(1, 0, raw);
            Promise.that(LinePeeler.peel(1, 0, line.text()).textStart() == 0, "peeling twice takes more than peeling once");
            int next = LinePeeler.nextRecord(line.raw(), line.textStart());
            Promise.that(next == -1 || next >= line.textStart() && next < line.raw().length(), "the next record lies outside of the line");
        });
    }
}
