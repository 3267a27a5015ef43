// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.io.IOException;

/** Counts what comes out of the decompressors of one source. */
final class UnpackBudget {

    private final long max;
    private long used;

    UnpackBudget(long max) {
        this.max = max;
    }

    /** @throws IOException when it is more than allowed */
    void use(long bytes) throws IOException {
        used += bytes;
        if (spent()) {
            throw new IOException("more than " + max + " bytes come out of it, which is as much as is unpacked; unpack it first and name its parts");
        }
    }

    boolean spent() {
        return used > max;
    }
}
