// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.cli;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Times in tables: ISO 8601 in UTC, to the second. */
final class Times {

    private Times() {
    }

    static String seconds(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
