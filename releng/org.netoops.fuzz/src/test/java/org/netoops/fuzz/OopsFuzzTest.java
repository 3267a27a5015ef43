// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.provider.MethodSource;
import org.netoops.log.KernelLog;
import org.netoops.log.Origin;
import org.netoops.oops.Oops;
import org.netoops.oops.OopsExtractor;

/** A log with crashes in it. */
class OopsFuzzTest {

    @MethodSource("org.netoops.fuzz.Seeds#logs")
    @FuzzTest
    void parse(byte[] input) {
        Promise.inTime(() -> {
            KernelLog log = KernelLog.ofText(Origin.ofFile("fuzz"), new String(input, StandardCharsets.ISO_8859_1), 1);
            for (Oops o : OopsExtractor.parse(log)) {
                Promise.that(!o.verdict().title().isEmpty(), "a crash without a title");
                Promise.that(o.firstLine() <= o.lastLine() && o.lastLine() <= log.lines().size(), "a crash outside of the log");
                Promise.that(o.excerpt().lines().stream().anyMatch(l -> l.number() == o.lastLine()), "an excerpt without the crash");
            }
        });
    }
}
