// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The log of a LAVA job. */
class LavaFuzzTest {

    @MethodSource("org.netoops.fuzz.Seeds#lava")
    @FuzzTest
    void read(byte[] input) {
        Promise.inTime(() -> CountingSink.check(input));
    }
}
