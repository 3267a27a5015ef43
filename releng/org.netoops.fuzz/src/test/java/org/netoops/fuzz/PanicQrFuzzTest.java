// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The text of a panic screen's QR code. */
class PanicQrFuzzTest {

    @MethodSource("org.netoops.fuzz.Seeds#panics")
    @FuzzTest
    void read(byte[] input) {
        Promise.inTime(() -> CountingSink.check(input));
    }
}
