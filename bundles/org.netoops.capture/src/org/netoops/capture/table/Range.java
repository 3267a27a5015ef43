// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture.table;

/** Unsigned numbers from one to another: {@code 7}, {@code 7..9}, {@code >7}, {@code >=7}, {@code <7}, {@code <=7}. */
record Range(long from, long to) {

    /** The range, or null when the text is none. */
    static Range of(String text) {
        try {
            int dots = text.indexOf("..");
            if (dots >= 0) {
                return new Range(number(text.substring(0, dots)), number(text.substring(dots + 2)));
            }
            int sign = text.startsWith(">=") || text.startsWith("<=") ? 2 : text.startsWith(">") || text.startsWith("<") ? 1 : 0;
            long n = number(text.substring(sign));
            return switch (text.substring(0, sign)) {
                case ">=" -> new Range(n, -1);
                case "<=" -> new Range(0, n);
                case ">" -> n == -1 ? null : new Range(n + 1, -1);
                case "<" -> n == 0 ? null : new Range(0, n - 1);
                default -> new Range(n, n);
            };
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static long number(String digits) {
        if (digits.startsWith("+")) {
            throw new NumberFormatException(digits);
        }
        return Long.parseUnsignedLong(digits);
    }

    boolean contains(long n) {
        return Long.compareUnsigned(n, from) >= 0 && Long.compareUnsigned(n, to) <= 0;
    }
}
