// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.log;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A wall clock time at the head of a line.
 *
 * @param instant the time, or null when date, year or both are missing
 * @param end     index behind it
 * @param dmesg   true for the forms that only dmesg writes: weekday or unspaced month in brackets, ISO 8601 with comma and microseconds
 */
record Stamp(Instant instant, int end, boolean dmesg) {

    private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
    private static final String DAYS = "MonTueWedThuFriSatSun";

    /** Seconds since 1970 have ten digits from 2001 to 2286. */
    static final int UNIX_DIGITS = 10;

    /**
     * A stamp without brackets: ISO 8601, seconds since 1970, {@code Nov 22 19:22:01}, {@code Tue Nov 22 19:22:01 2026} or journalctl's
     * {@code Tue 2026-11-22 19:22:01 UTC}; or null.
     */
    static Stamp plain(String s, int pos) {
        if (pos < s.length() && PrefixState.digit(s.charAt(pos))) {
            return charAt(s, pos + UNIX_DIGITS) == '.' ? unix(s, pos) : iso(s, pos);
        }
        Stamp t = asctime(s, pos);
        if (t == null) {
            t = weekdayIso(s, pos);
        }
        return t != null ? t : monthDayTime(s, pos);
    }

    /** {@code 1795375321.946610}: journalctl -o short-unix, ts %.s. */
    private static Stamp unix(String s, int pos) {
        int dot = pos + UNIX_DIGITS;
        if (PrefixState.digits(s, pos) != dot || PrefixState.digits(s, dot + 1) != dot + 7) {
            return null;
        }
        Instant i = Instant.ofEpochSecond(PrefixState.number(s, pos, dot), PrefixState.number(s, dot + 1, dot + 7) * 1000);
        return new Stamp(i, dot + 7, false);
    }

    /** The zone is a name; only UTC names one offset everywhere. */
    private static Stamp weekdayIso(String s, int pos) {
        if (index(DAYS, s, pos) < 0 || charAt(s, pos + 3) != ' ') {
            return null;
        }
        Stamp t = iso(s, pos + 4);
        int end = t == null || charAt(s, t.end) != ' ' ? -1 : t.end + 1;
        int zone = end;
        while (zone > 0 && charAt(s, zone) >= 'A' && charAt(s, zone) <= 'Z') {
            zone++;
        }
        return zone - end < 3 || zone - end > 5 ? null : new Stamp(s.startsWith("UTC ", end) ? t.instant : null, zone, false);
    }

    /** What stands between brackets: the stamps of {@link #plain}, dmesg's {@code Nov22 19:22} and a time of day; or null. */
    static Stamp inBrackets(String s, int pos) {
        if (pos < s.length() && PrefixState.digit(s.charAt(pos))) {
            Stamp t = iso(s, pos);
            return t != null ? t : timeOfDay(s, pos);
        }
        Stamp t = asctime(s, pos);
        if (t != null) {
            return new Stamp(t.instant, t.end, true);
        }
        t = monthDayTime(s, pos);
        if (t != null) {
            return t;
        }
        boolean dmesg = month(s, pos) > 0 && two(s, pos + 3, ' ') > 0 && two(s, pos + 6, ':') >= 0 && two(s, pos + 9, ']') >= 0;
        return dmesg ? new Stamp(null, pos + 11, true) : null;
    }

    private static Stamp asctime(String s, int pos) {
        if (index(DAYS, s, pos) < 0 || charAt(s, pos + 3) != ' ') {
            return null;
        }
        Stamp t = monthDayTime(s, pos + 4);
        if (t == null || charAt(s, t.end) != ' ') {
            return null;
        }
        int year = t.end + 1;
        if (PrefixState.digits(s, year) != year + 4) {
            return null;
        }
        Instant i = instant((int) PrefixState.number(s, year, year + 4), month(s, pos + 4), day(s, pos + 8),
                secondOfDay(s, pos + 11), 0, 0);
        return i == null ? null : new Stamp(i, year + 4, false);
    }

    /** {@code Nov 22 19:22:01} or {@code Nov  2 19:22:01}: no year, so no instant. */
    private static Stamp monthDayTime(String s, int pos) {
        if (month(s, pos) < 0 || charAt(s, pos + 3) != ' ' || day(s, pos + 4) < 1 || charAt(s, pos + 6) != ' '
                || secondOfDay(s, pos + 7) < 0) {
            return null;
        }
        return new Stamp(null, fractionEnd(s, pos + 15), false);
    }

    private static Stamp timeOfDay(String s, int pos) {
        return secondOfDay(s, pos) < 0 ? null : new Stamp(null, fractionEnd(s, pos + 8), false);
    }

    /** ISO 8601 with T or a blank, any decimals after dot or comma, zone Z, +hh:mm, +hhmm, +hh or none. */
    private static Stamp iso(String s, int pos) {
        if (PrefixState.digits(s, pos) != pos + 4 || charAt(s, pos + 4) != '-') {
            return null;
        }
        int month = two(s, pos + 5, '-');
        char separator = charAt(s, pos + 10);
        int day = two(s, pos + 8, separator);
        int seconds = secondOfDay(s, pos + 11);
        if (month < 1 || day < 1 || seconds < 0 || (separator != 'T' && separator != ' ')) {
            return null;
        }
        int end = fractionEnd(s, pos + 19);
        int nanos = nanos(s, pos + 19, end);
        int zone = 0;
        char sign = charAt(s, end);
        if (sign == 'Z') {
            end++;
        } else if (sign == '+' || sign == '-') {
            int hours = digitPair(s, end + 1);
            if (hours < 0) {
                return null;
            }
            end += 3;
            int minutes = digitPair(s, charAt(s, end) == ':' ? end + 1 : end);
            if (minutes >= 0) {
                end += charAt(s, end) == ':' ? 3 : 2;
            }
            zone = (hours * 60 + Math.max(0, minutes)) * (sign == '-' ? -60 : 60);
        }
        Instant i = instant((int) PrefixState.number(s, pos, pos + 4), month, day, seconds, nanos, zone);
        boolean dmesg = separator == 'T' && charAt(s, pos + 19) == ',' && PrefixState.digits(s, pos + 20) == pos + 26;
        return i == null ? null : new Stamp(i, end, dmesg);
    }

    private static Instant instant(int year, int month, int day, int secondOfDay, int nanos, int zoneSeconds) {
        if (month < 1 || month > 12 || day < 1 || day > YearMonth.of(year, month).lengthOfMonth() || secondOfDay < 0) {
            return null;
        }
        return Instant.ofEpochSecond(LocalDate.of(year, month, day).toEpochDay() * 86_400 + secondOfDay - zoneSeconds, nanos);
    }

    private static int secondOfDay(String s, int pos) {
        int h = two(s, pos, ':');
        int m = two(s, pos + 3, ':');
        int sec = digitPair(s, pos + 6);
        // 60 is a leap second
        return h < 0 || h > 23 || m < 0 || m > 59 || sec < 0 || sec > 60 ? -1 : h * 3600 + m * 60 + sec;
    }

    private static int fractionEnd(String s, int pos) {
        char c = charAt(s, pos);
        if (c != '.' && c != ',') {
            return pos;
        }
        int end = PrefixState.digits(s, pos + 1);
        return end > pos + 1 && end - pos <= 10 ? end : pos;
    }

    private static int nanos(String s, int pos, int end) {
        int n = 0;
        for (int i = 1; i <= 9; i++) {
            n = n * 10 + (pos + i < end ? s.charAt(pos + i) - '0' : 0);
        }
        return n;
    }

    private static int month(String s, int pos) {
        return index(MONTHS, s, pos);
    }

    /** 1 for the first three-letter name, -1 when none is at {@code pos}. */
    private static int index(String names, String s, int pos) {
        for (int i = 0; i < names.length(); i += 3) {
            if (s.regionMatches(pos, names, i, 3)) {
                return i / 3 + 1;
            }
        }
        return -1;
    }

    /** Day of the month, padded with a blank or a zero. */
    private static int day(String s, int pos) {
        char c = charAt(s, pos);
        char d = charAt(s, pos + 1);
        if (!PrefixState.digit(d) || (c != ' ' && !PrefixState.digit(c))) {
            return -1;
        }
        int day = (c == ' ' ? 0 : c - '0') * 10 + d - '0';
        return day > 31 ? -1 : day;
    }

    /** Two digits followed by {@code then}, or -1. */
    private static int two(String s, int pos, char then) {
        return charAt(s, pos + 2) == then ? digitPair(s, pos) : -1;
    }

    private static int digitPair(String s, int pos) {
        char a = charAt(s, pos);
        char b = charAt(s, pos + 1);
        return PrefixState.digit(a) && PrefixState.digit(b) ? (a - '0') * 10 + b - '0' : -1;
    }

    private static char charAt(String s, int pos) {
        return pos < s.length() ? s.charAt(pos) : 0;
    }
}
