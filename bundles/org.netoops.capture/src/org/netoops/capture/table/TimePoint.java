// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture.table;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Points in time as people write them in a filter: {@code 10m} ago, a time of the day, a date, a date and time, with or without a zone. */
final class TimePoint {

    /** What {@link #of} takes, for messages. */
    static final String EXPECTED = "a time like 30s, 10m, 2h or 3d (before the last one), 19:02:11, 2026-11-22 or 2026-11-22T19:02:11";

    private TimePoint() {
    }

    /** The point in time, or null when the text is none; spans count back from {@code reference}, times of the day are those of its day. */
    static Instant of(String text, Instant reference, ZoneId zone) {
        try {
            char unit = text.charAt(text.length() - 1);
            long seconds = switch (unit) {
                case 's' -> 1;
                case 'm' -> 60;
                case 'h' -> 3_600;
                case 'd' -> 86_400;
                default -> 0;
            };
            if (seconds > 0) {
                long n = Long.parseLong(text.substring(0, text.length() - 1));
                return n < 0 || n > Integer.MAX_VALUE ? null : reference.minus(Duration.ofSeconds(n * seconds));
            }
            if (text.indexOf('T') > 0) {
                boolean zoned = unit == 'Z' || text.lastIndexOf('+') > 0 || text.lastIndexOf('-') > text.indexOf('T');
                return zoned ? OffsetDateTime.parse(text).toInstant() : LocalDateTime.parse(text).atZone(zone).toInstant();
            }
            return text.indexOf(':') > 0 ? LocalTime.parse(text).atDate(reference.atZone(zone).toLocalDate()).atZone(zone).toInstant()
                    : LocalDate.parse(text).atStartOfDay(zone).toInstant();
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }
}
