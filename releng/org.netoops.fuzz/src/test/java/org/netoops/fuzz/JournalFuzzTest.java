// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A journal in one of the forms of journalctl, or the records of the log device. */
class JournalFuzzTest {

    @MethodSource("org.netoops.fuzz.Seeds#journals")
    @FuzzTest
    void read(byte[] input) {
        Promise.inTime(() -> CountingSink.check(input));
    }
}
