// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.cli;

import java.time.Duration;

/** Spans of time as they are typed: {@code 500ms}, {@code 30s}, {@code 5m}, {@code 2h}, {@code 1d}; a number alone means seconds. */
final class Span {
    private static final long LONGEST_MILLIS = Duration.ofDays(3650).toMillis();

    private Span() {
    }

    static Duration parse(String typed) {
        int digits = 0;
        while (digits < typed.length() && typed.charAt(digits) >= '0' && typed.charAt(digits) <= '9') {
            digits++;
        }
        long unit = switch (typed.substring(digits)) {
            case "ms" -> 1;
            case "", "s" -> 1000;
            case "m" -> 60_000;
            case "h" -> 3_600_000;
            case "d" -> 86_400_000;
            default -> 0;
        };
        if (digits == 0 || digits > 12 || unit == 0) {
            throw CommandFailure.usage(typed + ": no span of time: write for example 500ms, 30s, 5m or 2h");
        }
        return Duration.ofMillis(Math.min(Long.parseLong(typed.substring(0, digits)), LONGEST_MILLIS / unit) * unit);
    }
}
