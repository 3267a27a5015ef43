// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Records of pstore and raw images of the memory or the device they are kept in. */
class PstoreFuzzTest {

    @MethodSource("org.netoops.fuzz.Seeds#pstore")
    @FuzzTest
    void read(byte[] input) {
        Promise.inTime(() -> CountingSink.check(input));
    }
}
