// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file with text in it, of whatever encoding and with whatever line ends. */
class TextFuzzTest {

    @MethodSource("org.netoops.fuzz.Seeds#logs")
    @FuzzTest
    void read(byte[] input) {
        Promise.inTime(() -> CountingSink.check(input));
    }
}
