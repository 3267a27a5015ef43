// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A log in gzip, xz, zstd, bzip2 or lz4. Checksums are not mended, so most of what is changed ends in a complaint: that is what is tried. */
class PackedFuzzTest {

    @MethodSource("org.netoops.fuzz.Seeds#packed")
    @FuzzTest
    void read(byte[] input) {
        Promise.inTime(() -> CountingSink.check(input));
    }
}
